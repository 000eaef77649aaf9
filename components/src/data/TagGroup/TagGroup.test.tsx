import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { TagGroup } from './TagGroup.tsx';
import type { TagGroupProps, TagItem } from './TagGroup.tsx';

const items: TagItem[] = ['Varhadi', 'Boxes', 'Rides', 'Sings', 'Swims', 'Fences', 'Dances'].map((label) => ({
  id: label.toLowerCase(),
  label,
}));
const tag = (name: string) => page.getByRole('gridcell', { name });

function Filters(props: Partial<TagGroupProps>) {
  const [left, setLeft] = useState(props.items ?? items.slice(0, 3));
  return (
    <TagGroup
      label="Filters"
      {...props}
      items={left}
      onRemove={(id) => setLeft((now) => now.filter((item) => item.id !== id))}
    />
  );
}

conforms({ name: 'TagGroup', component: TagGroup, props: { label: 'Filters', items } });

test('one tag is in the tab order, and every key of the pattern moves without going round', async () => {
  render(
    <>
      <TagGroup label="Filters" items={items} onRemove={() => {}} />
      <button type="button">Next</button>
    </>,
  );
  await expect.element(page.getByRole('grid', { name: 'Filters' })).toBeVisible();
  await userEvent.tab();
  await expect.element(tag('Varhadi')).toHaveFocus();
  for (const [key, name] of [
    ['ArrowLeft', 'Varhadi'],
    ['ArrowRight', 'Boxes'],
    ['ArrowDown', 'Rides'],
    ['ArrowUp', 'Boxes'],
    ['PageDown', 'Dances'],
    ['ArrowRight', 'Dances'],
    ['PageUp', 'Boxes'],
    ['End', 'Dances'],
    ['Home', 'Varhadi'],
  ] as const) {
    await userEvent.keyboard(`{${key}}`);
    await expect.element(tag(name)).toHaveFocus();
  }
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus();
});

test('F2 or Enter goes to the button of a tag, Escape or F2 back, Enter there removes', async () => {
  render(<Filters />);
  await userEvent.tab();
  const cross = page.getByRole('button', { name: 'Remove Varhadi' });
  for (const [into, back] of [
    ['F2', 'Escape'],
    ['Enter', 'F2'],
  ]) {
    await userEvent.keyboard(`{${into}}`);
    await expect.element(cross).toHaveFocus();
    await userEvent.keyboard(`{${back}}`);
    await expect.element(tag('Varhadi')).toHaveFocus();
  }
  await userEvent.keyboard('{F2}{Enter}');
  await expect.element(tag('Varhadi')).not.toBeInTheDocument();
  await expect.element(tag('Boxes')).toHaveFocus();
});

test('where the page runs from right to left, so do the arrows', async () => {
  render(
    <div dir="rtl">
      <TagGroup label="Filters" items={items} />
    </div>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(tag('Boxes')).toHaveFocus();
});

test('Delete and Backspace remove, focus goes to the neighbour and at last to the group', async () => {
  render(<Filters />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{Delete}');
  await expect.element(tag('Boxes')).not.toBeInTheDocument();
  await expect.element(tag('Rides')).toHaveFocus();
  await expect.element(page.getByRole('status')).toHaveTextContent('Boxes removed');
  await userEvent.keyboard('{Backspace}');
  await expect.element(tag('Varhadi')).toHaveFocus();
  await userEvent.keyboard('{Delete}');
  await expect.element(page.getByRole('group', { name: 'Filters' })).toHaveFocus();
  await expect.element(page.getByText('None')).toBeVisible();
});

test('a cross says what it removes, in the language around', async () => {
  render(
    <CastMatchProvider lang="mr">
      <Filters />
    </CastMatchProvider>,
  );
  await userEvent.click(page.getByRole('button', { name: 'Boxes काढा' }));
  await expect.element(tag('Boxes')).not.toBeInTheDocument();
  await expect.element(tag('Rides')).toHaveFocus();
});

test('tags that cannot be removed have no cross and keep to their keys', async () => {
  render(<TagGroup label="Filters" items={items} />);
  expect(page.getByRole('button').elements()).toEqual([]);
  await userEvent.tab();
  await userEvent.keyboard('{Delete}');
  await expect.element(tag('Varhadi')).toHaveFocus();
});

test('several can be chosen by press, Space and Enter, or one alone', async () => {
  const onSelectedChange = vi.fn();
  const { rerender } = render(
    <TagGroup label="Filters" items={items} selectionMode="multiple" onSelectedChange={onSelectedChange} />,
  );
  await userEvent.click(tag('Boxes'));
  await userEvent.keyboard('{ArrowRight} ');
  expect(onSelectedChange).toHaveBeenLastCalledWith(['boxes', 'rides']);
  await expect.element(tag('Rides')).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  expect(onSelectedChange).toHaveBeenLastCalledWith(['boxes']);
  rerender(
    <TagGroup label="Filters" items={items} selectionMode="single" onSelectedChange={onSelectedChange} />,
  );
  await userEvent.click(tag('Sings'));
  expect(onSelectedChange).toHaveBeenLastCalledWith(['sings']);
});

test('it says so where two tags share an id', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<TagGroup label="Filters" items={[items[0]!, items[0]!]} />);
  const said = complaints.mock.calls.flat().join(' ');
  complaints.mockRestore();
  expect(said).toContain('two tags have the id "varhadi"');
});
