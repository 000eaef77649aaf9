import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { Button, Checkbox, ComboBox, SegmentedControl, SlateBar, ThreadList } from '../src/index.ts';
import { segmentedControlStates } from '../src/actions/SegmentedControl/SegmentedControl.states.ts';
import { slateBarStates } from '../src/casting/SlateBar/SlateBar.states.ts';
import { threadListStates } from '../src/chat/ThreadList/ThreadList.states.ts';
import { render } from './render.tsx';

type Density = 'comfortable' | 'compact' | 'touch';

const dialects = [
  { value: 'mr', label: 'Marathi' },
  { value: 'ml', label: 'Malvani' },
];
const samples: [string, ReactNode][] = [
  ['Button', <Button key="sample">Send</Button>],
  [
    'a small Button',
    <Button key="sample" size="small">
      Send
    </Button>,
  ],
  ['Checkbox', <Checkbox key="sample" label="Speaks Marathi" />],
  [
    'ComboBox',
    <ComboBox key="sample" label="Dialect" options={dialects} multiple defaultValue={['mr', 'ml']} />,
  ],
  ['SegmentedControl', <SegmentedControl key="sample" {...segmentedControlStates.states.single} />],
  ['a small SegmentedControl', <SegmentedControl key="sample" {...segmentedControlStates.states.small} />],
  ['SlateBar', <SlateBar key="sample" {...slateBarStates.states.editable} />],
  [
    'ThreadList',
    <ThreadList key="sample" hrefOf={(id) => `#${id}`} {...threadListStates.states.deletable} />,
  ],
];

/** What a part of these densities looks like, from the outermost to the innermost. */
function looksIn(densities: Density[], sample: ReactNode) {
  const nested = densities.reduceRight<ReactNode>(
    (inside, density) => <div data-density={density}>{inside}</div>,
    <div className="inside">{sample}</div>,
  );
  const { container, unmount } = render(nested);
  const looks = [...container.querySelectorAll('.inside *')].map((element) => {
    const { fontSize, lineHeight, padding, position, clipPath, opacity, inlineSize, blockSize } =
      getComputedStyle(element);
    return { fontSize, lineHeight, padding, position, clipPath, opacity, inlineSize, blockSize };
  });
  unmount();
  return looks;
}

describe.each(samples)('%s', (_, sample) => {
  test.each<Density[]>([
    ['touch', 'compact'],
    ['compact', 'touch'],
    ['touch', 'comfortable'],
    ['touch', 'compact', 'touch'],
  ])('%s, and %s inside it: the innermost decides', (...densities) => {
    expect(looksIn(densities, sample)).toEqual(looksIn(densities.slice(-1), sample));
  });

  test('by touch it looks otherwise', () => {
    expect(looksIn(['touch'], sample)).not.toEqual(looksIn(['compact'], sample));
  });
});

test('by touch the word of a button is a size larger, in a line of its own', () => {
  const wordIn = (density: Density, size: 'small' | 'medium') => {
    const [{ fontSize, lineHeight } = {}] = looksIn([density], <Button size={size}>Send</Button>);
    return [fontSize, lineHeight];
  };
  expect(wordIn('compact', 'medium')).toEqual(['14px', '16px']);
  expect(wordIn('comfortable', 'medium')).toEqual(['14px', '24px']);
  expect(wordIn('touch', 'medium')).toEqual(['16px', '24px']);
  expect(wordIn('compact', 'small')).toEqual(['12px', '16px']);
  expect(wordIn('touch', 'small')).toEqual(['16px', '24px']);
});
