import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  Button,
  CompareIcon,
  DeleteIcon,
  EditIcon,
  IconButton,
  LinkIcon,
  Menu,
  SegmentedControl,
  Toolbar,
  ToolbarGroup,
} from '../../../components/src/index.ts';
import { toolbarDocs } from '../../../components/src/actions/Toolbar/Toolbar.docs.ts';
import { toolbarStates } from '../../../components/src/actions/Toolbar/Toolbar.states.ts';

const nothing = () => {};
const controls = (
  <>
    <ToolbarGroup label="People">
      <Button>Ask for dates</Button>
      <Button disabledReason="Pick two people first">Compare</Button>
    </ToolbarGroup>
    <ToolbarGroup label="List">
      <IconButton label="Rename" icon={EditIcon} />
      <IconButton label="Copy link" icon={LinkIcon} />
      <IconButton label="Delete" icon={DeleteIcon} />
    </ToolbarGroup>
  </>
);

const meta = {
  title: 'Components/Actions/Toolbar',
  component: Toolbar,
  parameters: { docs: { description: { component: toolbarDocs.summary } } },
  args: { ...toolbarStates.states.horizontal, children: controls },
} satisfies Meta<typeof Toolbar>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Vertical: Story = {
  args: {
    ...toolbarStates.states.vertical,
    children: (
      <>
        <ToolbarGroup label="People">
          <IconButton label="Compare" icon={CompareIcon} disabledReason="Pick two people first" />
          <IconButton label="Copy link" icon={LinkIcon} />
        </ToolbarGroup>
        <ToolbarGroup label="List">
          <IconButton label="Rename" icon={EditIcon} />
          <IconButton label="Delete" icon={DeleteIcon} />
        </ToolbarGroup>
      </>
    ),
  },
};

export const OtherControls: Story = {
  args: {
    children: (
      <>
        <SegmentedControl
          label="View"
          defaultValue="cards"
          segments={[
            { value: 'cards', label: 'Cards' },
            { value: 'table', label: 'Table' },
          ]}
        />
        <ToolbarGroup label="List">
          <Button>Share</Button>
          <Menu
            label="More actions"
            items={[
              { id: 'print', label: 'Print', onSelect: nothing },
              { id: 'export', label: 'Export', onSelect: nothing },
            ]}
          />
        </ToolbarGroup>
      </>
    ),
  },
};
