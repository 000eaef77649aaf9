import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import * as css from './foundations.css.ts';
import { groups, matches, reference, tokens, typedName, valueIn, type Token } from './manifest.ts';
import * as names from './names.css.ts';
import { NamesBar, TokenName } from './names.tsx';
import { Page, Section } from './Page.tsx';

const meta = {
  title: 'Foundations/Tokens',
  parameters: {
    docs: { description: { component: 'Every public token: search it, press its name, paste it.' } },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** What a token looks like, where it looks like something. */
function previewOf({ name, type }: Token): ReactNode {
  if (type === 'color')
    return <span className={names.previewColour} style={{ backgroundColor: reference(name) }} />;
  if (name.startsWith('space.') || name.startsWith('size.'))
    return <span className={names.previewSpace} style={{ inlineSize: reference(name) }} />;
  if (name.startsWith('radius.'))
    return <span className={names.previewColour} style={{ borderRadius: reference(name) }} />;
  if (name.endsWith('.family') || name.startsWith('font.'))
    return (
      <span className={names.previewWords} style={{ fontFamily: reference(name) }}>
        Aa
      </span>
    );
  if (name.endsWith('.weight') || name.endsWith('.weight-strong'))
    return (
      <span className={names.previewWords} style={{ fontWeight: reference(name) }}>
        Aa
      </span>
    );
  return <span aria-hidden="true" />;
}

/** Its value, then what the modes change: `32px; compact 24px; touch 48px` */
const valuesOf = (found: Token): string =>
  Object.entries(found.values)
    .map(([mode, value]) =>
      mode === 'light' ? value : `${mode.replace(/^(density|motion|script) /, '')} ${value}`,
    )
    .join('; ');

const wordsOf = (found: Token): string =>
  [found.name, found.variable, typedName(found), found.description, valueIn(found, 'light')].join(' ');

function Search() {
  const [asked, setAsked] = useState('');
  const found = tokens.filter((each) => matches(wordsOf(each), asked));
  const said = found.length === 1 ? '1 token' : `${found.length} tokens`;
  return (
    <NamesBar search={{ label: 'Find a token', asked, onAsk: setAsked, found: said }}>
      {found.length === 0 && (
        <p className={css.note}>
          Nothing has all these words. Try a value such as 24px, or a use such as menu.
        </p>
      )}
      {groups
        .map((name) => ({ name, members: found.filter((each) => each.name.startsWith(`${name}.`)) }))
        .filter(({ members }) => members.length > 0)
        .map(({ name, members }) => (
          <Section key={name} title={name}>
            <ul className={names.list}>
              {members.map((each) => (
                <li key={each.name} className={names.row}>
                  <span className={names.preview}>{previewOf(each)}</span>
                  <span>
                    <TokenName name={each.name} />
                  </span>
                  <span className={names.value}>{valuesOf(each)}</span>
                  <span className={names.value}>{each.description}</span>
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </NamesBar>
  );
}

/** All of them, by group. Names are copied by a press, as CSS or as TypeScript. */
export const Default: Story = {
  render: () => (
    <Page
      title="Every name"
      lead="Search by name, value or use. Press a name to copy it, as a CSS variable or as the typed object writes it."
    >
      <Search />
    </Page>
  ),
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    // By label and attribute: to ask for a role means to compute every name on a page of hundreds.
    const search = canvas.getByLabelText('Find a token');
    const status = canvasElement.querySelector('[role="status"]');
    // A page under test may not write to the clipboard of the machine.
    const clipboard = { writeText: fn(async () => {}) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    await step('words narrow the list, and the count is said', async () => {
      await userEvent.type(search, 'menu 160ms');
      await waitFor(() => expect(status).toHaveTextContent('1 token'));
    });
    await step('by key a name is copied, and that is said', async () => {
      canvas.getByRole('button', { name: 'Copy --cm-motion-menu' }).focus();
      await userEvent.keyboard('{Enter}');
      await expect(clipboard.writeText).toHaveBeenLastCalledWith('var(--cm-motion-menu)');
      await waitFor(() => expect(status).toHaveTextContent('Copied var(--cm-motion-menu)'));
    });
    await step('or as TypeScript', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'TypeScript' }));
      await userEvent.click(canvas.getByRole('button', { name: 'Copy vars.motion.menu' }));
      await waitFor(() => expect(status).toHaveTextContent('Copied vars.motion.menu'));
    });
    await step('an empty search shows all again', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'CSS variable' }));
      await userEvent.clear(search);
      await waitFor(() => expect(status).toHaveTextContent(`${tokens.length} tokens`));
    });
    // The browser's own is a property of the prototype.
    Reflect.deleteProperty(navigator, 'clipboard');
  },
};
