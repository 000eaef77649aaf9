import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Menu } from '../../overlays/Menu/index.ts';
import { Button } from '../Button/index.ts';
import { SegmentedControl } from '../SegmentedControl/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Toolbar } from './Toolbar.tsx';
import { ToolbarGroup } from './ToolbarGroup.tsx';

conforms({
  name: 'Toolbar',
  component: Toolbar,
  props: { label: 'Shortlist', children: <Button>Ask</Button> },
});
conforms({ name: 'ToolbarGroup', component: ToolbarGroup, props: { label: 'Order' } });

const button = (name: string) => page.getByRole('button', { name, exact: true });
const controls = (
  <>
    <Button>Ask</Button>
    <Button disabledReason="Pick two people first">Compare</Button>
    <ToolbarGroup label="End">
      <Button>Share</Button>
    </ToolbarGroup>
  </>
);
const inPage = (toolbar: React.ReactNode, dir: 'ltr' | 'rtl' = 'ltr') => (
  <div dir={dir}>
    <button type="button">Before</button>
    {toolbar}
    <button type="button">After</button>
  </div>
);
const press = async (keys: string, name: string) => {
  await userEvent.keyboard(keys);
  await expect.element(button(name)).toHaveFocus();
};
const enter = async () => {
  await userEvent.click(button('Before'));
  await userEvent.tab();
};

test('it is named, and one stop in the tab order, which remembers where focus was', async () => {
  render(inPage(<Toolbar label="Shortlist">{controls}</Toolbar>));
  await expect.element(page.getByRole('toolbar', { name: 'Shortlist' })).toBeVisible();
  await enter();
  await expect.element(button('Ask')).toHaveFocus();
  await press('{End}', 'Share');
  await userEvent.tab();
  await expect.element(button('After')).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(button('Share')).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(button('Before')).toHaveFocus();
});

test.each([
  ['ltr', 'ArrowRight', 'ArrowLeft'],
  ['rtl', 'ArrowLeft', 'ArrowRight'],
] as const)(
  '%s: %s leads on, round the end, and %s back; Home and End to the ends',
  async (dir, on, back) => {
    render(inPage(<Toolbar label="Shortlist">{controls}</Toolbar>, dir));
    await enter();
    await press(`{${on}}`, 'Compare');
    await press(`{${on}}`, 'Share');
    await press(`{${on}}`, 'Ask');
    await press(`{${back}}`, 'Share');
    await press('{Home}', 'Ask');
    await press('{End}', 'Share');
    await press('{ArrowUp}', 'Share');
    await press('{ArrowDown}', 'Share');
  },
);

test('upright, up and down lead on', async () => {
  render(
    inPage(
      <Toolbar label="Shortlist" orientation="vertical">
        {controls}
      </Toolbar>,
    ),
  );
  await expect
    .element(page.getByRole('toolbar', { name: 'Shortlist' }))
    .toHaveAttribute('aria-orientation', 'vertical');
  await enter();
  await press('{ArrowDown}', 'Compare');
  await press('{ArrowDown}{ArrowDown}', 'Ask');
  await press('{ArrowUp}', 'Share');
});

test('a blocked control is reached and says why', async () => {
  render(inPage(<Toolbar label="Shortlist">{controls}</Toolbar>));
  await enter();
  await press('{ArrowRight}', 'Compare');
  await expect.element(button('Compare')).toHaveAccessibleDescription('Pick two people first');
});

test('in a text field arrows move the caret, and lead on from its ends', async () => {
  render(
    inPage(
      <Toolbar label="Shortlist">
        <Button>Ask</Button>
        <input aria-label="Name" defaultValue="Tai" />
        <Button>Share</Button>
      </Toolbar>,
    ),
  );
  const field = page.getByRole('textbox', { name: 'Name' });
  await enter();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowRight}{End}{ArrowLeft}');
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('{End}');
  await press('{ArrowRight}', 'Share');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('{Home}');
  await press('{ArrowLeft}', 'Ask');
});

test('a list to choose from keeps up and down, and left and right lead on', async () => {
  render(
    inPage(
      <Toolbar label="Shortlist">
        <Button>Ask</Button>
        <select aria-label="Order">
          <option>By name</option>
          <option>By answer</option>
        </select>
        <Button>Share</Button>
      </Toolbar>,
    ),
  );
  const list = page.getByRole('combobox', { name: 'Order' });
  await enter();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  await expect.element(list).toHaveFocus();
  await expect.element(list).toHaveDisplayValue('By answer');
  await press('{ArrowRight}', 'Share');
});

test('a menu opens by the arrow down, and its keys are its own', async () => {
  const item = (id: string) => ({ id, label: id, onSelect: () => {} });
  render(
    inPage(
      <Toolbar label="Shortlist">
        <Button>Ask</Button>
        <Menu label="More" items={[item('Copy'), item('Print')]} />
      </Toolbar>,
    ),
  );
  await enter();
  await press('{ArrowRight}', 'More');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('menuitem', { name: 'Copy' })).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByRole('menuitem', { name: 'Print' })).toHaveFocus();
  await press('{Escape}', 'More');
});

const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const toolbarWith = (radios: { defaultValue?: string }) => (
  <Toolbar label="Shortlist">
    <Button>Ask</Button>
    <SegmentedControl
      label="View"
      {...radios}
      segments={[
        { value: 'cards', label: 'Cards' },
        { value: 'table', label: 'Table' },
        { value: 'board', label: 'Board' },
      ]}
    />
    <Button>Share</Button>
  </Toolbar>
);
const withRadios = toolbarWith({ defaultValue: 'cards' });

test('left and right lead through radio buttons and on, and choose none', async () => {
  render(inPage(withRadios));
  await enter();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(radio('Table')).toHaveFocus();
  await expect.element(radio('Cards')).toBeChecked();
  await press('{ArrowRight}{ArrowRight}', 'Share');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(radio('Board')).toHaveFocus();
  await expect.element(radio('Cards')).toBeChecked();
});

test('up and down go round among radio buttons, and choose none', async () => {
  render(inPage(withRadios));
  await enter();
  await userEvent.keyboard('{ArrowRight}{ArrowUp}');
  await expect.element(radio('Board')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(radio('Table')).toHaveFocus();
  await expect.element(radio('Cards')).toBeChecked();
});

test.each([
  ['Space', ' '],
  ['Enter', '{Enter}'],
])('%s chooses the radio button with focus', async (_, key) => {
  render(inPage(withRadios));
  await enter();
  await userEvent.keyboard(`{ArrowRight}{ArrowRight}${key}`);
  await expect.element(radio('Table')).toBeChecked();
  await expect.element(radio('Table')).toHaveFocus();
});

test('it stays one stop with radio buttons in it, and is entered at the chosen one', async () => {
  render(inPage(withRadios));
  await enter();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await userEvent.tab();
  await expect.element(button('After')).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(radio('Cards')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight} {ArrowLeft}');
  await userEvent.tab({ shift: true });
  await expect.element(button('Before')).toHaveFocus();
  await userEvent.tab();
  await expect.element(radio('Table')).toHaveFocus();
  await userEvent.tab();
  await expect.element(button('After')).toHaveFocus();
});

test('with no radio button chosen it is entered at their first', async () => {
  render(inPage(toolbarWith({})));
  await enter();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.element(radio('Board')).toHaveFocus();
  await userEvent.tab();
  await expect.element(button('After')).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(radio('Cards')).toHaveFocus();
  await expect.element(radio('Cards')).not.toBeChecked();
});

test('where the stop goes away, another control takes its place', async () => {
  const { rerender } = render(inPage(<Toolbar label="Shortlist">{controls}</Toolbar>));
  rerender(
    inPage(
      <Toolbar label="Shortlist">
        <ToolbarGroup label="End">
          <Button>Share</Button>
          <Button>Print</Button>
        </ToolbarGroup>
      </Toolbar>,
    ),
  );
  await enter();
  await expect.element(button('Share')).toHaveFocus();
  await userEvent.tab();
  await expect.element(button('After')).toHaveFocus();
});

test('it says in the console what is missing', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Toolbar label="" />);
  const words = said.mock.calls.flat().join('\n');
  expect(words).toContain('label is empty');
  expect(words).toContain('holds no control');
  said.mockRestore();
});
