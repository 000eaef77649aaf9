import type { Meta, StoryObj } from '@storybook/react-vite';
import * as icons from '../../../components/src/foundation/icons/icons.tsx';
import { AskIcon, Inline, Stack, Text } from '../../../components/src/index.ts';

const meta = {
  title: 'Components/Brand/Icons',
  component: AskIcon,
  parameters: {
    docs: {
      description: { component: 'Twenty px box, 1.5 px line, butt caps: a line with the nib of a marker.' },
    },
  },
  args: { size: 'medium', label: 'Ask' },
} satisfies Meta<typeof AskIcon>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const All: Story = {
  render: () => (
    <Inline gap="3" align="start">
      {Object.entries(icons).map(([name, Icon]) => (
        <Stack key={name} gap="1" align="center" style={{ inlineSize: 'var(--cm-space-12)' }}>
          <Icon size="medium" />
          <Text variant="label" tone="ink2" weight="regular">
            {name.replace(/Icon$/, '')}
          </Text>
        </Stack>
      ))}
    </Inline>
  ),
};
