import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { RangeSlider } from '../../../components/src/index.ts';
import type { RangeSliderProps } from '../../../components/src/index.ts';
import { rangeSliderDocs } from '../../../components/src/forms/RangeSlider/RangeSlider.docs.ts';
import { rangeSliderStates } from '../../../components/src/forms/RangeSlider/RangeSlider.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

type Props = RangeSliderProps<readonly [number, number] | number>;

/** With either kind of value. */
const Slider = (props: Props) => <RangeSlider {...props} />;

const meta = {
  title: 'Components/Forms/RangeSlider',
  component: RangeSlider,
  parameters: { docs: { description: { component: rangeSliderDocs.summary } } },
  args: { label: 'Playing age', min: 18, max: 60, defaultValue: [22, 28] },
  render: (args) => <Slider {...args} />,
} satisfies Meta<Props>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={Slider} base={args} states={rangeSliderStates.states} />,
};

export const Fee: Story = { args: rangeSliderStates.states.fee };

export const OneThumb: Story = { args: rangeSliderStates.states.one };

export const Vertical: Story = { args: rangeSliderStates.states.vertical };

/** The scale is turned, and Left and Right with it. */
export const RightToLeft: Story = {
  render: (args) => (
    <div dir="rtl">
      <Slider {...args} />
    </div>
  ),
};

export const Focused: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect(within(canvasElement).getByRole('slider', { name: 'Playing age from' })).toHaveAttribute(
      'aria-valuenow',
      '23',
    );
  },
};
