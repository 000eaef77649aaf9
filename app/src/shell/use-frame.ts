import { useEffect } from 'react';
import { useStore } from '../data/hooks.ts';
import type { FrameProps } from '../screens/common/Frame.tsx';
import { useServices } from './app-context.ts';
import { useOnline } from './online.ts';

const NO_CHATS: FrameProps['chats'] = [];

/** What the frame of every screen shows, kept up to date. */
export function useFrame(chatId?: string): FrameProps {
  const { status, chats, preferences } = useServices();
  const { value: known } = useStore(status.state);
  const { value: list } = useStore(chats.state);
  const { theme } = useStore(preferences);
  const online = useOnline();
  useEffect(() => {
    // On the first page, and again when the network is back.
    if (online) void Promise.all([status.refresh(), chats.refresh()]);
  }, [online, status, chats]);
  return {
    chats: list ?? NO_CHATS,
    ...(chatId === undefined ? {} : { chatId }),
    ...(known === undefined ? {} : { roster: known.roster }),
    online,
    theme,
    onTheme: (next) => preferences.set((now) => ({ ...now, theme: next })),
  };
}
