import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import * as css from './foundations.css.ts';
import { band, bandName, bandPart } from './colour.css.ts';
import { contrasts, group, reference, token, valueIn } from './manifest.ts';
import { NamesBar, TokenName } from './names.tsx';
import { Page, Section, Table } from './Page.tsx';
import { PairTable } from './PairTable.tsx';

const meta = {
  title: 'Foundations/Colour',
  parameters: {
    docs: {
      description: { component: 'Ink asks, paper answers. Kokum decides, teal proves, marigold points.' },
    },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const THEMES = ['light', 'dark'] as const;
const GROUNDS = ['color.canvas', 'color.sheet', 'color.desk', 'color.fold', 'color.press'];
/** Everything that may stand on the five surfaces, in the manifest's order. */
const STANDING = [
  ...new Set(
    contrasts.filter(({ background }) => GROUNDS.includes(background)).map(({ foreground }) => foreground),
  ),
];
/** Pairs on grounds of their own: slate, kokum, proof, portraits. */
const ELSEWHERE = contrasts.filter(
  ({ background, contrast }) => !GROUNDS.includes(background) && contrast === 'standard',
);

/** The five that make the identity, as wide as their part in it. */
const BAND = [
  { name: 'Paper', ground: 'color.canvas', ink: 'color.ink', share: 3 },
  { name: 'Ink', ground: 'color.slate', ink: 'color.slate-text', share: 3 },
  { name: 'Kokum', ground: 'color.kokum-fill', ink: 'color.on-kokum', share: 2 },
  { name: 'Monsoon', ground: 'color.teal', ink: 'color.canvas', share: 2 },
  // Ink on marigold is the same in both themes, as marigold is.
  { name: 'Marigold', ground: 'color.marker', ink: 'color.slate', share: 1 },
] as const;

const role = (name: string): string => name.slice('color.'.length).replaceAll('.', ' ');

/** `haldi ink on ground`: what both names begin with is said once. */
function pairName(foreground: string, background: string): string {
  const [, hue] = /^color\.portrait\.(\w+)\./.exec(foreground) ?? [];
  if (!hue) return `${role(foreground)} on ${role(background)}`;
  return `${hue} ink on ${background.split('.').at(-1)}`;
}

interface PairProps {
  foreground: string;
  background: string;
  theme: string;
}

/** A foreground on its background, with the contrast it has there, and with more contrast asked for. */
function Pair({ foreground, background, theme }: PairProps) {
  const of = (contrast: string) =>
    contrasts.find(
      (found) =>
        found.foreground === foreground &&
        found.background === background &&
        found.theme === theme &&
        found.contrast === contrast,
    );
  const [usual, more] = [of('standard'), of('more')];
  if (!usual || !more) return <span className={css.quiet}>never</span>;
  const backgroundColor = reference(background);
  return (
    <span className={css.measured}>
      {usual.minimum >= 4.5 ? (
        <span className={css.sample} style={{ color: reference(foreground), backgroundColor }}>
          Aa
        </span>
      ) : (
        <span className={css.edgeSample} style={{ borderColor: reference(foreground), backgroundColor }} />
      )}
      {usual.ratio.toFixed(2)}
      <span className={css.quiet}>{more.ratio.toFixed(2)}</span>
    </span>
  );
}

function Roles({ theme }: { theme: string }) {
  return (
    <Section
      title={`Roles, ${theme}`}
      theme={theme}
      note="After each sample its contrast, then the contrast it has when more is asked for."
    >
      <Table
        caption={`Contrast of roles in ${theme}`}
        columns={['Role', 'Value', ...GROUNDS.map((ground) => `On ${role(ground)}`), 'For']}
      >
        {STANDING.map((name) => (
          <tr key={name}>
            <th scope="row" className={css.cell}>
              <span className={css.measured}>
                <span className={css.dot} style={{ backgroundColor: reference(name) }} />
                <span className={css.strong}>{role(name)}</span>
              </span>
            </th>
            <td className={css.cell}>{valueIn(token(name), theme)}</td>
            {GROUNDS.map((ground) => (
              <td key={ground} className={css.cell}>
                <Pair foreground={name} background={ground} theme={theme} />
              </td>
            ))}
            <td className={css.wideCell}>{token(name).description}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function Grounds({ theme }: { theme: string }) {
  return (
    <Section title={`Grounds of their own, ${theme}`} theme={theme}>
      <ul className={css.swatches}>
        {ELSEWHERE.filter((pair) => pair.theme === theme).map(({ foreground, background }) => (
          <li key={`${foreground} ${background}`} className={css.swatch}>
            <span>{pairName(foreground, background)}</span>
            <Pair foreground={foreground} background={background} theme={theme} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What may stand on what, in both themes, with the contrast it has there. */
export const Default: Story = {
  render: () => (
    <Page
      title="Ink asks, paper answers."
      lead="Kokum decides, teal proves, marigold points, once a screen. Anything else on the desk is a person."
    >
      <ul className={band} aria-label="The five of the identity">
        {BAND.map(({ name, ground, ink, share }) => (
          <li
            key={name}
            className={bandPart}
            style={{ backgroundColor: reference(ground), color: reference(ink), flexGrow: share }}
          >
            <span className={bandName}>{name}</span>
            <span>{role(ground)}</span>
          </li>
        ))}
      </ul>
      {THEMES.map((theme) => (
        <Roles key={theme} theme={theme} />
      ))}
      {THEMES.map((theme) => (
        <Grounds key={theme} theme={theme} />
      ))}
    </Page>
  ),
};

/** Every public colour as a patch, with its value in each theme. */
export const Palette: Story = {
  render: () => (
    <Page title="Palette" lead="Every public colour, on the paper and on the night desk.">
      <NamesBar>
        {THEMES.map((theme) => (
          <Section key={theme} title={`Palette, ${theme}`} theme={theme}>
            <ul className={css.swatches}>
              {group('color').map((found) => (
                <li key={found.name} className={css.swatch}>
                  <span className={css.patch} style={{ backgroundColor: reference(found.name) }} />
                  <span className={css.words}>
                    <span className={css.strong}>{role(found.name)}</span>
                    <TokenName name={found.name} />
                    <span className={css.quiet}>{valueIn(found, theme)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </NamesBar>
    </Page>
  ),
};

/** Every declared pair with its contrast in each theme, at each contrast; searchable. */
export const Pairs: Story = {
  render: () => (
    <Page
      title="Every pair, measured"
      lead="What may stand on what, in four settings: both themes, as they are and with more contrast asked for. Text needs 4.5, edges and glyphs 3; with more contrast 7 and 4.5. A pair that is not here is not used."
    >
      <PairTable />
    </Page>
  ),
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const search = canvas.getByLabelText('Find a pair');
    await step('words narrow the list in any order', async () => {
      await userEvent.type(search, 'slate text');
      await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/^\d pairs?$/));
      await expect(canvas.getByRole('rowheader', { name: 'slate-text on slate' })).toBeVisible();
      await expect(canvas.queryByRole('rowheader', { name: 'ink on canvas' })).toBeNull();
    });
    await step('an empty search shows all', async () => {
      await userEvent.clear(search);
      await expect(canvas.getByRole('rowheader', { name: 'ink on canvas' })).toBeVisible();
    });
  },
};
