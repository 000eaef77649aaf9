/** Conversations of a casting office that nobody had: words of a Zipf-like spread, the same every time. */
import type { ChatMessage } from '../../server/src/contract.ts';

interface Said extends ChatMessage {
  readonly at: string;
}

const COMMON = (
  'need actor role mother father brother cop doctor lawyer villain lead cameo scene shoot mumbai pune delhi kochi hindi ' +
  'marathi tamil bengali english dialect accent age height dance sing ride swim fight stunt theatre film series advert ' +
  'budget rate day week month date hold avail tape audition pass shortlist agent manager clause minor consent tall short ' +
  'warm tired funny angry quiet loud young old fresh known name photo reel note reason client director producer writer'
).split(' ');
const SYLLABLES = 'ka ri mo ta len shi ba dur ven po lar mi su ne gor ja thi ra dol fen'.split(' ');
/** Rare words: names, places, titles. */
const RARE = SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => `${a}${b}${c}`)));
const START = Date.UTC(2026, 0, 5);
const HOUR_MS = 3_600_000;

export function* madeUpChats(
  turns: number,
  each: number,
): Generator<{ id: string; messages: readonly Said[] }> {
  const random = seeded(7);
  for (let from = 0, chat = 0; from < turns; from += each, chat++) {
    const messages = Array.from({ length: Math.min(each, turns - from) }, (_each, at): Said => {
      const words = Array.from({ length: 8 + Math.floor(random() * 22) }, () => wordFrom(random));
      return {
        id: `m${at}`,
        role: at % 2 === 0 ? 'user' : 'assistant',
        parts: [{ type: 'text', text: `${words.join(' ')}${random() < 0.3 ? '?' : '.'}` }],
        at: new Date(START + chat * HOUR_MS + at * 60_000).toISOString(),
      };
    });
    yield { id: `chat-${chat}`, messages };
  }
}

export function madeUpQuestions(count: number): string[] {
  const random = seeded(11);
  const heads = [
    'When did I say',
    'Who did we want for',
    'Why did I pass on',
    'What did the client say of',
    'Where is',
  ];
  return Array.from({ length: count }, (_each, at) => {
    const words = Array.from({ length: 3 + Math.floor(random() * 4) }, () => wordFrom(random));
    return `${heads[at % heads.length]} ${words.join(' ')}?`;
  });
}

/** Four in five are common, the first ones most; the others may be any of 8,000. */
function wordFrom(random: () => number): string {
  const list = random() < 0.8 ? COMMON : RARE;
  return list[Math.floor(list.length * random() ** 2)]!;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
