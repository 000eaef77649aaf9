import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Button, CompareIcon, IconButton, RetryIcon, Tooltip } from '../../../components/src/index.ts';
import { tooltipDocs } from '../../../components/src/overlays/Tooltip/Tooltip.docs.ts';
import { tooltipStates } from '../../../components/src/overlays/Tooltip/Tooltip.states.ts';

const meta = {
  title: 'Components/Overlays/Tooltip',
  component: Tooltip,
  parameters: { docs: { description: { component: tooltipDocs.summary } } },
  args: { ...tooltipStates.states.short, children: <IconButton label="Ask again" icon={RetryIcon} /> },
} satisfies Meta<typeof Tooltip>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Shown: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(await within(canvasElement).findByRole('tooltip')).toBeVisible();
  },
};

export const Long: Story = {
  args: { ...tooltipStates.states.long, children: <Button>Ask again</Button> },
  play: Shown.play,
};

export const Devanagari: Story = {
  args: { ...tooltipStates.states.devanagari, children: <Button>पुन्हा विचारा</Button> },
  play: Shown.play,
};

/** What blocks the control is said in place of the tip. */
export const Blocked: Story = {
  args: {
    text: 'Side by side',
    children: <IconButton label="Compare" icon={CompareIcon} disabledReason="Pick two people first" />,
  },
};
