/** What a message of the user says that is worth keeping. Without a model: the same words give the same facts. */
import { roleName } from '../../../casting/read/role.ts';
import { partsOfRole, roleId } from '../places.ts';
import type { Known, PersonRef, Place, Reading, Statement, Where } from '../model.ts';
import { decisionsIn } from './decisions.ts';
import {
  ASKS_FOR_PEOPLE,
  ASKS_TO_REMEMBER,
  asksToForget,
  CORRECTS,
  LIKES,
  partKindIn,
  RECALLS,
  REMEMBER,
} from './markers.ts';
import { nameKey, namesIn, placeIn, speaksOf, wordsOf } from './names.ts';
import { ownWords } from './own-words.ts';
import { belongsToRole, inPlace, rulesIn, tellsRule } from './rules.ts';

const NOTHING: Reading = { statements: [], only: false };
const LONGEST_NOTE = 300;

export async function readStatements(text: string, known: Known): Promise<Reading> {
  const own = ownWords(text);
  if (own.trim() === '') return NOTHING;
  const places = placesNamed(own, known);
  if (asksToForget(own, places.length > 0)) return forgetting(own, places, known);
  const renamed = renaming(own, known);
  if (renamed) return { statements: [renamed], only: true };
  const decided = await decisions(own, known);
  if (decided.length > 0) return { statements: decided, only: !ASKS_FOR_PEOPLE.test(own) };
  return told(own, { ...known, people: await peopleNamed(own, known) });
}

/** Rules sentence by sentence; "Remember that." asks to keep what stands before it. */
function told(own: string, known: Known): Reading {
  const asked = REMEMBER.test(own);
  const statements: Statement[] = [];
  const sentences = sentencesOf(own);
  let where: Where | undefined;
  let others = false;
  for (const sentence of sentences) {
    const bare = sentence.replace(ASKS_TO_REMEMBER, '').trim();
    if (bare.replace(/[^\p{L}\p{M}\p{N}]/gu, '') === '') continue;
    const searching = ASKS_FOR_PEOPLE.test(sentence) && !REMEMBER.test(sentence);
    const rules = searching ? [] : rulesIn(bare, known.today);
    const here = whereOf(bare, known, belongsToRole(rules)) ?? where;
    where = here;
    // An age and more in one breath describes a part to look for.
    const described =
      !asked &&
      rules.some(({ key }) => key === 'playingAge') &&
      new Set(rules.map(({ key }) => key)).size > 1;
    const said =
      !described &&
      rules.length > 0 &&
      (asked || (here !== undefined && (tellsRule(bare) || LIKES.test(bare))));
    if (said) {
      const place = here ?? USER;
      const explicit = asked || (tellsRule(bare) && !RECALLS.test(bare));
      statements.push(...rules.map((rule) => inPlace(place, rule, sentence.trim(), explicit)));
    } else if (asked && !searching) statements.push(note(bare, here, known));
    else others = true;
  }
  return {
    statements: corrected(own, statements, known),
    only: statements.length > 0 && !others && !looksForPeople(own, known),
  };
}

const MOST_NAMES = 4;

async function peopleNamed(own: string, known: Known): Promise<ReadonlyMap<string, PersonRef>> {
  const people = new Map<string, PersonRef>();
  for (const name of namesIn(own).slice(0, MOST_NAMES)) {
    if (
      known.projects.some((place) => called(place, name)) ||
      known.roles.some((place) => called(place, name))
    )
      continue;
    const person = await known.person(name);
    if (person) people.set(name, person);
  }
  return people;
}

const USER: Where = { scope: 'user', scopeId: '' };

/** A part described for the first time is a search, even where it also tells a rule. */
const looksForPeople = (own: string, { today }: Known): boolean => {
  if (REMEMBER.test(own)) return false;
  if (ASKS_FOR_PEOPLE.test(own)) return true;
  return (
    rulesIn(own, today).some(({ key }) => key === 'playingAge') &&
    /\b(?:wom[ae]n|m[ae]n|actor|actress|girl|boy|male|female)\b|(?<![\p{L}\p{M}])(?:औरत|आदमी|महिला|पुरुष|अभिनेत्री|अभिनेता|लड़की|लड़का|मुलगी|मुलगा)/iu.test(
      own,
    )
  );
};

/** In the user's words; of a person where it names one and nothing else. */
function note(text: string, where: Where | undefined, { people }: Known): Statement {
  const [person] = people?.values() ?? [];
  const ofPerson = where === undefined ? person : undefined;
  return {
    ...(ofPerson ? { scope: 'talent', scopeId: ofPerson.talentId } : (where ?? USER)),
    subject: ofPerson?.name ?? '',
    key: 'note',
    value: text.slice(0, LONGEST_NOTE),
    kind: LIKES.test(text) ? 'preference' : 'fact',
    quote: text,
    explicit: true,
    ...(person ? { talentId: person.talentId } : {}),
  };
}

/** "Sorry, 18,000": without a name it is of what was said last, and for the same kind of part. */
function corrected(own: string, statements: Statement[], { last, role }: Known): Statement[] {
  if (last === undefined || !CORRECTS.test(own)) return statements;
  return statements.map((each) =>
    each.scope === 'user' || (role !== undefined && each.scope === 'role' && last.scope !== 'role')
      ? {
          ...each,
          scope: last.scope,
          scopeId: last.scopeId,
          subject: each.key === last.key && each.subject === '' ? last.subject : each.subject,
        }
      : each.key === last.key &&
          each.subject === '' &&
          each.scopeId === last.scopeId &&
          partKindIn(own) === ''
        ? { ...each, subject: last.subject }
        : each,
  );
}

export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?।])\s+(?!\d)|\n+|;\s+/u).filter((sentence) => sentence.trim() !== '');

const same = (a: string, b: string) => speaksOf(a, b) || speaksOf(b, a);
const called = (place: Place | undefined, name: string) =>
  place?.names.some((one) => same(one, name)) === true;

/** A known part; one of the same name in another project is another part. */
function roleIn(text: string, projectId: string | undefined, { roles, project }: Known): Place | undefined {
  const named = roles.filter(({ names }) => names.some((name) => speaksOf(text, name)));
  const of = ({ scopeId }: Place) => partsOfRole(scopeId).projectId;
  if (projectId !== undefined) return named.find((role) => of(role) === projectId);
  return named.find((role) => of(role) === project?.scopeId) ?? named.at(-1);
}

/** Where a sentence belongs: what it names, else what the conversation is about. */
export function whereOf(sentence: string, known: Known, ofRole: boolean): Where | undefined {
  const project = placeIn(sentence, known.projects);
  const role = roleIn(sentence, project?.scopeId, known);
  const fresh = namesIn(sentence).filter(
    (name) => !called(project, name) && !called(role, name) && known.people?.has(name) !== true,
  );
  // "Kadam on Tiffin", and Tiffin was never heard of: not the Kadam that is known.
  if (role && (fresh.length === 0 || project)) return { scope: 'role', scopeId: role.scopeId };
  if (ofRole) {
    const title = roleName(sentence);
    const plain = PLAIN_ROLE.exec(sentence)?.[1];
    const own =
      role?.names[0] ?? (title !== undefined && !called(project, title) ? title : (plain ?? fresh[0]));
    const other = fresh.find((name) => own === undefined || !same(name, own));
    if (own !== undefined)
      return {
        scope: 'role',
        scopeId: roleId(project?.scopeId ?? (other === undefined ? '' : nameKey(other)), own),
      };
    if (known.role !== undefined && !project)
      return { scope: 'role', scopeId: roleId(known.project?.scopeId ?? '', known.role) };
  }
  if (project) return { scope: 'project', scopeId: project.scopeId };
  const [name] = fresh;
  if (name !== undefined) return { scope: 'project', scopeId: nameKey(name) };
  if (CORRECTS.test(sentence) && known.last) return { scope: known.last.scope, scopeId: known.last.scopeId };
  return known.project && { scope: 'project', scopeId: known.project.scopeId };
}

/** "The inspector on Night Ferry should be 45 to 55." */
const PLAIN_ROLE =
  /\bthe (?!(?:age|cap|budget|rate|director|producer|part|role|line|playing)\b)(\p{Ll}[\p{Ll} -]{2,28}?) (?:on|in|is|should|must|has to|now)\b/u;

async function decisions(own: string, known: Known): Promise<Statement[]> {
  const made = await decisionsIn(own, known);
  return made.map(({ verdict, person, reason, forWhom }): Statement => {
    const where = decisionPlace(own, forWhom, known);
    return {
      ...(where ?? { scope: 'talent', scopeId: person.talentId }),
      subject: person.talentId,
      key: 'verdict',
      value: { verdict, name: person.name, ...(reason === undefined ? {} : { reason }) },
      kind: verdict === 'passed' ? 'rejection' : 'fact',
      quote: own.trim(),
      explicit: true,
      talentId: person.talentId,
    };
  });
}

/** A decision is for one part; for a whole project where only that is named. */
function decisionPlace(own: string, forWhom: string | undefined, known: Known): Where | undefined {
  const project = placeIn(own, known.projects) ?? known.project;
  if (forWhom !== undefined) {
    if (called(project, forWhom) && project) return { scope: 'project', scopeId: project.scopeId };
    const role = roleIn(forWhom, project?.scopeId, known);
    return { scope: 'role', scopeId: role?.scopeId ?? roleId(project?.scopeId ?? '', forWhom) };
  }
  const role = roleIn(own, project?.scopeId, known);
  if (role) return { scope: 'role', scopeId: role.scopeId };
  if (known.role !== undefined) return { scope: 'role', scopeId: roleId(project?.scopeId ?? '', known.role) };
  return project && { scope: 'project', scopeId: project.scopeId };
}

const RENAMED: readonly RegExp[] = [
  /^(?:please\s+)?(?:rename[d]?|call)\s+(?:the project\s+)?(.{2,40}?)\s+(?:to|as|is now)\s+["'“]?(.{2,40}?)["'”]?\s*[.!]?$/iu,
  /^(?:the project\s+)?(.{2,40}?)\s+(?:is|has been|will be|was)\s+(?:now\s+)?(?:called|renamed(?:\s+(?:to|as))?|titled)\s+["'“]?(.{2,40}?)["'”]?(?:\s+now)?\s*[.!]?$/iu,
  /^(.{2,40}?)\s+(?:ka|cha|che)\s+(?:naam|nav|naav)\s+(?:ab|aata|badal ?kar)\s+["'“]?(.{2,40}?)["'”]?\s*(?:hai|hoga|aahe|ahe|rakha hai|kar diya|jhala)?\s*[.!]?$/iu,
  /^(.{2,40}?)(?:\s+का\s+नाम|(?:चं|चे|च्या)\s+(?:नाव|नाव))\s+(?:अब|आता|बदलकर)\s+["'“]?(.{2,40}?)["'”]?\s*(?:है|होगा|आहे|रखा है|कर दिया|झालं)?\s*[.!।]?$/u,
];

function renaming(own: string, known: Known): Statement | undefined {
  const text = own.replace(ASKS_TO_REMEMBER, '').trim();
  for (const pattern of RENAMED) {
    const [, before, after] = pattern.exec(text) ?? [];
    if (before === undefined || after === undefined) continue;
    const project = placeIn(before, known.projects);
    // Without a project of that name it is a sentence about something else.
    if (!project) continue;
    return {
      scope: 'project',
      scopeId: project.scopeId,
      subject: '',
      key: 'name',
      value: after.trim(),
      kind: 'fact',
      quote: own.trim(),
      explicit: true,
    };
  }
  return undefined;
}

function placesNamed(own: string, { projects, roles }: Known): Where[] {
  const project = placeIn(own, projects);
  const role = roles.filter(({ names }: Place) => names.some((name) => speaksOf(own, name)));
  return [
    ...role.map(({ scopeId }): Where => ({ scope: 'role', scopeId })),
    ...(project ? [{ scope: 'project' as const, scopeId: project.scopeId }] : []),
  ];
}

const FORGETTING_WORDS =
  /^(?:forget|erase|delete|stop|remembering|that|what|everything|all|the|rule|note|memory|fact|about|i|we|you|said|told|my|on|for|of|is|was|it|to|do|not|don't|remember|please|jo|maine|bola|tha|kaha|bhool|bhul|jao|visar|ja|vah|wo|te|me|mi|sangitla|hota|ki|ke|ka|मैंने|जो|कहा|था|वह|भूल|जाओ|कि|की|मी|सांगितलं|होतं|ते|विसर|विसरा|जा)$/u;

async function forgetting(own: string, places: readonly Where[], known: Known): Promise<Reading> {
  const rest = own.replace(/^.*?\b(?:forget|erase|delete|remember(?:ing)?)\b/iu, '');
  const about = rulesIn(rest, known.today).map((rule) => inPlace(places[0] ?? USER, rule, own, true));
  const people = (await decisionsIn(`Drop ${rest.trim()}`, known)).map(({ person }): Statement => ({
    ...(places[0] ?? USER),
    subject: person.talentId,
    key: 'verdict',
    value: null,
    kind: 'rejection',
    quote: own,
    explicit: true,
  }));
  const words = wordsOf(own).filter((word) => !FORGETTING_WORDS.test(word));
  return { statements: [], forget: { places, about: [...about, ...people], words }, only: true };
}
