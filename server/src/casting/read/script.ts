/** Characters of script pages, with what the page says of each. */
import type { RoleBrief } from '../brief.ts';
import { findSpeech } from '../lexicon/languages.ts';
import { findPeople } from '../lexicon/people.ts';
import { takeAge } from './ages.ts';
import { draftOf, normalise } from './text.ts';

export interface ScriptPart {
  readonly name: string;
  /** Words of the page, untouched. */
  readonly says: readonly string[];
  readonly brief: RoleBrief;
  /** What the page writes of a body: to be asked about, never filtered. */
  readonly bodily: readonly string[];
}

const NAME = /(?<![\p{L}.])((?:\p{Lu}{2,}(?:[-'’.]\p{Lu}+)*\s?){1,4})(?![\p{Ll}])/gu;
const NOT_NAMES =
  /^(?:INT|EXT|NIGHT|DAY|MORNING|EVENING|DUSK|DAWN|LATER|CUT|FADE|CONTINUOUS|POV|VO|OS|THE|CONT|CINTAA|FWICE|OTT|TVC|BREAKDOWN|SCENE|TITLE|SUPER|MONTAGE|FLASHBACK)\b/u;
const BODILY =
  /\b(?:one (?:bad |good )?(?:eye|arm|leg|hand)|(?:with|has) (?:a |an )?(?:bad|missing|glass|limp\w*|scar\w*|burn\w*)[^,.;]{0,20}|limps?|blind|deaf|wheelchair|burn(?:ed|t)? face|scar(?:red)?(?: face)?|amputee)\b/iu;

/** The characters of the pages, in the order in which they appear; none where the text is no script. */
export function readScript(text: string): ScriptPart[] {
  if (!/^\s*(?:INT|EXT)[./ ]/mu.test(text)) return [];
  const body = text.split('\n').filter((line) => !/^\s*(?:INT|EXT)[./ ]/u.test(line));
  const names = new Map<string, string>();
  for (const line of body) {
    for (const match of line.matchAll(NAME)) {
      const name = (match[1] ?? '').trim().replace(/[.,]$/u, '');
      const last = name.split(/\s+/u).at(-1) ?? name;
      if (NOT_NAMES.test(name) || name.replace(/[^\p{L}]/gu, '').length < 3) continue;
      if (!names.has(last) || (names.get(last) ?? '').length < name.length) names.set(last, name);
    }
  }
  return [...names.entries()].map(([last, name]) => partOf(last, name, body));
}

function partOf(last: string, name: string, body: readonly string[]): ScriptPart {
  const prose = body.filter((line) => line.trim() !== last && !/^\s*\(/u.test(line)).join(' ');
  const says: string[] = [];
  let description = '';
  const at = prose.indexOf(name);
  if (at >= 0) {
    // From the name to the next character or the end of the sentence.
    const rest = prose.slice(at + name.length);
    const until = rest.search(/[.!?](?:\s|$)|\s(?:from|with|and|to)\s+\p{Lu}{3,}/u);
    description = rest
      .slice(0, until < 0 ? 160 : until)
      .replace(/^[\s,]+/u, '')
      .trim();
    const title = /(\p{L}+)\s$/u.exec(prose.slice(0, at))?.[1];
    says.push(
      [title !== undefined && /^\p{Lu}\p{Ll}/u.test(title) ? `${title} ` : '', description].join('').trim(),
    );
  }
  const speech = dialogueOf(last, body);
  if (speech !== undefined) says.push(speech);
  const low = draftOf(description);
  const { age } = takeAge(low);
  const kin = findPeople(normalise(`${name} ${description}`)).find(
    (hit) => hit.value.gender === 'woman' || hit.value.gender === 'man',
  );
  const gender =
    kin?.value.gender === 'woman' ? 'woman' : kin?.value.gender === 'man' ? 'man' : byGivenName(name);
  const tags = [...new Set(findSpeech(normalise(`${description} ${speech ?? ''}`)).map((hit) => hit.value))];
  const bodily = BODILY.exec(description)?.[0];
  return {
    name,
    says: says.filter(Boolean),
    brief: {
      role: name,
      ...(gender === undefined ? {} : { gender: [gender] }),
      ...(age === undefined ? {} : { playingAge: age }),
      ...(tags.length > 0 ? { speaks: tags.map((tag) => ({ anyOf: [tag], min: 'fluent' as const })) } : {}),
    },
    bodily: bodily === undefined ? [] : [bodily],
  };
}

/** The parenthesis and first line under a character's name. */
function dialogueOf(last: string, body: readonly string[]): string | undefined {
  const at = body.findIndex((line) => line.trim() === last);
  if (at < 0) return undefined;
  return (
    body
      .slice(at + 1, at + 3)
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' ') || undefined
  );
}

/** Given names that the page leaves no doubt about are few; the rest stays open and is asked. */
function byGivenName(name: string): 'woman' | 'man' | undefined {
  if (
    /\b(?:MEERA|SITA|GEETA|KALYANI|ANJALI|PRIYA|SUNITA|KAVITA|LAKSHMI|RADHA|SAVITRI|MRS|MISS|MS)\b/u.test(
      name,
    )
  )
    return 'woman';
  if (/\b(?:RAM|RAJU|VIJAY|RAVI|SURESH|RAMESH|GANESH|MOHAN|MR)\b/u.test(name)) return 'man';
  return undefined;
}
