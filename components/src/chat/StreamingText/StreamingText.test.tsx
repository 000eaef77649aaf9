import { describe, expect, test } from 'vitest';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { splitBlocks } from './parse.ts';
import { StreamingText } from './StreamingText.tsx';

conforms({ name: 'StreamingText', component: StreamingText, props: { text: 'Two fit.' } });

const show = (text: string) => render(<StreamingText text={text} />).container;
const texts = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((element) => element.textContent);

test('paragraphs, line breaks, bold and both kinds of list are set as such', () => {
  const container = show(
    '**Meher first:** she rows.\nTwo lack dates.\n\n- one\n- **two**\n\n3. three\n4. four',
  );
  expect(texts(container, 'strong')).toEqual(['Meher first:', 'two']);
  expect(container.querySelectorAll('p br')).toHaveLength(1);
  expect(texts(container, 'ul > li')).toEqual(['one', 'two']);
  expect(texts(container, 'ol > li')).toEqual(['three', 'four']);
  expect(container.querySelector('ol')?.start).toBe(3);
});

test('links go to http(s) only, leave no trace, and show their words', () => {
  const container = show('[the rules](https://example.org/rules)');
  const link = container.querySelector('a');
  expect(link?.href).toBe('https://example.org/rules');
  expect(link?.rel.split(' ')).toContain('noopener');
  expect(link?.textContent).toBe('the rules');
});

const TAGS = new Set(['div', 'p', 'br', 'strong', 'ul', 'ol', 'li', 'a', 'span']);
const ATTRIBUTES = new Set(
  ['class', 'href', 'rel', 'target', 'referrerpolicy', 'aria-hidden'].concat([
    'data-component',
    'data-streaming',
    'data-part',
  ]),
);

const attacks: readonly string[] = [
  '<img src="https://evil.example/?q=1" onerror="window.__ran = 1">',
  '![pixel](https://evil.example/p.png)',
  '![pixel][ref]\n\n[ref]: https://evil.example/p.png',
  '[press](javascript:window.__ran=1)',
  '[press](JaVaScRiPt:window.__ran=1)',
  '[press](  javascript:window.__ran=1)',
  '[press](data:text/html,<script>window.__ran=1</script>)',
  '[press](vbscript:x)',
  '[press](//evil.example)',
  '[press](https://castmatch.app@evil.example)',
  '<script>window.__ran = 1</script>',
  '<iframe src="https://evil.example"></iframe>',
  '<svg onload="window.__ran=1"></svg>',
  '<a href="javascript:window.__ran=1">press</a>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<form action="https://evil.example"><input name="q"></form>',
  '**bold ![x](https://evil.example/b.png) [y](javascript:window.__ran=1)**',
  '- ![x](https://evil.example/l.png)\n- <video poster="https://evil.example/v.png">',
  '&lt;img src=x onerror=window.__ran=1&gt;',
  '[x](https://evil.example "onmouseover=window.__ran=1")',
  '`<img src=https://evil.example/c.png>`',
];

describe('hostile text', () => {
  test.for(attacks)('stays text, whole and at every cut of it: %s', (attack) => {
    const { container, rerender } = render(<StreamingText text="" streaming />);
    for (let end = 1; end <= attack.length; end += 1) {
      rerender(<StreamingText text={attack.slice(0, end)} streaming={end < attack.length} />);
      const elements = [...container.querySelectorAll('*')];
      expect(elements.map(({ localName }) => localName).filter((name) => !TAGS.has(name))).toEqual([]);
      const attributes = elements.flatMap((element) => [...element.attributes]);
      expect(attributes.map(({ name }) => name).filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
      for (const { href, username } of container.querySelectorAll('a')) {
        expect(href).toMatch(/^https?:\/\//u);
        expect(username).toBe('');
      }
    }
    expect(
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('evil.example')),
    ).toEqual([]);
    expect('__ran' in window).toBe(false);
  });
});

test('a caret stands at the end while more is to come, and is hidden from assistive technology', () => {
  const { container, rerender } = render(<StreamingText text="Two fit" streaming />);
  const caret = container.querySelector('p:last-child > [data-part="caret"]');
  expect(caret?.getAttribute('aria-hidden')).toBe('true');
  expect(caret?.getBoundingClientRect()).toMatchObject({ width: 8, height: 16 });
  rerender(<StreamingText text="Two fit." />);
  expect(container.querySelector('[data-part="caret"]')).toBeNull();
});

test('bold that is still being written is bold, and its signs are never seen', () => {
  expect(show('**Meher fir').querySelector('strong')?.textContent).toBe('Meher fir');
});

test('what is already written keeps its elements while the text grows', () => {
  const { container, rerender } = render(<StreamingText text={'First.\n\nSec'} streaming />);
  const [first] = container.querySelectorAll('p');
  rerender(<StreamingText text={'First.\n\nSecond.\n\nThird'} streaming />);
  expect(container.querySelector('p')).toBe(first);
});

test('it is no live region: a reader is told once, by the screen', () => {
  expect(show('Two fit.').querySelector('[aria-live], [role="status"], [role="log"]')).toBeNull();
});

test('whatever is appended, blocks before the last one stay as they were', () => {
  const text = '# Answer\nOne\ntwo\n\n- a\n  more of a\n- b\n1. c\n\nEnd **now**';
  for (let end = 1; end < text.length; end += 1) {
    const before = splitBlocks(text.slice(0, end)).slice(0, -1);
    expect(splitBlocks(text.slice(0, end + 1)).slice(0, before.length)).toEqual(before);
  }
});
