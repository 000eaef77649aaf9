/**
 * Something to keep in mind: a cap, a wish of the director, a name that was dropped. Memory keeps it across
 * conversations; where there is none, this conversation does.
 */
import type { RoleBrief } from '../../casting/brief.ts';
import { roleName } from '../../casting/read/role.ts';
import { normalise } from '../../casting/read/text.ts';
import { memoryStrings } from '../../casting/strings/memory.ts';
import { type Answer, type Context, speak } from './context.ts';
import { savedLines } from './recall.ts';
import type { Note } from './state.ts';

/** Keeps a cap, a wish or a name to leave out for later parts. */
export async function* answerRemember(context: Context): Answer {
  const { say, state, lang, turn, people } = context;
  const saved = savedLines(lang, turn);
  if (saved.length > 0) {
    yield* speak(
      [
        ...saved,
        ...(turn.memory?.saved.some(({ is }) => is === 'added' || is === 'replaced')
          ? [memoryStrings(lang).acrossConversations]
          : []),
      ].join('\n'),
    );
    yield { type: 'state', state: { ...state, lang, focus: people.length > 0 ? [...people] : state.focus } };
    if (state.briefs.length === 0) yield { type: 'title', title: turn.text.slice(0, 60) };
    return;
  }
  const note = noteOf(context);
  const superseded = (old: Note) =>
    old.project === note.project &&
    old.role === note.role &&
    note.exclude.length === 0 &&
    sameFields(old.brief, note.brief);
  yield* speak(`${say.noted(note.text)}\n${say.notedOnly}`);
  yield {
    type: 'state',
    state: {
      ...state,
      lang,
      notes: [...state.notes.filter((old) => !superseded(old)), note].slice(-20),
      focus: people.length > 0 ? [...people] : state.focus,
    },
  };
  if (state.briefs.length === 0) yield { type: 'title', title: turn.text.slice(0, 60) };
}

const sameFields = (a: RoleBrief, b: RoleBrief) => Object.keys(b).some((key) => key in a);

function noteOf({ turn, roles, people }: Context): Note {
  const read = roles[0]?.brief ?? {};
  const { keywords: _keywords, gender: _gender, role: _role, training, ...demands } = read;
  const dropping = /^\s*(?:drop|release|remove|cut|reject|lose)\b/iu.test(turn.text);
  const project = projectIn(turn.text);
  const role = dropping ? roleName(turn.text) : undefined;
  return {
    text: turn.text.trim().replace(/\s+/gu, ' ').slice(0, 200),
    ...(project === undefined ? {} : { project }),
    ...(role === undefined ? {} : { role }),
    // A wish orders and hides nobody; a cap is a cap.
    brief: dropping ? {} : { ...demands, ...(training === undefined ? {} : { prefer: { training } }) },
    exclude: dropping ? [...people] : [],
  };
}

/** "For Harbour Line season 2", "on Salt Pan": capitalised words after a preposition or before "S2", "season". */
export function projectIn(text: string): string | undefined {
  const named =
    /(?:\b(?:for|on|in|the)\s+|^)((?:\p{Lu}[\p{L}']+\s?){1,4}(?:No\.\s?\d+|S\d|season \d|Season \d)?)(?=[\s:,.]|$)/u.exec(
      text,
    )?.[1];
  return named === undefined
    ? undefined
    : normalise(named)
        .replace(/\s*(?:season|s)\s?\d+$/u, '')
        .trim();
}

/** Notes that hold for this part: those of its project or role, and those without either. */
export function notesFor(notes: readonly Note[], text: string, brief: RoleBrief): Note[] {
  const low = normalise(text);
  return notes.filter((note) => {
    if (note.role !== undefined)
      return brief.role !== undefined && normalise(brief.role) === normalise(note.role);
    return note.project === undefined || low.includes(note.project);
  });
}
