import type { ReactNode } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import * as css from './foundations.css.ts';
import { group, pixels, reference, valueIn, type Token } from './manifest.ts';
import { Scroller } from './Scroller.tsx';

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

interface TableProps {
  caption: string;
  columns: readonly string[];
  children: ReactNode;
}

function Table({ caption, columns, children }: TableProps) {
  return (
    <Scroller label={caption}>
      <table className={css.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={css.headCell}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scroller>
  );
}

/** The steps, drawn at their own length; each mark is half a step. */
export const Default: Story = {
  render: () => (
    <Table caption="Steps of space" columns={['Step', 'Length', 'For']}>
      {STEPS.map((step) => (
        <tr key={step.name}>
          <th scope="row" className={css.cell}>
            {step.name}
          </th>
          <td className={css.cell}>
            <span className={css.measured}>
              <span className={css.ruler} style={{ inlineSize: reference(step.name) }} />
              {valueIn(step, 'light')}
            </span>
          </td>
          <td className={css.wideCell}>{step.description}</td>
        </tr>
      ))}
    </Table>
  ),
};

/** Fixed sizes; density changes only what a hand must hit. */
export const Sizes: Story = {
  render: () => (
    <Table caption="Sizes by density" columns={['Size', ...DENSITIES, 'For']}>
      {SIZES.map((size) => (
        <tr key={size.name}>
          <th scope="row" className={css.cell}>
            {size.name}
          </th>
          {DENSITIES.map((density) => (
            <td key={density} className={css.cell}>
              {valueIn(size, `density ${density}`)}
            </td>
          ))}
          <td className={css.wideCell}>{size.description}</td>
        </tr>
      ))}
    </Table>
  ),
};
