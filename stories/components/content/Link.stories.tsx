import type { Meta, StoryObj } from '@storybook/react-vite';
import { Link, Text } from '../../../components/src/index.ts';
import type { LinkProps } from '../../../components/src/index.ts';
import { linkDocs } from '../../../components/src/content/Link/Link.docs.ts';
import { linkStates } from '../../../components/src/content/Link/Link.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

// A flex item would be a block, and a link in a sentence is none.
const InABox = (props: LinkProps) =>
  props.variant === 'standalone' || props.variant === 'quiet' ? (
    <div>
      <Link {...props} />
    </div>
  ) : (
    <Text as="p">
      More under <Link {...props} />, said at the desk
    </Text>
  );

const meta = {
  title: 'Components/Content/Link',
  component: Link,
  parameters: { docs: { description: { component: linkDocs.summary } } },
  args: linkStates.states.standalone,
} satisfies Meta<typeof Link>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const States: Story = {
  render: () => (
    <StatesGrid<LinkProps> component={InABox} base={linkStates.states.inline} states={linkStates.states} />
  ),
};

export const InASentence: Story = {
  args: { ...linkStates.states.external, variant: 'inline' },
  render: (args) => (
    <Text as="p" variant="prose" measure>
      Fees follow the <Link {...args} />, and travel is paid apart. Nights in the second week count as one and
      a half days.
    </Text>
  ),
};
