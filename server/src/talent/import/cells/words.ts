/** Cells with words of the trade: who they play, languages, dialects, skills, unions, genres, yes and no. */
import type { DialectSkill, LanguageSkill, PlaysGender, Skill } from '../../model.ts';
import {
  findDialect,
  findDialectLevel,
  findGender,
  findLanguage,
  findLanguageLevel,
  findSkill,
  findSkillLevel,
  findUnion,
  normalise,
} from '../../vocabulary/index.ts';
import { gather, isMissing, nothing, plain, repaired, splitList, unread, type Reading } from '../reading.ts';

/** A thing and what was said about it: `mr:native`, `Marathi (native)`, `Marathi - native`, `native Marathi`. */
function splitLevel<Level>(
  entry: string,
  findLevel: (text: string) => Level | undefined,
): { readonly name: string; readonly level?: Level; readonly said?: string } {
  const text = entry.trim().replace(/[.]$/, '');
  const patterns = [
    /^(.*\S)\s*:\s*([^:]*)$/,
    /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/,
    /^(.*\S)\s+[-–—]\s*(.*)$/,
    /^(.*\S)\s*=\s*(.*)$/,
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const level = match ? findLevel(match[2] ?? '') : undefined;
    if (match && level !== undefined) return { name: match[1] ?? '', level };
  }
  const colon = /^(.*\S)\s*:\s*([^:]*)$/.exec(text);
  if (colon) return { name: colon[1] ?? '', said: (colon[2] ?? '').trim() };
  const spaced = /^(\S+)\s+(.+)$/.exec(text);
  const before = spaced ? findLevel(spaced[1] ?? '') : undefined;
  if (spaced && before !== undefined) return { name: spaced[2] ?? '', level: before };
  return { name: text };
}

const LISTS = /[;,/|\n]/;

export interface Speech {
  readonly languages: readonly LanguageSkill[];
  /** Found in the language column, but varieties of a language. */
  readonly dialects: readonly DialectSkill[];
}

/** Languages by name or tag, in any script, with their level where one is given. */
export function readLanguages(cell: string): Reading<Speech> {
  if (isMissing(cell)) return nothing;
  const languages = new Map<string, LanguageSkill>();
  const dialects: DialectSkill[] = [];
  const notes: Reading<Speech>['notes'][number][] = [];
  for (const entry of splitList(cell, LISTS).flatMap(splitAnd)) {
    const { name, level, said } = splitLevel(entry, findLanguageLevel);
    const language = findLanguage(name);
    const dialect = language ? undefined : findDialect(name);
    if (language) {
      languages.set(language.tag, { tag: language.tag, ...(level && { level }) });
    } else if (dialect) {
      dialects.push({ name: dialect.name, tag: dialect.tag, ...dialectLevel(level) });
      notes.push({ kind: 'repaired', message: `"${name}" is a variety of a language; kept under dialects.` });
    } else {
      notes.push({
        kind: 'flagged',
        message: `"${entry}" is no language known here; kept in the raw cell only.`,
      });
    }
    if (said)
      notes.push({
        kind: 'flagged',
        message: `The level "${said}" of ${name} is not known; kept without level.`,
      });
  }
  if (languages.size === 0 && dialects.length === 0) return { notes };
  return { value: { languages: [...languages.values()], dialects }, notes };
}

const splitAnd = (entry: string) => entry.split(/\s+(?:and|&|aur|और|आणि|व)\s+/);

function dialectLevel(level: LanguageSkill['level']): Pick<DialectSkill, 'level'> {
  if (level === 'native') return { level };
  return level === 'fluent' || level === 'conversational' ? { level: 'good' } : {};
}

/** Dialects and accents; one that is not in the lists keeps its name. */
export function readDialects(cell: string): Reading<readonly DialectSkill[]> {
  if (isMissing(cell)) return nothing;
  return gather(
    splitList(cell, LISTS).map((entry) => {
      const { name, level, said } = splitLevel(entry, findDialectLevel);
      const known = findDialect(name) ?? findLanguage(name);
      const dialect: DialectSkill = known
        ? { name: known.name, tag: known.tag, ...(level && { level }) }
        : { name, ...(level && { level }) };
      if (!said) return plain(dialect);
      return {
        value: dialect,
        notes: unread(`The level "${said}" of ${name} is not known; kept without level.`).notes,
      };
    }),
  );
}

/** Skills under the name the roster uses ("ghudsawari" is horse riding); unknown ones keep theirs. */
export function readSkills(cell: string): Reading<readonly Skill[]> {
  if (isMissing(cell)) return nothing;
  const reading = gather(
    splitList(cell, /[;,|\n]/).map((entry) => {
      const { name, level, said } = splitLevel(entry, findSkillLevel);
      const skill: Skill = { name: findSkill(name)?.name ?? name, ...(level && { level }) };
      if (!said) return plain(skill);
      return {
        value: skill,
        notes: unread(`The level "${said}" of ${name} is not known; kept without level.`).notes,
      };
    }),
  );
  if (!reading.value) return reading;
  const byName = new Map(reading.value.map((skill) => [skill.name, skill]));
  return { value: [...byName.values()], notes: reading.notes };
}

const NONE = /^(?:none|no|nil|n|na|n\/a|not a member|non[- ]?union|nonunion|-+|nahi|nahin|नहीं|नाही)$/i;

/** Memberships. A blank cell states none: the column was there. `\N` states nothing. */
export function readUnions(cell: string, header: string): Reading<readonly string[]> {
  const text = cell.trim();
  if (text === '' || NONE.test(text)) return plain([]);
  if (isMissing(cell)) return nothing;
  const ofHeader = findUnion(header.replaceAll(/\b(?:no|number|card|id|member(?:ship)?)\b\.?/gi, ''));
  if (ofHeader && (readYesNo(cell).value === true || /\d/.test(text))) return plain([ofHeader]);
  return plain([
    ...new Set(
      splitList(cell, LISTS).map((entry) => {
        const bare = entry
          .replaceAll(/\(.*?\)|\b(?:no|card|member(?:ship)?|id)\b\.?|[#:]|\b[a-z]*\d[\w/-]*/gi, ' ')
          .trim();
        return findUnion(entry) ?? findUnion(bare) ?? entry;
      }),
    ),
  ]);
}

export function readGender(cell: string): Reading<readonly PlaysGender[]> {
  if (isMissing(cell)) return nothing;
  const whole = findGender(cell);
  if (whole) return plain(whole);
  const known = splitList(cell, LISTS)
    .flatMap(splitAnd)
    .map((entry) => findGender(entry));
  if (known.length > 1 && known.every((plays) => plays !== undefined)) {
    return plain([...new Set(known.flat())]);
  }
  return unread(`"${cell.trim()}" does not say who they play; write woman, man, nonbinary, girl or boy.`);
}

export function readGenres(cell: string): Reading<readonly string[]> {
  if (isMissing(cell)) {
    return cell.trim() === ''
      ? nothing
      : { notes: [{ kind: 'repaired', message: `${cell.trim()} means missing; kept as not on file.` }] };
  }
  const entries = splitList(cell, LISTS);
  const kept = entries.filter((entry) => !isMissing(entry));
  if (kept.length === entries.length) return plain(kept);
  const message = 'Entries that mean missing were dropped.';
  return kept.length > 0 ? repaired(kept, message) : { notes: [{ kind: 'repaired', message }] };
}

const YES = new Set([
  'y',
  'yes',
  'true',
  '1',
  'haan',
  'ha',
  'han',
  'हां',
  'हाँ',
  'हो',
  'ho',
  'on file',
  'signed',
  'given',
  'received',
]);
const NO = new Set([
  'n',
  'no',
  'false',
  '0',
  'nahi',
  'nahin',
  'na',
  'नहीं',
  'नाही',
  'pending',
  'not given',
  'not on file',
  'none',
  'awaited',
]);

export function readYesNo(cell: string): Reading<boolean> {
  if (isMissing(cell)) return nothing;
  const word = normalise(cell);
  if (YES.has(word)) return plain(true);
  if (NO.has(word)) return plain(false);
  return unread(`"${cell.trim()}" is neither yes nor no.`);
}
