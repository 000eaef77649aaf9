/** Edits of the shortlist, each shown back. A hold is an avail check somebody wants: never a booking. */
import type { ShortlistChange } from '../../assistant/port.ts';
import { readRole } from '../../casting/read/role.ts';
import { readReferences } from '../../casting/read/references.ts';
import { normalise } from '../../casting/read/text.ts';
import { dateRange } from '../../casting/strings/facts.ts';
import type { ShortlistEntry } from '../../contract.ts';
import { type Answer, type Context, call, lookUp, personOf, speak } from './context.ts';
import type { Person } from './state.ts';

interface Edit {
  readonly kind: ShortlistChange['kind'];
  readonly text: string;
}

const KINDS: readonly (readonly [Edit['kind'], RegExp])[] = [
  [
    'note',
    /\bnote (?:on|for|against|to)\b|\b(?:add|put|leave|make) (?:a |this |the )?note\b|\bwrite (?:on|against|for|next to)\b|\bnote\s*:|par note|टिप|नोट/u,
  ],
  [
    'avail_asked',
    /\bhold\b|\bpencil\b|first refusal|avail(?:ability)? check|check (?:his|her|their|the) dates|होल्ड/u,
  ],
  [
    'remove',
    /\b(?:take|pull|kick|strike|remove|drop|cut|delete|out|off|hatao|nikalo|kadha)\b|हटा|निकाल|काढ/u,
  ],
  [
    'top',
    /\b(?:on top|at the top|to the top|first place|number one|sabse upar|upar)\b|\b(?:put|move|make|keep)\b.*\bfirst\b|\b(?:should|must|to|has to|will) (?:be|go|come|stand)\b.*\b(?:first|top|number one)\b|\b(?:goes|comes) (?:first|on top|to the top)\b|ऊपर|सबसे पहले|वर ठेव/u,
  ],
  ['set', /\b(?:start|make|create|begin|new)\b.*\b(?:short-?\s?list|list)\b/u],
  ['add', /\b(?:add|put|save|keep|include|short-?\s?list|rakho|daalo|thev)\b|शॉर्टलिस्ट|जोड़|रखो|रख|ठेव/u],
];

/** Runs each edit in turn and shows the list as it is then. */
export async function* answerShortlist(context: Context): Answer {
  const { say, state, lang, tools } = context;
  const edits = readEdits(withoutSwaps(context.turn.text));
  const lines: string[] = [];
  const focus: Person[] = [];
  let entries: ShortlistEntry[] = await tools.shortlist();
  for (const edit of edits) {
    const { people, missing } = await peopleIn(edit, context, entries);
    missing.forEach((ref) => lines.push(say.unknownPerson(ref)));
    for (const change of changesFor(edit, people)) {
      entries = yield* call('update_shortlist', change, () => tools.update_shortlist(change));
    }
    focus.push(...people);
    if (edit.kind === 'remove' && people.length > 0)
      lines.push(say.shortlistRemoved(people.map((person) => person.name).join(', ')));
    if (edit.kind === 'avail_asked') {
      const dates = readRole(edit.text, context.turn.today).brief.dates ?? context.roles[0]?.brief.dates;
      const when = dates === undefined ? '' : dateRange(dates.from, dates.to, context.facts);
      lines.push(...people.map((person) => say.hold(person.name, when)));
    }
  }
  const shown = entries.map((entry, index) => {
    const extra = [
      entry.note,
      entry.state === 'avail_asked' ? context.facts.label.availability.toLowerCase() + ' ?' : undefined,
    ].filter(Boolean);
    return `${index + 1}. ${entry.name} (${entry.externalId})${extra.length > 0 ? `: ${extra.join('; ')}` : ''}`;
  });
  yield* speak(
    entries.length === 0 ? `${say.shortlistEmpty}\n` : `${say.shortlistIs}\n${shown.join('\n')}\n`,
  );
  if (lines.length > 0) yield* speak(`\n${lines.join('\n')}`);
  const [first] = entries;
  if (first !== undefined) {
    const [label, prompt] = say.suggest.draft(first.name);
    yield { type: 'suggestions', data: { items: [{ label, prompt }] } };
  }
  const people = entries.map(personOf);
  yield {
    type: 'state',
    state: {
      ...state,
      lang,
      focus: focus.length > 0 ? focus.slice(-1) : people,
      lists: state.lists.length > 0 ? state.lists : [{ people }],
    },
  };
}

/** "Replace the second with AB012" is two edits. */
const withoutSwaps = (text: string): string =>
  text.replace(
    /\b(?:replace|swap|exchange)\s+([^;\n]{1,60}?)\s+(?:with|by|for)\s+([^;\n,]{2,60})/giu,
    'remove $1; add $2',
  );

/** "Take A off, put B on top, note on C: '...'": one edit per phrase; quoted words are never read as orders. */
function readEdits(text: string): Edit[] {
  const quotes: string[] = [];
  const safe = text.replace(
    /(['"‘“])([^'"’”]{3,})(['"’”])/gu,
    (_, _open, inner: string) => `{${quotes.push(inner) - 1}}`,
  );
  const edits: Edit[] = [];
  for (const phrase of safe.split(
    /[;\n]|\.\s+|,\s*(?:and\s+|then\s+)?(?=[\p{Lu}\d][^\s,]*(?:\s\p{Lu}[^\s,]*)?\s+(?:should|must|goes|comes|has|to)\s)|,\s*(?=(?:and |then |then,? )?(?:write|make|pull|kick|bring|take|put|note|add|remove|drop|move|keep|hold|pencil|strike|cut)\b)|\b(?:and then|then|and)\s+(?=(?:write|make|pull|kick|bring|take|put|note|add|remove|drop|move|keep|hold|pencil|strike|cut)\b)/iu,
  )) {
    const low = normalise(phrase);
    const kind = KINDS.find(([, pattern]) => pattern.test(low))?.[0];
    const restored = phrase.replace(/\{(\d+)\}/gu, (_, at: string) => `'${quotes[Number(at)] ?? ''}'`);
    const last = edits.at(-1);
    if (kind !== undefined) edits.push({ kind, text: restored });
    else if (last !== undefined && isMoreNames(phrase))
      edits[edits.length - 1] = { ...last, text: `${last.text}, ${restored}` };
  }
  return edits;
}

/** "Drop the first; and OF012": more people for the edit before. A sentence that says something else is none. */
const isMoreNames = (phrase: string): boolean =>
  (phrase.match(/(?<![\p{L}\p{M}\d])[\p{Ll}][\p{L}\p{M}]*/gu) ?? []).every((word) =>
    /^(?:and|also|the|aur|ani|plus|one|first|second|third|fourth|fifth|last|too)$/u.test(word),
  );

async function peopleIn(
  { kind, text }: Edit,
  { tools, state, people }: Context,
  entries: readonly ShortlistEntry[],
): Promise<{ people: Person[]; missing: string[] }> {
  const outside = text.replace(/'[^']{3,}'/gu, ' ');
  const listed = state.lists.flatMap((list) => list.people);
  // What is taken off or moved up stands on the shortlist: places count there.
  const own = kind === 'remove' || kind === 'top' || kind === 'note' ? entries.map(personOf) : [];
  const shown = own.length > 0 ? own : listed;
  const known = [...listed, ...entries.map(personOf), ...people];
  const { found, missing } = await lookUp(tools, readRole(outside, '2000-01-01').refs);
  const low = normalise(outside);
  const named = known.filter(
    (person) =>
      low.includes(normalise(person.name)) ||
      normalise(person.name)
        .split(' ')
        .some((part) => part.length > 3 && new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(low)),
  );
  const refs = readReferences(outside, shown.length);
  const firstFew =
    /\b(?:first|top|pehle|pahile)\s+(three|two|3|2|teen|do|tin|don)\b|पहले (तीन|दो)|पहिले (तीन|दोन)/u.exec(low);
  const several =
    firstFew === null ? 0 : /two|2|do|दो/u.test(firstFew[1] ?? firstFew[2] ?? firstFew[3] ?? '') ? 2 : 3;
  const placed =
    several > 0
      ? shown.slice(0, several)
      : refs.places.map((place) => shown[place]).filter((person) => person !== undefined);
  const told = [...found.map(personOf), ...named];
  // "AB012 should be first": the place to go to, not who goes there.
  const all = kind === 'top' && told.length > 0 ? told : [...told, ...placed];
  if (all.length === 0 && (refs.pronoun || refs.all)) all.push(...(refs.all ? people : state.focus));
  return {
    people: all.filter(
      (person, index) => all.findIndex((other) => other.talentId === person.talentId) === index,
    ),
    missing,
  };
}

function changesFor(edit: Edit, people: readonly Person[]): ShortlistChange[] {
  const refs = people.map((person) => person.talentId);
  if (refs.length === 0) return [];
  switch (edit.kind) {
    case 'set':
    case 'add':
    case 'remove':
      return [{ kind: edit.kind, refs }];
    case 'top':
    case 'avail_asked':
      return refs.map((ref) => ({ kind: edit.kind as 'top' | 'avail_asked', ref }));
    case 'note': {
      const note = (
        /'([^']{3,})'/u.exec(edit.text)?.[1] ??
        /(?:note|write|नोट|टिप)[^:]*:\s*(.+)$/iu.exec(edit.text)?.[1] ??
        ''
      ).trim();
      return note === '' ? [] : refs.map((ref) => ({ kind: 'note', ref, note: note.slice(0, 500) }));
    }
  }
}
