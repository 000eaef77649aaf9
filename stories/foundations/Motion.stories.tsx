import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Button, Text } from '../../components/src/index.ts';
import * as css from './foundations.css.ts';
import { group, reference, token, valueIn } from './manifest.ts';
import { curve, curveInk, curveRule, play, runner, stage, track } from './motion.css.ts';
import { NamesBar, TokenName } from './names.tsx';
import { Page, Section } from './Page.tsx';

const meta = {
  title: 'Foundations/Motion',
  parameters: {
    docs: {
      description: { component: 'Three durations and one curve; only text streams. Reduced motion: all 0.' },
    },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const DURATIONS = group('motion').filter(({ type }) => type === 'duration');
const EASE = 'motion.ease-out';
/** The two handles of the curve, `cubic-bezier(x1, y1, x2, y2)`. */
const [x1 = 0, y1 = 0, x2 = 1, y2 = 1] = (valueIn(token(EASE), 'light').match(/[\d.]+/g) ?? []).map(Number);
const SIDE = 96;
const at = (x: number, y: number): string => `${x * SIDE} ${(1 - y) * SIDE}`;

function Curve() {
  return (
    <svg
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      role="img"
      aria-label={valueIn(token(EASE), 'light')}
      className={curve}
    >
      <path className={curveRule} d={`M${at(0, 0)} L${at(x1, y1)} M${at(1, 1)} L${at(x2, y2)}`} />
      <path className={curveInk} d={`M${at(0, 0)} C${at(x1, y1)} ${at(x2, y2)} ${at(1, 1)}`} />
    </svg>
  );
}

function Stage() {
  const [end, setEnd] = useState(false);
  return (
    <div className={stage}>
      {DURATIONS.map(({ name, description, values }) => (
        <div key={name} className={css.words}>
          <span className={css.factName}>
            {name.split('.')[1]}, {valueIn(token(name), 'light')}
          </span>
          <TokenName name={name} />
          <Text as="p" tone="ink2">
            {description} Reduced: {values['motion reduced']}.
          </Text>
          <div className={track}>
            <div
              className={runner}
              data-end={end ? '' : undefined}
              data-motion-name={name}
              style={{ transitionDuration: reference(name) }}
            />
          </div>
        </div>
      ))}
      <div className={play}>
        <Button tone="primary" onClick={() => setEnd(!end)}>
          {end ? 'Play back' : 'Play'}
        </Button>
      </div>
    </div>
  );
}

/** The durations side by side on the one curve; with reduced motion they arrive at once. */
export const Default: Story = {
  render: () => (
    <Page
      title="Quick, then still"
      lead="A press answers in 80 ms, a menu in 160, a panel in 240. All come fast and settle. Nothing loops, nothing bounces; where less motion is asked for, nothing moves."
    >
      <NamesBar>
        <Section title="Durations">
          <Stage />
        </Section>
        <Section title="The curve" note={token(EASE).description}>
          <TokenName name={EASE} />
          <Curve />
        </Section>
      </NamesBar>
    </Page>
  ),
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const runners = () => [...canvasElement.querySelectorAll<HTMLElement>('[data-motion-name]')];
    await step('played, every one arrives', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Play' }));
      const room = runners().map(({ parentElement }) => parentElement?.getBoundingClientRect().right ?? 0);
      await waitFor(() => expect(runners().map((each) => each.getBoundingClientRect().right)).toEqual(room));
    });
    await step('reduced, nothing takes time', async () => {
      const stageOf = runners()[0]?.closest<HTMLElement>('section');
      if (stageOf) stageOf.dataset['motion'] = 'reduced';
      await expect(runners().map((each) => getComputedStyle(each).transitionDuration)).toEqual(
        runners().map(() => '0s'),
      );
      if (stageOf) delete stageOf.dataset['motion'];
    });
  },
};
