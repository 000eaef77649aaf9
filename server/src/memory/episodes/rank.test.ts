import { describe, expect, it } from 'vitest';
import { COLUMNS } from './columns.ts';
import type { Session, Turn } from './model.ts';
import { rankTurns } from './rank.ts';
import { createTurnIndex } from './turn-index.ts';
import { WEIGHTS } from './weights.ts';
import { fromBytes, wordVectors } from './word-vectors.ts';

let next = 0;
const turn = (text: string, more: Partial<Turn> = {}): Turn => ({
  id: `t${(next += 1)}`,
  speaker: 'user',
  at: '2026-05-04T10:00:00Z',
  text,
  ...more,
});
const session = (id: string, ...turns: Turn[]): Session => ({ id, turns });
const indexOf = (...sessions: Session[]) => {
  const index = createTurnIndex(wordVectors());
  for (const each of sessions) index.put(each);
  return index;
};
const best = (index: ReturnType<typeof indexOf>, text: string, limit = 1) =>
  rankTurns(index, { text, asker: 'user', asked: 'assistant' }, limit).map(({ id }) => id);

const FILLER = [
  'The tape of the second lead came in late.',
  'Please move the costume fitting to Monday.',
  'The producer likes the new poster.',
  'We still wait for the contract of the agent.',
  'Lunch is at one on set.',
].map((text, at) => session(`filler-${at}`, turn(text), turn('Noted.', { speaker: 'assistant' })));

describe('ranking of turns', () => {
  it('has one learnt weight for each column', () => {
    expect(WEIGHTS).toHaveLength(COLUMNS.length);
    expect(WEIGHTS.every(Number.isFinite)).toBe(true);
  });

  it('finds a turn by another word for the same', () => {
    const wanted = turn('The physician role needs a calm voice.');
    expect(best(indexOf(...FILLER, session('s', wanted)), 'What did we say about the doctor?')).toEqual([
      wanted.id,
    ]);
  });

  it('finds a skill across scripts', () => {
    const wanted = turn('इस रोल के लिए कुश्ती ज़रूरी है');
    expect(best(indexOf(...FILLER, session('s', wanted)), 'Which role wants wrestling?')).toEqual([
      wanted.id,
    ]);
  });

  it('finds an answer that shares no word with the question, by the turn before it', () => {
    const wanted = turn('Too tall beside our lead.', { speaker: 'user' });
    const index = indexOf(
      ...FILLER,
      session('s', turn('Why did you pass on Zarnak Velthuri?', { speaker: 'assistant' }), wanted),
    );
    expect(best(index, 'Why did I pass on Zarnak Velthuri?', 2)).toContain(wanted.id);
  });

  it('prefers the turn of the one who is asked about', () => {
    const [mine, theirs] = [
      turn('The budget is forty lakh.', { speaker: 'user' }),
      turn('The budget is forty lakh.', { speaker: 'assistant' }),
    ];
    const index = indexOf(...FILLER, session('a', mine), session('b', theirs));
    expect(best(index, 'What budget did I name?')).toEqual([mine.id]);
    expect(best(index, 'What budget did you name?')).toEqual([theirs.id]);
  });

  it('prefers the turn of the day that is asked about', () => {
    const [may, june] = [
      turn('We met the child actors.', { at: '2026-05-04T10:00:00Z' }),
      turn('We met the child actors.', { at: '2026-06-19T10:00:00Z' }),
    ];
    const index = indexOf(...FILLER, session('a', may), session('b', june));
    expect(best(index, 'Which child actors did we meet on 19 June 2026?')).toEqual([june.id]);
    expect(best(index, 'Which child actors did we meet in May 2026?')).toEqual([may.id]);
  });

  it('leaves the session out that is going on', () => {
    const [before, now] = [turn('Sword fight on a horse'), turn('Sword fight on a horse')];
    const index = indexOf(...FILLER, session('old', before), session('now', now));
    const found = rankTurns(index, { text: 'sword fight' }, 50, 'now').map(({ id }) => id);
    expect(found).toContain(before.id);
    expect(found).not.toContain(now.id);
  });

  it('finds nothing of a session that was removed, and the new words of one that was replaced', () => {
    const index = indexOf(...FILLER, session('a', turn('xylophone')), session('b', turn('harmonium')));
    index.remove('a');
    const anew = turn('santoor');
    index.put(session('b', anew));
    expect(index.size).toBe(11);
    expect(best(index, 'xylophone harmonium santoor', 50)).toHaveLength(11);
    expect(best(index, 'santoor')).toEqual([anew.id]);
  });

  it('finds the same after what is gone was cleared away', () => {
    const index = indexOf(
      ...FILLER,
      session('kept', turn('A harmonium player for the wedding', { id: 'wanted' })),
    );
    const before = rankTurns(index, { text: 'Who plays the harmonium?' }, 5);
    for (let round = 0; round < 60; round += 1) {
      index.put(session('busy', ...Array.from({ length: 20 }, (_each, at) => turn(`words ${round} ${at}`))));
    }
    index.remove('busy');
    expect(index.parts.slots.id.length).toBeLessThan(1_100);
    expect(rankTurns(index, { text: 'Who plays the harmonium?' }, 5)).toEqual(before);
  });

  it('cuts many turns down to the ones that words speak for, and still finds the one', () => {
    const crowd = Array.from({ length: 60 }, (_each, at) =>
      session(
        `c${at}`,
        ...Array.from({ length: 40 }, (_turn, place) => turn(`Note ${at} ${place} on the schedule`)),
      ),
    );
    const wanted = turn('The stuntwoman can ride a camel.');
    expect(best(indexOf(...crowd, session('s', wanted)), 'Who can ride a camel?')).toEqual([wanted.id]);
  });

  it('finds nothing among no turns, and takes a question without words', () => {
    expect(best(createTurnIndex(wordVectors()), 'anything')).toEqual([]);
    expect(best(indexOf(session('s', turn('hello'))), '???')).toHaveLength(1);
  });
});

describe('word vectors', () => {
  it('says so where the file is cut short', () => {
    const cut = Buffer.alloc(20);
    cut.writeUInt32LE(1, 0);
    expect(() => fromBytes(cut)).toThrow('damaged');
  });
});
