import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  AppShell,
  AskIcon,
  Button,
  CompareIcon,
  Heading,
  Inline,
  ListsIcon,
  Menu,
  MoonIcon,
  MoreIcon,
  RolesIcon,
  Stack,
  TalentIcon,
  Text,
  TextField,
  Wordmark,
} from '../../../components/src/index.ts';

import { appShellDocs } from '../../../components/src/layout/AppShell/AppShell.docs.ts';
import { appShellStates } from '../../../components/src/layout/AppShell/AppShell.states.ts';

const conversations = [
  'Tai, 22–28, boxes',
  'Coach, like Bhargav',
  'Inspector dropped out',
  'Aai and Tai, chemistry',
];

const RailContent = () => (
  <Stack gap="1" style={{ padding: 'var(--cm-space-2) calc(var(--cm-space-2) + var(--cm-space-half))' }}>
    <Heading level={2} variant="label">
      Girgaon Gym
    </Heading>
    <Stack as="ul" gap="1">
      {conversations.map((name) => (
        <li key={name} style={{ listStyle: 'none' }}>
          <Text tone="ink2">{name}</Text>
        </li>
      ))}
    </Stack>
  </Stack>
);

const meta = {
  title: 'Components/Layout/AppShell',
  component: AppShell,
  parameters: {
    layout: 'fullscreen',
    docs: { description: { component: appShellDocs.summary }, story: { inline: false, height: '640px' } },
  },
  args: {
    brand: <Wordmark size="small" />,
    navItems: [
      { id: 'ask', label: 'Ask', href: '#ask', icon: AskIcon, current: true },
      { id: 'roles', label: 'Roles', href: '#roles', icon: RolesIcon },
      { id: 'talent', label: 'Talent', href: '#talent', icon: TalentIcon },
      { id: 'lists', label: 'Lists', href: '#lists', icon: ListsIcon },
      { id: 'more', label: 'More', href: '#more', icon: MoreIcon },
    ],
    railLabel: 'Conversations',
    railContent: <RailContent />,
    railFooter: (
      <Inline justify="between" wrap={false}>
        <Stack gap="0">
          <Text variant="prose" weight="medium">
            Revati K.
          </Text>
          <Text variant="label" tone="ink3" weight="regular">
            Casting associate
          </Text>
        </Stack>
        <MoonIcon size="medium" label="Dark" />
      </Inline>
    ),
    header: (
      <Inline wrap={false} gap="oneHalf">
        <Heading level={1}>Tai</Heading>
        <Text variant="prose" tone="ink2" truncate>
          Girgaon Gym, season 1
        </Text>
        <Inline style={{ marginInlineStart: 'auto' }}>
          <Menu label="More actions" items={[{ id: 'rename', label: 'Rename', onSelect: () => {} }]} />
        </Inline>
      </Inline>
    ),
    children: (
      <Stack style={{ padding: 'var(--cm-space-3)' }}>
        {Array.from({ length: 16 }, (_, at) => (
          <Text key={at} as="p" variant="prose" measure>
            Tai: elder sister, plays 22 to 28, Marathi at home, boxes on camera. 14 Dec to 20 Jan in Mumbai,
            up to ₹40,000 a day.
          </Text>
        ))}
        <Inline>
          <Button>Include Pune</Button>
        </Inline>
      </Stack>
    ),
    footer: (
      <Stack style={{ padding: 'var(--cm-space-2) var(--cm-space-3)' }}>
        <TextField label="Describe a role" />
      </Stack>
    ),
    panelLabel: 'Shortlist',
    panelHeader: (
      <Inline justify="between" wrap={false}>
        <Heading level={2} variant="name">
          Shortlist
        </Heading>
        <Button>
          <CompareIcon /> Compare
        </Button>
      </Inline>
    ),
    panel: (
      <Stack gap="1" style={{ padding: 'var(--cm-space-2)' }}>
        <Text variant="name">Aarohi Tandelwar</Text>
        <Text variant="name">Sharvari Grewalia</Text>
      </Stack>
    ),
  },
} satisfies Meta<typeof AppShell>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithoutPanel: Story = { args: appShellStates.states.withoutPanel };

export const Bare: Story = { args: appShellStates.states.bare };
