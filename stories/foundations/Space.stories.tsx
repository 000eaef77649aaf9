import type { Meta, StoryObj } from '@storybook/react-vite';
import * as css from './foundations.css.ts';
import { group, pixels, reference, valueIn, type Token } from './manifest.ts';
import { NamesBar, TokenName } from './names.tsx';
import { Page, Section, Table } from './Page.tsx';
import { sizeBar } from './space.css.ts';

const meta = {
  title: 'Foundations/Space',
  parameters: {
    docs: {
      description: { component: 'Layout stands on 8 px; inside components there are half steps of 4.' },
    },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const shortestFirst = (a: Token, b: Token): number =>
  pixels(valueIn(a, 'light')) - pixels(valueIn(b, 'light'));

const STEPS = group('space').toSorted(shortestFirst);
const SIZES = group('size').toSorted(shortestFirst);
const DENSITIES = ['comfortable', 'compact', 'touch'] as const;

/** The steps, drawn at their own length; each mark is half a step. */
export const Default: Story = {
  render: () => (
    <Page
      title="Eight, and half of it"
      lead="Every edge lands on 4, every block on 8. Layout takes whole steps; half steps stay inside components. The grid in the toolbar shows it on any story."
    >
      <NamesBar>
        <ul className={css.specimens} aria-label="Steps of space">
          {STEPS.map((step) => (
            <li key={step.name} className={css.rulerRow}>
              <span className={css.rulerLength}>{pixels(valueIn(step, 'light'))}</span>
              <span className={css.measured}>
                <span className={css.ruler} style={{ inlineSize: reference(step.name) }} />
              </span>
              <span className={css.rulerWords}>
                <TokenName name={step.name} />
              </span>
              <span className={css.rulerWords}>{step.description}</span>
            </li>
          ))}
        </ul>
      </NamesBar>
    </Page>
  ),
};

/** Fixed sizes; density changes only what a hand must hit. */
export const Sizes: Story = {
  render: () => (
    <Page
      title="As large as a hand needs"
      lead="Fixed sizes, the smallest first. Density changes only what a hand must hit: a desk works at 32, a thumb at 48."
    >
      <NamesBar>
        <Section title="Sizes by density">
          <Table caption="Sizes by density" columns={['Size', ...DENSITIES, 'For']}>
            {SIZES.map((size) => (
              <tr key={size.name}>
                <th scope="row" className={css.cell}>
                  <TokenName name={size.name} />
                </th>
                {DENSITIES.map((density) => (
                  <td key={density} className={css.cell}>
                    <span className={css.measured}>
                      <span
                        className={sizeBar}
                        data-changes={size.values[`density ${density}`] === undefined ? undefined : ''}
                        style={{
                          inlineSize: `min(${valueIn(size, `density ${density}`)}, var(--cm-space-6))`,
                        }}
                      />
                      {pixels(valueIn(size, `density ${density}`))}
                    </span>
                  </td>
                ))}
                <td className={css.wideCell}>{size.description}</td>
              </tr>
            ))}
          </Table>
        </Section>
      </NamesBar>
    </Page>
  ),
};
