import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, within } from 'storybook/test';
import { CopyButton, Inline } from '../../components/src/index.ts';
import { personAsText } from '../../components/src/casting/index.ts';
import { devika } from '../../components/src/casting/sample.ts';
import { copyButtonDocs } from '../../components/src/chat/CopyButton/CopyButton.docs.ts';
import { copyButtonStates } from '../../components/src/chat/CopyButton/CopyButton.states.ts';
import { StatesGrid } from '../components/StatesGrid.tsx';
import { inLanguage, onPhone } from '../places.tsx';

const { states } = copyButtonStates;

const meta = {
  title: 'Chat/CopyButton',
  component: CopyButton,
  parameters: { docs: { description: { component: copyButtonDocs.summary } } },
  args: { text: () => personAsText(devika) },
  // A row, as everywhere it is used: what it says when it fails stands beside it.
  render: (args) => (
    <Inline>
      <CopyButton {...args} />
    </Inline>
  ),
} satisfies Meta<typeof CopyButton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: (args) => <StatesGrid component={CopyButton} base={args} states={states} />,
};

export const Named: Story = { args: states.named };

export const Outline: Story = { args: states.outline };

export const Marathi: Story = { decorators: [inLanguage('mr')] };

export const Copies: Story = {
  args: states.named,
  beforeEach: () => {
    spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Copy list' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('button', { name: 'Copied' })).toHaveFocus();
    await expect(canvas.getByRole('status')).toHaveTextContent('Copied');
    await expect(navigator.clipboard.writeText).toHaveBeenLastCalledWith(
      expect.stringContaining('Devika Mhambre\nPlays: 23–29'),
    );
  },
};

const refused: Story = {
  args: states.named,
  beforeEach: () => {
    spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    spyOn(document, 'execCommand').mockReturnValue(false);
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Copy list' }));
    await expect(await canvas.findByText(/Select the text by hand/)).toBeVisible();
  },
};

/** The browser withholds the clipboard: what to do instead is said beside the button. */
export const Refused: Story = refused;

export const RefusedOnPhone: Story = { ...refused, ...onPhone() };
