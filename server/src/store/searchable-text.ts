/** The words of a person that full-text search may see: what they can do and have done, never who they are. */
import type { Talent } from '../talent/model.ts';
import { languageName } from '../talent/vocabulary/index.ts';

/**
 * Credits, genres, skills, languages by their English name, dialects, training and bio. No name, no contact, no
 * declared trait; no field whose text is addressed to software.
 */
export function searchableText(talent: Talent): string {
  const { facts } = talent;
  const flagged = new Set(
    talent.flags.filter((flag) => flag.kind === 'instructions_in_text').map((flag) => flag.field),
  );
  const parts: [field: string, words: readonly (string | undefined)[]][] = [
    [
      'credits',
      (facts.credits?.value ?? []).flatMap((credit) => [credit.title, credit.format, credit.roleType]),
    ],
    ['genres', facts.genres?.value ?? []],
    ['skills', (facts.skills?.value ?? []).map((skill) => skill.name)],
    ['languages', (facts.languages?.value ?? []).map((language) => languageName(language.tag))],
    ['dialects', (facts.dialects?.value ?? []).map((dialect) => dialect.name)],
    ['training', [facts.training?.value]],
    ['bio', [facts.bio?.value]],
  ];
  const text = parts
    .filter(([field]) => !flagged.has(field))
    .flatMap(([, words]) => words)
    .filter((word) => word !== undefined && word !== '')
    .join('\n');
  return withoutName(text, talent.name);
}

/** Bios like to begin with the name: a search for a word must not find people for being called so. */
function withoutName(text: string, name: string): string {
  if (name.length < 3) return text;
  // Most texts have no name in them; a pattern for each name is what takes long.
  if (!text.toLowerCase().includes(name.toLowerCase())) return text;
  return text.replaceAll(new RegExp(escapePattern(name), 'giu'), ' ');
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
