import type { Meta, StoryObj } from '@storybook/react-vite';
import { MoreScreen } from '../../app/src/screens/more/MoreScreen.tsx';
import { ask, frame } from './setting.ts';

const meta = {
  title: 'Screens/More',
  component: MoreScreen,
  parameters: { layout: 'fullscreen' },
  args: { frame, status: ask.status, onLanguage: () => undefined },
} satisfies Meta<typeof MoreScreen>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Language, theme, and who answers. */
export const Default: Story = {};
/** No key: the roster search answers. */
export const RosterSearchOnly: Story = {
  args: {
    status: { engine: 'embedded', claude: 'off', roster: { count: 60, fictional: 60 }, version: '0.1.0' },
  },
};
export const Marathi: Story = { globals: { language: 'mr' } };
