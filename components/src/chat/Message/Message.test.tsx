import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Message, MessageProse, MessageWide } from './Message.tsx';

const props = {
  speaker: 'you',
  time: '2026-11-22T05:12:00Z',
  timeZone: 'Asia/Kolkata',
  children: 'x',
} as const;

conforms({ name: 'Message', component: Message, props });
conforms({ name: 'MessageProse', component: MessageProse, props: { children: 'x' } });
conforms({ name: 'MessageWide', component: MessageWide, props: { children: 'x' } });

test('a turn is named after who said it and when', async () => {
  render(<Message {...props} />);
  await expect.element(page.getByRole('article', { name: 'You, 10:42' })).toBeInTheDocument();
});

const turn = (width: number) => (
  <div style={{ inlineSize: width }}>
    <Message {...props}>
      <MessageProse>Somebody who rows.</MessageProse>
      <MessageWide>sheet</MessageWide>
    </Message>
  </div>
);
const inset = (container: Element, name: string) => {
  const [outer, inner] = [container.firstElementChild, container.querySelector(`[data-component="${name}"]`)];
  return (inner?.getBoundingClientRect().left ?? NaN) - (outer?.getBoundingClientRect().left ?? NaN);
};

test('on a desk, prose stands 96 px in and a sheet takes the margin too', () => {
  const { container } = render(turn(728));
  expect(inset(container, 'MessageProse')).toBe(96);
  expect(inset(container, 'MessageWide')).toBe(0);
});

test('on a phone, prose starts at the edge of the page and a sheet bleeds by 8 px', () => {
  const { container } = render(turn(328));
  expect(inset(container, 'MessageProse')).toBe(0);
  expect(inset(container, 'MessageWide')).toBe(-8);
});

test('no turn is a live region', () => {
  const { container } = render(turn(728));
  expect(container.querySelector('[aria-live], [role="log"], [role="status"]')).toBeNull();
});
