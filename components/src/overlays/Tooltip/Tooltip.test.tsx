import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../actions/Button/index.ts';
import { IconButton } from '../../actions/IconButton/index.ts';
import { RetryIcon } from '../../foundation/icons/index.ts';
import { Dialog } from '../Dialog/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Tooltip } from './Tooltip.tsx';

const text = 'Last asked on 12 November';
const control = <Button>Ask again</Button>;

conforms({ name: 'Tooltip', component: Tooltip, props: { text, children: control } });

afterEach(() => userEvent.unhover(document.body));

const button = () => page.getByRole('button', { name: 'Ask again', exact: true });
const tip = () => page.getByRole('tooltip');
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const withNext = (
  <>
    <Tooltip text={text} delayMs={40}>
      {control}
    </Tooltip>
    <Button>Next</Button>
  </>
);

test('it describes its control, shown or not', async () => {
  render(withNext);
  await expect.element(button()).toHaveAccessibleDescription(text);
  await expect.element(tip()).not.toBeInTheDocument();
});

test('focus by key shows it at once, and it goes with focus', async () => {
  render(withNext);
  await userEvent.tab();
  await expect.element(tip()).toBeVisible();
  await expect.element(button()).toHaveFocus();
  await userEvent.tab();
  await expect.element(tip()).not.toBeInTheDocument();
});

test('focus that was there before it listened shows it too', async () => {
  render(
    <Tooltip text={text}>
      <FocusedAtOnce />
    </Tooltip>,
  );
  await expect.element(tip()).toBeVisible();
});

function FocusedAtOnce(props: object) {
  return <button {...props} type="button" ref={(element) => element?.focus()} aria-label="Ask again" />;
}

test('pointing shows it after the delay, it stays while the pointer is on it, and goes after', async () => {
  render(withNext);
  await userEvent.hover(button());
  await expect.element(tip()).toBeVisible();
  await userEvent.hover(tip());
  await rest(300);
  await expect.element(tip()).toBeVisible();
  await userEvent.hover(page.getByRole('button', { name: 'Next' }));
  await expect.element(tip()).not.toBeInTheDocument();
});

test('a pointer that only passes shows nothing', async () => {
  render(
    <>
      <Tooltip text={text} delayMs={400}>
        {control}
      </Tooltip>
      <Button>Next</Button>
    </>,
  );
  await userEvent.hover(button());
  await userEvent.hover(page.getByRole('button', { name: 'Next' }));
  await rest(500);
  await expect.element(tip()).not.toBeInTheDocument();
});

test('Escape hides it, keeps focus, and leaves the dialog around open', async () => {
  const onClose = vi.fn();
  render(
    <Dialog open onClose={onClose} title="Rename role">
      <Tooltip text={text}>
        <Button data-autofocus="">Ask again</Button>
      </Tooltip>
    </Dialog>,
  );
  await userEvent.tab();
  await userEvent.tab({ shift: true });
  await expect.element(tip()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(tip()).not.toBeInTheDocument();
  await expect.element(button()).toHaveFocus();
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => onClose.mock.calls).toEqual([['escape']]);
});

test('a press hides it', async () => {
  render(withNext);
  await userEvent.hover(button());
  await expect.element(tip()).toBeVisible();
  await userEvent.click(button());
  await expect.element(tip()).not.toBeInTheDocument();
});

test('there is one at a time', async () => {
  render(
    <>
      {withNext}
      <Tooltip text="Ends the check" delayMs={0}>
        <Button>Stop</Button>
      </Tooltip>
    </>,
  );
  await userEvent.tab();
  await expect.element(tip()).toBeVisible();
  await userEvent.hover(page.getByRole('button', { name: 'Stop' }));
  await expect.element(tip()).toHaveTextContent('Ends the check');
});

test('a long press by touch shows it and does not press; a tap elsewhere hides it', async () => {
  const onClick = vi.fn();
  render(
    <Tooltip text={text}>
      <Button onClick={onClick}>Ask again</Button>
    </Tooltip>,
  );
  const element = button().element();
  const touch = (type: string) =>
    element.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true }));
  touch('pointerdown');
  await expect.element(tip()).toBeVisible();
  touch('pointerup');
  (element as HTMLElement).click();
  expect(onClick).not.toHaveBeenCalled();
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await expect.element(tip()).not.toBeInTheDocument();
  touch('pointerdown');
  touch('pointerup');
  (element as HTMLElement).click();
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('the platform shows no tip of its own beside it', () => {
  render(
    <Tooltip text={text}>
      <IconButton label="Ask again" icon={RetryIcon} />
    </Tooltip>,
  );
  expect(button().element().hasAttribute('title')).toBe(false);
});

test('it says in the console what is missing', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Tooltip text=" ">{control}</Tooltip>);
  // @ts-expect-error -- a caller without types
  render(<Tooltip text={text}>Words</Tooltip>);
  expect(said.mock.calls.flat().join('\n')).toMatch(/text is empty[\s\S]*no element/);
  said.mockRestore();
});
