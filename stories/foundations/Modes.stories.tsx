import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { ReactNode } from 'react';
import * as css from './foundations.css.ts';
import { token, valueIn } from './manifest.ts';
import { Page } from './Page.tsx';

const meta = {
  title: 'Foundations/Modes',
  parameters: {
    docs: {
      description: {
        component:
          'A mode is an attribute. It may stand on any element, inside its opposite too; on the root the system decides while it is absent.',
      },
    },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

interface BoxProps {
  /** What the box is in; its accessible name. */
  name: string;
  attributes: { [attribute: `data-${string}`]: string; lang?: string };
  children?: ReactNode;
}

function Box({ name, attributes, children }: BoxProps) {
  return (
    <div role="group" aria-label={name} className={css.box} {...attributes}>
      {name}
      <div className={css.bar} />
      {children}
    </div>
  );
}

/** Each mode inside its opposite, and back again. */
export const Default: Story = {
  render: () => (
    <Page
      title="A mode is an attribute"
      lead="It may stand on any element, inside its opposite too. On the root the system decides while it is absent."
    >
      <div className={css.modes}>
        <Box name="Light" attributes={{ 'data-theme': 'light' }}>
          <Box name="Dark in light" attributes={{ 'data-theme': 'dark' }}>
            <Box name="Light in dark" attributes={{ 'data-theme': 'light' }} />
            <Box name="More contrast in dark" attributes={{ 'data-contrast': 'more' }}>
              <Box name="Standard contrast again" attributes={{ 'data-contrast': 'standard' }} />
            </Box>
          </Box>
        </Box>
        <Box name="Touch" attributes={{ 'data-density': 'touch' }}>
          <Box name="Comfortable in touch" attributes={{ 'data-density': 'comfortable' }}>
            <Box name="Compact in comfortable" attributes={{ 'data-density': 'compact' }} />
          </Box>
        </Box>
        <Box name="Reduced motion" attributes={{ 'data-motion': 'reduced' }}>
          <Box name="Full motion in reduced" attributes={{ 'data-motion': 'full' }} />
        </Box>
        <Box name="हिन्दी" attributes={{ lang: 'hi' }}>
          <Box name="English in Hindi" attributes={{ lang: 'en' }}>
            <Box name="मराठी" attributes={{ lang: 'mr-IN' }} />
          </Box>
          <Box name="Hindi mein, Latin letters" attributes={{ lang: 'hi-Latn' }} />
        </Box>
      </div>
    </Page>
  ),
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const styleOf = (name: string) => getComputedStyle(canvas.getByRole('group', { name }));
    const colour = (name: string, mode: string): string => {
      const probe = document.createElement('i');
      probe.style.color = valueIn(token(name), mode);
      canvasElement.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const controlOf = (name: string) => styleOf(name).getPropertyValue('--cm-size-control');

    await step('a theme holds inside the other', async () => {
      await expect(colour('color.canvas', 'light')).not.toBe(colour('color.canvas', 'dark'));
      await expect(styleOf('Light').backgroundColor).toBe(colour('color.canvas', 'light'));
      await expect(styleOf('Dark in light').backgroundColor).toBe(colour('color.canvas', 'dark'));
      await expect(styleOf('Light in dark').backgroundColor).toBe(colour('color.canvas', 'light'));
    });
    await step('contrast follows the theme it is in, and can be put back', async () => {
      await expect(styleOf('Dark in light').color).toBe(colour('color.ink-2', 'dark'));
      await expect(styleOf('More contrast in dark').color).toBe(colour('color.ink-2', 'contrast more, dark'));
      await expect(styleOf('Standard contrast again').color).toBe(colour('color.ink-2', 'dark'));
    });
    await step('density changes what a hand must hit', async () => {
      await expect(controlOf('Touch')).toBe(valueIn(token('size.control'), 'density touch'));
      await expect(controlOf('Comfortable in touch')).toBe(valueIn(token('size.control'), 'light'));
      await expect(controlOf('Compact in comfortable')).toBe(
        valueIn(token('size.control'), 'density compact'),
      );
    });
    await step('motion stops and starts again', async () => {
      await expect(styleOf('Reduced motion').transitionDuration).toBe('0s');
      await expect(styleOf('Full motion in reduced').transitionDuration).toBe('0.16s');
    });
    await step('Devanagari is taller, and Latin inside it is not', async () => {
      await expect(styleOf('हिन्दी').lineHeight).toBe('24px');
      await expect(styleOf('English in Hindi').lineHeight).toBe('20px');
      await expect(styleOf('मराठी').lineHeight).toBe('24px');
      await expect(styleOf('Hindi mein, Latin letters').lineHeight).toBe('20px');
    });
  },
};
