/** Memory as a whole: forgetting, pausing, sharing out, budget, and who sees what. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_TOKENS } from './block.ts';
import { openDesk, userOf, type Desk } from './test/desk.ts';
import { tokensAtMost } from './tokens.ts';

const ME = userOf('me');
let desk: Desk;
let reads: unknown[] = [];
beforeEach(async () => {
  reads = [];
  desk = await openDesk({ 'office-a': ['Rhea Malhotkar', 'Kunal Agaskhede'] }, async () => reads);
});
afterEach(() => desk.close());
const kept = async (scope = ME) => (await desk.store.facts.list(scope)).map(({ key, value }) => [key, value]);
const noneOf = async (text: string, scope = ME) =>
  (await desk.about(scope, text)).facts.flatMap(({ brief }) => brief.city?.noneOf ?? []);

describe('forgetting', () => {
  it.each([
    ['Forget what I said about Delhi for Tiffin'],
    ['Forget everything about Tiffin'],
    ['Forget that for Tiffin nobody from Delhi'],
    ['Tiffin ke liye Delhi wala rule bhool jao'],
    ['टिफिन के लिए दिल्ली वाला नियम भूल जाओ'],
    ['टिफिनसाठी दिल्लीचा नियम विसर'],
  ])('%s', async (words) => {
    await desk.say(ME, 'For Tiffin nobody from Delhi');
    await desk.say(ME, 'For Salt Pan nobody from Delhi');
    const turn = await desk.say(ME, words);
    expect(turn).toMatchObject({ saved: [{ is: 'forgot' }], onlySaved: true });
    expect(await noneOf('Tiffin: a clerk')).toEqual([]);
    expect(await noneOf('Salt Pan: a clerk')).toEqual(['Delhi']);
  });

  it('holds against what a model reads later, and gives way to the user', async () => {
    await desk.say(ME, 'For Tiffin nobody from Delhi');
    await desk.say(ME, 'Forget what I said about Delhi for Tiffin');
    reads = [
      {
        subject: 'Delhi',
        key: 'city',
        value: { stance: 'exclude' },
        kind: 'constraint',
        quote: 'Tiffin had no Delhi people',
      },
    ];
    for (let time = 0; time < 5; time += 1)
      await desk.say(ME, 'I thought Tiffin had no Delhi people in it, odd');
    expect(await kept()).toEqual([]);
    reads = [];
    await desk.say(ME, 'Remember: for Tiffin nobody from Delhi');
    expect(await noneOf('Tiffin: a clerk')).toEqual(['Delhi']);
  });

  it('leaves everything else alone where the words mean nothing that is kept', async () => {
    await desk.say(ME, 'For Tiffin nobody from Delhi');
    expect((await desk.say(ME, 'Forget the height'))?.saved).toEqual([]);
    expect((await desk.say(ME, 'Forget what I said about parking'))?.saved).toEqual([]);
    expect(await kept()).toHaveLength(1);
  });
});

describe('what a model reads', () => {
  it('is kept with its quote, below what the user said', async () => {
    await desk.say(ME, 'For Tiffin nobody from Delhi');
    reads = [
      {
        subject: 'theatre',
        key: 'training',
        value: { stance: 'prefer' },
        kind: 'preference',
        quote: 'people with a stage past',
      },
      { subject: 'Delhi', key: 'city', value: { stance: 'only' }, kind: 'constraint', quote: 'on Tiffin' },
      {
        subject: '',
        key: 'dayRateMaxInr',
        value: 5,
        kind: 'constraint',
        quote: 'words that were never said',
      },
      { subject: '', key: 'dayRateMaxInr', value: 'plenty', kind: 'constraint', quote: 'on Tiffin' },
      'not even an object',
    ];
    await desk.say(ME, 'We had people with a stage past on Tiffin');
    const facts = await desk.store.facts.list(ME);
    expect(facts.map(({ key, subject, origin }) => [key, subject, origin])).toEqual([
      ['training', 'theatre', 'extracted'],
      ['city', 'Delhi', 'user_said'],
    ]);
    expect(facts[0]?.sources[0]?.quote).toBe('people with a stage past');
  });
});

it('neither keeps nor uses anything while it is paused', async () => {
  await desk.say(ME, 'For Tiffin nobody from Delhi');
  await desk.store.facts.setPaused(ME, true, '2026-11-22T10:00:00.000Z');
  expect(await desk.say(ME, 'For Tiffin nobody from Pune')).toBeUndefined();
  await desk.store.facts.setPaused(ME, false, '2026-11-22T11:00:00.000Z');
  expect(await noneOf('Tiffin: a clerk')).toEqual(['Delhi']);
});

it('keeps nothing twice for an answer that is asked for again', async () => {
  const message = {
    chatId: 'c',
    messageId: 'm',
    text: 'For Tiffin nobody from Delhi',
    at: '2026-11-22T05:00:00.000Z',
    today: '2026-11-22',
    before: [],
  };
  await desk.memory.turn(ME, message);
  await desk.say(ME, 'Forget everything about Tiffin');
  await desk.memory.turn(ME, { ...message, again: true });
  await desk.memory.afterTurn(ME, { ...message, again: true });
  expect(await kept()).toEqual([]);
});

describe('projects', () => {
  it('keep their seasons apart, and a season takes over the one before on request alone', async () => {
    await desk.say(ME, 'For Harbour Line S1 nobody from Delhi');
    expect(await noneOf('Harbour Line S2: a clerk')).toEqual([]);
    const carried = await desk.memory.carry(
      ME,
      'Harbour Line S1',
      'Harbour Line S2',
      '2026-11-23T05:00:00.000Z',
    );
    expect(carried).toMatchObject([
      { scopeId: 'harbour line s2', sources: [{ quote: 'For Harbour Line S1 nobody from Delhi' }] },
    ]);
    expect(await noneOf('Harbour Line S2: a clerk')).toEqual(['Delhi']);
    await desk.say(ME, 'For Harbour Line S2 people from Delhi are fine now');
    expect(await noneOf('Harbour Line S2: a clerk')).toEqual([]);
    expect(await noneOf('Harbour Line S1: a clerk')).toEqual(['Delhi']);
    expect(
      await desk.memory.carry(ME, 'Nowhere', 'Harbour Line S3', '2026-11-23T05:00:00.000Z'),
    ).toBeUndefined();
  });

  it('keep parts of one name apart', async () => {
    await desk.say(ME, 'For Kadam on Tiffin the age is 30-38');
    await desk.say(ME, 'For Kadam on Salt Pan the age is 50-58');
    const ages = async (text: string) =>
      (await desk.about(ME, text)).facts.map(({ brief }) => brief.playingAge?.min);
    expect(await ages('Tiffin: people for Kadam')).toEqual([30]);
    expect(await ages('Salt Pan: people for Kadam')).toEqual([50]);
  });
});

it('leaks nothing between offices, users and projects: each asks for all', async () => {
  const projects = ['Tiffin', 'Kohra', 'Sunder'];
  const cities = ['Delhi', 'Pune', 'Nagpur'];
  const scopes = ['office-a', 'office-b', 'office-c'].flatMap((office, at) =>
    ['ann', 'bo'].map((user, of) => ({ scope: userOf(user, office), project: (at + of) % 3, city: at })),
  );
  for (const { scope, project, city } of scopes)
    await desk.say(scope, `For ${projects[project]} nobody from ${cities[city]}`);
  let probes = 0;
  for (const { scope, project, city } of scopes)
    for (const [at, name] of projects.entries()) {
      probes += 1;
      const expected = at === project ? [cities[city]] : [];
      expect(await noneOf(`${name}: a clerk`, scope)).toEqual(expected);
    }
  expect(probes).toBe(18);
});

it('never takes more than its share of a prompt, in any script', async () => {
  for (let at = 0; at < 60; at += 1)
    await desk.say(ME, `Remember that Tiffin needs reel number ${at} ${'कास्टिंगबद्दल लांबलचक टिपण '.repeat(6)}`);
  await desk.say(ME, 'For Tiffin nobody from Delhi');
  const { block, facts } = await desk.about(ME, 'Tiffin: a clerk');
  expect(tokensAtMost(block)).toBeLessThanOrEqual(MOST_TOKENS);
  expect(facts.some(({ brief }) => brief.city?.noneOf?.includes('Delhi'))).toBe(true);
  expect(block).toContain('nobody from Delhi');
});
