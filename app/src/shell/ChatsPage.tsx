import { useEffect, useState } from 'react';
import { useLanguage } from '@castmatch/components';
import type { ChatSearch, ChatSummary } from '@castmatch/server/contract';
import { saveFile } from '../data/exports.ts';
import { useStore } from '../data/hooks.ts';
import { ChatsScreen, type ChatsOutcome } from '../screens/chats/ChatsScreen.tsx';
import { useAppStrings } from '../strings/index.ts';
import { useServices } from './app-context.ts';
import { problemWords } from './problem-words.ts';
import { useFrame } from './use-frame.ts';

/** Typing waits this long for the next key, so that a word is one search and not seven. */
const TYPING_PAUSE_MS = 200;

export function ChatsPage() {
  const strings = useAppStrings();
  const language = useLanguage();
  const { api, chats, chat, deleteChat } = useServices();
  const { loading, error } = useStore(chats.state);
  const [which, setWhich] = useState<'current' | 'archived'>('current');
  const [archived, setArchived] = useState<readonly ChatSummary[]>();
  const [outcome, setOutcome] = useState<ChatsOutcome>();
  const [refused, setRefused] = useState<unknown>();
  const { query, setQuery, found } = useSearch(setRefused);
  const problem = refused ?? error;

  const readArchive = () => api.conversations.archived().then(setArchived);
  const act = async (work: () => Promise<ChatsOutcome | undefined>) => {
    setRefused(undefined);
    setOutcome(undefined);
    try {
      setOutcome(await work());
      await Promise.all([chats.refresh(), which === 'archived' ? readArchive() : undefined]);
    } catch (problem) {
      setRefused(problem);
    }
  };
  const run = (work: () => Promise<ChatsOutcome | undefined>) => void act(work);
  const archive = ({ id, title }: Pick<ChatSummary, 'id' | 'title'>, next: boolean, undoable = true) =>
    run(async () => {
      await api.conversations.change(id, { archived: next });
      const name = title || strings.ask.untitled;
      const { archivedNow, unarchivedNow } = strings.conversations;
      return {
        text: next ? archivedNow(name) : unarchivedNow(name),
        ...(undoable ? { undo: () => archive({ id, title }, !next, false) } : {}),
      };
    });

  return (
    <ChatsScreen
      frame={useFrame()}
      loading={loading}
      {...(problem === undefined ? {} : { problem: problemWords(problem, strings) })}
      query={query}
      {...(found === undefined ? {} : { found })}
      which={which}
      {...(archived === undefined ? {} : { archived })}
      {...(outcome === undefined ? {} : { outcome })}
      onQuery={setQuery}
      onWhich={(next) => {
        setWhich(next);
        if (next === 'archived') readArchive().catch(setRefused);
      }}
      onRetry={() => {
        setRefused(undefined);
        void chats.refresh();
        if (which === 'archived') readArchive().catch(setRefused);
      }}
      onRename={(chatId, title) =>
        run(async () => {
          await chat(chatId).rename(title);
          return undefined;
        })
      }
      onArchive={archive}
      onExport={(chatId, format) =>
        run(async () => {
          const file = await api.conversations.file(chatId, format, language);
          saveFile(file);
          return { text: strings.conversations.saved(file.name) };
        })
      }
      onDelete={(chatId) =>
        run(async () => {
          await deleteChat(chatId);
          return undefined;
        })
      }
      onOutcomeSeen={() => setOutcome(undefined)}
    />
  );
}

/** What is looked for, and what was found of it. */
function useSearch(onProblem: (problem: unknown) => void) {
  const { api } = useServices();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<ChatSearch>();
  useEffect(() => {
    const words = query.trim();
    if (words === '') {
      setFound(undefined);
      return;
    }
    const controller = new AbortController();
    const search = async () => {
      try {
        setFound(await api.conversations.search(words, controller.signal));
        onProblem(undefined);
      } catch (problem) {
        if (!controller.signal.aborted) onProblem(problem);
      }
    };
    const timer = setTimeout(() => void search(), TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [api, query, onProblem]);
  return { query, setQuery, found };
}
