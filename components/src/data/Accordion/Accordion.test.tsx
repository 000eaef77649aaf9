import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Accordion } from './Accordion.tsx';
import type { AccordionItem } from './Accordion.tsx';

const items: AccordionItem[] = [
  { id: 'plays', label: 'Plays', content: 'Tai, 22 to 28' },
  { id: 'needs', label: 'Needs', content: 'Boxes' },
  { id: 'dates', label: 'Dates', content: 'From 14 December' },
];
const header = (name: string) => page.getByRole('button', { name });

conforms({ name: 'Accordion', component: Accordion, props: { items } });

test('each heading holds a button, and an open panel is a landmark of that name', async () => {
  render(<Accordion items={items} defaultOpen={['needs']} level={2} />);
  expect(page.getByRole('heading', { level: 2 }).elements()).toHaveLength(3);
  await expect.element(header('Needs')).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByRole('region', { name: 'Needs' })).toHaveTextContent('Boxes');
  await expect.element(page.getByRole('region', { name: 'Plays' })).not.toBeInTheDocument();
});

test('arrows go from heading to heading and round, Home and End to the ends, and none opens', async () => {
  render(<Accordion items={items} />);
  await userEvent.tab();
  for (const [key, name] of [
    ['ArrowUp', 'Dates'],
    ['ArrowDown', 'Plays'],
    ['ArrowDown', 'Needs'],
    ['End', 'Dates'],
    ['Home', 'Plays'],
  ] as const) {
    await userEvent.keyboard(`{${key}}`);
    await expect.element(header(name)).toHaveFocus();
  }
  expect(document.querySelectorAll('[aria-expanded="true"]')).toHaveLength(0);
  await userEvent.tab();
  await expect.element(header('Needs')).toHaveFocus();
});

test('opening one closes the other, unless several may be open', async () => {
  const onOpenChange = vi.fn();
  const { rerender } = render(<Accordion items={items} onOpenChange={onOpenChange} />);
  await userEvent.click(header('Plays'));
  await userEvent.click(header('Needs'));
  expect(onOpenChange).toHaveBeenLastCalledWith(['needs']);
  rerender(<Accordion items={items} onOpenChange={onOpenChange} multiple />);
  await userEvent.click(header('Dates'));
  expect(onOpenChange).toHaveBeenLastCalledWith(['needs', 'dates']);
  await userEvent.keyboard(' ');
  expect(onOpenChange).toHaveBeenLastCalledWith(['needs']);
});

test('where one stays open, it says that it cannot be closed', async () => {
  render(<Accordion items={items} collapsible={false} defaultOpen={['plays']} />);
  await expect.element(header('Plays')).toHaveAttribute('aria-disabled', 'true');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(header('Plays')).toHaveAttribute('aria-expanded', 'true');
  await userEvent.click(header('Dates'));
  await expect.element(header('Plays')).toHaveAttribute('aria-expanded', 'false');
  await expect.element(header('Plays')).not.toHaveAttribute('aria-disabled');
});

test('arrows of an accordion within a panel stay within it', async () => {
  const inner = <Accordion items={[{ id: 'a', label: 'Inner', content: 'A' }]} level={4} />;
  render(<Accordion items={[{ id: 'outer', label: 'Outer', content: inner }]} defaultOpen={['outer']} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(header('Outer')).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(header('Inner')).toHaveFocus();
});

test('it says so where ids come twice or one too many is open', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Accordion items={[items[0]!, { ...items[1]!, id: 'plays' }]} open={['plays', 'dates']} />);
  const said = complaints.mock.calls.flat().join(' ');
  complaints.mockRestore();
  expect(said).toContain('two sections have the id "plays"');
  expect(said).toContain('2 sections are open');
});
