import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { TagGroup } from '../../../components/src/index.ts';
import type { TagGroupProps } from '../../../components/src/index.ts';
import { tagGroupDocs } from '../../../components/src/data/TagGroup/TagGroup.docs.ts';
import { tagGroupStates } from '../../../components/src/data/TagGroup/TagGroup.states.ts';
import { StatesGrid } from '../StatesGrid.tsx';

function Removable(props: TagGroupProps) {
  const [items, setItems] = useState(props.items);
  const onRemove = (id: string) => setItems((now) => now.filter((item) => item.id !== id));
  return <TagGroup {...props} items={items} onRemove={onRemove} />;
}

const meta = {
  title: 'Components/Data/TagGroup',
  component: TagGroup,
  parameters: { docs: { description: { component: tagGroupDocs.summary } } },
  args: tagGroupStates.states.removable,
} satisfies Meta<typeof TagGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { render: (args) => <Removable {...args} /> };

export const States: Story = {
  render: () => (
    <StatesGrid<TagGroupProps>
      component={TagGroup}
      base={tagGroupStates.states.readOnly}
      states={tagGroupStates.states}
    />
  ),
};

export const Multiple: Story = {
  args: tagGroupStates.states.multiple,
  render: (args) => <Removable {...args} />,
};

export const Empty: Story = { args: tagGroupStates.states.empty };
