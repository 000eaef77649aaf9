import type { Meta, StoryObj } from '@storybook/react-vite';
import * as css from './foundations.css.ts';
import { contrasts, group, reference, token, valueIn } from './manifest.ts';
import { Scroller } from './Scroller.tsx';

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

const role = (name: string): string => name.slice('color.'.length).replaceAll('.', ' ');

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
    <section data-theme={theme} className={css.panel} aria-label={`Roles in ${theme}`}>
      <h2 className={css.heading}>Roles, {theme}</h2>
      <p className={css.note}>
        After each sample its contrast, then the contrast it has when more is asked for.
      </p>
      <Scroller label={`Contrast of roles in ${theme}`}>
        <table className={css.table}>
          <thead>
            <tr>
              {['Role', 'Value', ...GROUNDS.map((ground) => `On ${role(ground)}`), 'For'].map((title) => (
                <th key={title} scope="col" className={css.headCell}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {STANDING.map((name) => (
              <tr key={name}>
                <th scope="row" className={css.cell}>
                  {role(name)}
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
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

function Grounds({ theme }: { theme: string }) {
  return (
    <section data-theme={theme} className={css.panel} aria-label={`Grounds of their own in ${theme}`}>
      <h2 className={css.heading}>Grounds of their own, {theme}</h2>
      <ul className={css.swatches}>
        {ELSEWHERE.filter((pair) => pair.theme === theme).map(({ foreground, background }) => (
          <li key={`${foreground} ${background}`} className={css.swatch}>
            <Pair foreground={foreground} background={background} theme={theme} />
            <span>
              {role(foreground)} on {role(background)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What may stand on what, in both themes, with the contrast it has there. */
export const Default: Story = {
  render: () => (
    <div className={css.page}>
      {THEMES.map((theme) => (
        <Roles key={theme} theme={theme} />
      ))}
      {THEMES.map((theme) => (
        <Grounds key={theme} theme={theme} />
      ))}
    </div>
  ),
};

/** Every public colour as a patch, with its value in each theme. */
export const Palette: Story = {
  render: () => (
    <div className={css.page}>
      {THEMES.map((theme) => (
        <section key={theme} data-theme={theme} className={css.panel} aria-label={`Palette in ${theme}`}>
          <h2 className={css.heading}>Palette, {theme}</h2>
          <ul className={css.swatches}>
            {group('color').map((found) => (
              <li key={found.name} className={css.swatch}>
                <span className={css.patch} style={{ backgroundColor: reference(found.name) }} />
                <span className={css.words}>
                  <strong>{role(found.name)}</strong>
                  <span className={css.quiet}>{valueIn(found, theme)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  ),
};
