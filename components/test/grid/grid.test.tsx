import { afterEach, describe, expect, test } from 'vitest';
import { accountOf, exemptionsOf, measureGrid, mutateGrid, sentenceOf, settled, sumOf } from './index.ts';
import type { GridReport, RuleName } from './index.ts';

let root: HTMLElement | undefined;
afterEach(() => root?.remove());

/** Puts markup on a page where everything else stands on the grid. */
async function measure(markup: string): Promise<GridReport> {
  root = document.body.appendChild(document.createElement('div'));
  root.style.cssText = 'box-sizing: border-box; inline-size: 320px; font: 16px/24px sans-serif';
  root.innerHTML = `<style>#grid * { margin: 0; padding: 0; box-sizing: border-box }</style>${markup}`;
  root.id = 'grid';
  await settled();
  return measureGrid(root);
}

const sentences = ({ offenders }: GridReport): string[] =>
  offenders.map(({ rule, what, value, should }) => `${rule.slice(0, 2)} ${what} ${value}, ${should}`);

interface Case {
  rule: RuleName;
  passes: Record<string, string>;
  fails: Record<string, [markup: string, sentence: string]>;
}

const CASES: Case[] = [
  {
    rule: 'G1 block size',
    passes: {
      'a box of 32 px': '<div style="height: 32px"></div>',
      'a border taken out of the padding': '<p style="padding: 7px; border: 1px solid">Word</p>',
      'a picture with a ratio':
        '<div style="height: 192px"><img alt="" style="display: block; width: 100%; aspect-ratio: 16 / 9.3"></div>',
      'a hairline out of the flow':
        '<div style="position: relative; height: 8px"><i data-grid-hairline style="position: absolute; display: block; height: 1px; inset: 0"></i></div>',
      'a box drawn larger than it is': '<div style="height: 32px; transform: scale(1.07)"></div>',
    },
    fails: {
      'a border added to the padding': [
        '<p style="padding: 8px; border: 1px solid">Word</p>',
        'G1 height 42, 44 px',
      ],
      'a hairline in the flow': [
        '<i data-grid-hairline style="display: block; height: 1px"></i>',
        'G1 height 1, 0 px',
      ],
      'a rule as browsers draw it': ['<hr>', 'G1 height 2, 4 px'],
    },
  },
  {
    rule: 'G2 block offset',
    passes: {
      'a box at 8 px': '<div style="margin-top: 8px; height: 8px"></div>',
      'a scrolled list':
        '<div style="height: 40px; overflow: auto" id="scrolled"><p>One</p><p>Two</p><p>Three</p></div>',
      'a box of the top layer':
        '<div popover id="top" style="inset: 13px auto auto 13px; margin: 0; border: 0"><p>Word</p></div>',
    },
    fails: {
      'a box in the middle of another': [
        '<div style="height: 32px; display: grid; align-items: center"><i style="height: 20px"></i></div>',
        'G2 top 6, 8 px',
      ],
      'a box moved by hand': [
        '<div style="position: relative; top: 1px; height: 8px"></div>',
        'G2 top 1, 0 px',
      ],
    },
  },
  {
    rule: 'G3 spacing',
    passes: {
      'steps and half steps': '<div style="padding: 4px 12px; margin: 8px 0"></div>',
      'room shared out': '<div style="width: 101px; height: 8px; margin-inline: auto"></div>',
    },
    fails: {
      'a padding of 6 px': ['<div style="padding-left: 6px; height: 8px"></div>', 'G3 padding-left 6, 8 px'],
      'a margin of 10 px': [
        '<div style="margin-right: 10px; height: 8px"></div>',
        'G3 margin-right 10, 12 px',
      ],
      'a gap of 5 px': ['<div style="display: grid; column-gap: 5px"></div>', 'G3 column-gap 5, 4 px'],
    },
  },
  {
    rule: 'G4 gap',
    passes: {
      'neighbours 8 px apart': '<div style="display: flex; gap: 8px"><p>One</p><p>Two</p></div>',
      'neighbours with all room between':
        '<div style="display: flex; justify-content: space-between"><p>One</p><p>Two</p></div>',
    },
    fails: {
      'neighbours 3 px apart': [
        '<div style="display: flex"><p>One</p><p style="position: relative; left: 3px">Two</p></div>',
        'G4 gap beside 3, 4 px',
      ],
    },
  },
  {
    rule: 'G5 line height',
    passes: {
      'a line of 20 px': '<p style="line-height: 20px">Word</p>',
      'a ratio that comes to 20 px': '<p style="font-size: 14px; line-height: 1.42857">Word</p>',
      'a box without words': '<div style="line-height: 1.3; height: 8px"></div>',
    },
    fails: {
      'one and a half times 14 px': [
        '<p style="font-size: 14px; line-height: 1.5; height: 24px">Word</p>',
        'G5 line-height 21, 20 px',
      ],
      'no line height at all': [
        '<p style="line-height: normal; height: 24px">Word</p>',
        'G5 line-height normal, a length',
      ],
      'a field': [
        '<input aria-label="Name" style="display: block; height: 32px; width: 96px; border: 0; line-height: 18px">',
        'G5 line-height 18, 20 px',
      ],
    },
  },
  {
    rule: 'G6 line box',
    passes: {
      'three lines': '<p>One<br>two<br>three</p>',
      'one line in a taller box': '<p style="height: 40px">Word</p>',
      'letters of two scripts': '<p>Asmita, अस्मिता</p>',
      'an empty line': '<p style="white-space: pre-wrap">One\n\nthree</p>',
    },
    fails: {
      'raised text in a box of its own height': [
        '<p style="height: 48px">Word<sup style="line-height: inherit">1</sup></p>',
        'G6 tallest line',
      ],
      'a drawing on the baseline': [
        '<p><svg width="24" height="24" style="width: 24px; height: 24px"></svg> Word</p>',
        'G6 tallest line',
      ],
      'code in a sentence': ['<p>Say <code style="font-size: 20px">go</code></p>', 'G6 lines'],
    },
  },
  {
    rule: 'G7 fixed size',
    passes: {
      'a glyph of 20 px': '<svg style="display: block; width: 20px; height: 20px"></svg>',
      'a link in a sentence': '<p>See <a href="#grid">it</a></p>',
      'a small glyph with room around it to press':
        '<button type="button" style="position: relative; border: 0; width: 16px; height: 16px; display: block" class="wide"></button><style>.wide::after { content: ""; position: absolute; inset: -4px }</style>',
    },
    fails: {
      'a glyph of 18 px': [
        '<svg style="display: block; width: 18px; height: 20px"></svg>',
        'G7 width 18, 20 px',
      ],
      'a button of 20 px': [
        '<button type="button" style="display: block; border: 0; width: 32px; height: 20px">A</button>',
        'G7 target height 20, at least 24 px',
      ],
      'a button of 32 px for touch': [
        '<div data-density="touch"><button type="button" style="display: block; border: 0; width: 48px; height: 32px">A</button></div>',
        'G7 target height 32, at least 44 px',
      ],
    },
  },
  {
    rule: 'G8 inline edge',
    passes: {
      'a box 16 px in': '<div style="padding: 0 16px"><p>Word</p></div>',
      'columns as wide as there is room':
        '<div style="display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px"><p>One</p><p>Two</p><p>Three</p></div>',
    },
    fails: {
      'a box inside a border': [
        '<div style="border-left: 1px solid; padding-left: 16px"><p>Word</p></div>',
        'G8 start edge 17, 16 px',
      ],
    },
  },
];

describe.each(CASES)('$rule', ({ rule, passes, fails }) => {
  test.each(Object.entries(passes))('%s stands on the grid', async (_, markup) => {
    const shown = measure(markup);
    const scrolled = root?.querySelector('#scrolled');
    if (scrolled) scrolled.scrollTop = 5;
    root?.querySelector<HTMLElement>('#top')?.showPopover();
    await shown;
    const report = measureGrid(root!);
    expect(sentences(report)).toEqual([]);
    expect(report.boxes).toBeGreaterThan(1);
  });

  test.each(Object.entries(fails))('%s is found', async (_, [markup, sentence]) => {
    const report = await measure(markup);
    expect(sentences(report).filter((found) => found.startsWith(sentence))).not.toEqual([]);
    expect(report.offenders.map((offender) => offender.rule)).toContain(rule);
  });
});

test('a part left out with a reason is counted, and no rule reads it', async () => {
  const report = await measure(
    '<div style="height: 32px"><div data-grid-exempt="Drawn by a plugin"><p style="height: 31px">Word</p></div></div>',
  );
  const account = accountOf(report, root!);
  expect(account.findings).toEqual([]);
  expect(account.exempt).toEqual({ 'Drawn by a plugin': 2 });
});

test('more than one box in a hundred may not be left out, and none without a reason', () => {
  const account = { boxes: 99, assertions: 0, findings: [], exempt: { 'Drawn by a plugin': 1 } };
  expect(exemptionsOf(account)).toEqual({ boxes: 1, faults: [] });
  expect(exemptionsOf({ ...account, boxes: 98 }).faults).toHaveLength(1);
  expect(exemptionsOf({ ...account, exempt: { '': 1 } }).faults[0]).toMatch('without a reason');
  expect(sumOf([account, account])).toEqual({ ...account, boxes: 198, exempt: { 'Drawn by a plugin': 2 } });
});

test('a finding says where it is, what is wrong and what would be right', async () => {
  const report = await measure('<section aria-label="Chats"><p style="height: 31px">Word</p></section>');
  expect(accountOf(report, root!).findings.map(sentenceOf)).toContain(
    'G1 block size: section[aria-label="Chats"] > p height 31 px, should be 32 px',
  );
});

test('measuring leaves the page as it was', async () => {
  await measure('<p style="transform: scale(2)">Word</p>');
  const styles = document.head.querySelectorAll('style').length;
  measureGrid(root!);
  expect(document.head.querySelectorAll('style')).toHaveLength(styles);
});

test('what moves a box is found: changes by half a pixel to three on a page that stands on the grid', async () => {
  const card =
    '<li style="display: flex; gap: 16px; padding: 8px 16px 12px"><i style="width: 48px; height: 64px"></i><div style="display: grid; gap: 8px; align-content: start"><h3 style="font: 600 18px/24px serif">Name</h3><p style="font-size: 14px; line-height: 20px">Words about it</p></div></li>';
  const report = await measure(
    `<ul style="display: grid; gap: 8px; list-style: none">${card.repeat(4)}</ul>`,
  );
  expect(sentences(report)).toEqual([]);
  const run = mutateGrid(root!, 8, 520);
  expect(run.moved).toBeGreaterThan(250);
  expect(run.survivors).toEqual([]);
  expect(measureGrid(root!).offenders).toEqual([]);
});
