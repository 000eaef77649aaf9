import type { Meta, StoryObj } from '@storybook/react-vite';
import type { FigureSheet } from '../../bench/figures.ts';
import { Page, Section } from '../foundations/Page.tsx';
import { Chart } from './Chart.tsx';

const meta = {
  title: 'Research/Benchmarks',
  parameters: {
    docs: {
      description: {
        component: 'Drawn from what the benches wrote last (`bench/results`): nothing here is typed by hand.',
      },
    },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const SHEETS = Object.values(
  import.meta.glob<FigureSheet>('../../bench/results/*.json', { eager: true, import: 'default' }),
).toSorted((a, b) => a.title.localeCompare(b.title));

/** Every sheet there is. */
export const Default: Story = {
  render: () => (
    <Page
      title="Measured, beside what else there is"
      lead="Each chart comes from one command on one machine, all its bars in the same run. Read the ratios, not the milliseconds: another machine has others."
    >
      {SHEETS.map(({ title, command, date, figures }) => (
        <Section key={title} title={title} note={`${command}, ${date}`}>
          {figures.map((figure) => (
            <Chart key={figure.title} {...figure} />
          ))}
        </Section>
      ))}
    </Page>
  ),
};
