import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../../../components/src/index.ts';
import { buttonDocs } from '../../../components/src/actions/Button/Button.docs.ts';
import { buttonStates } from '../../../components/src/actions/Button/Button.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

const meta = {
  title: 'Components/Actions/Button',
  component: Button,
  parameters: { docs: { description: { component: buttonDocs.summary } } },
  args: { children: 'Ask more' },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Button} base={args} states={buttonStates.states} />,
};

export const Primary: Story = { args: buttonStates.states.primary };

export const Quiet: Story = { args: buttonStates.states.quiet };

export const Small: Story = { args: buttonStates.states.small };

/** Turned on and off by each press. */
export const Pressed: Story = {
  args: buttonStates.states.pressed,
  render: function Pressed(args) {
    const [pressed, setPressed] = useState(args['aria-pressed'] === true);
    return <Button {...args} aria-pressed={pressed} onClick={() => setPressed(!pressed)} />;
  },
};

export const Pending: Story = { args: buttonStates.states.pending };

export const Disabled: Story = { args: buttonStates.states.disabled };

export const Devanagari: Story = { args: buttonStates.states.devanagari };
