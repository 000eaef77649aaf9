import { useState } from 'react';
import { useStore } from '../data/hooks.ts';
import { ChatsScreen } from '../screens/chats/ChatsScreen.tsx';
import { useAppStrings } from '../strings/index.ts';
import { useServices } from './app-context.ts';
import { problemWords } from './problem-words.ts';
import { useFrame } from './use-frame.ts';

export function ChatsPage() {
  const strings = useAppStrings();
  const { chats, deleteChat } = useServices();
  const { loading, error } = useStore(chats.state);
  const [refused, setRefused] = useState<unknown>();
  const problem = refused ?? error;
  return (
    <ChatsScreen
      frame={useFrame()}
      loading={loading}
      {...(problem === undefined ? {} : { problem: problemWords(problem, strings) })}
      onRetry={() => {
        setRefused(undefined);
        void chats.refresh();
      }}
      onDelete={(chatId) => void deleteChat(chatId).catch(setRefused)}
    />
  );
}
