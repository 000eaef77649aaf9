import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '@castmatch/components';
import type { ChatState } from '../data/chat-store.ts';
import type { ApprovalPart } from '@castmatch/server/contract';
import { saveFile } from '../data/exports.ts';
import { useStore } from '../data/hooks.ts';
import { toTurn, type Turn } from '../model/turns.ts';
import { AskScreen } from '../screens/ask/AskScreen.tsx';
import type { AskChat } from '../screens/ask/types.ts';
import { useAppStrings } from '../strings/index.ts';
import { useServices } from './app-context.ts';
import { copyComing } from './copy.ts';
import { problemWords } from './problem-words.ts';
import { useFrame } from './use-frame.ts';

interface AskPageProps {
  /** The conversation to show; absent for one that has not begun. */
  readonly chatId?: string;
  /** The message that a link points to. */
  readonly messageId?: string;
  /** Words to begin with, from a link. */
  readonly question?: string;
  readonly navigate: (path: string, options?: { replace?: boolean }) => void;
}

export function AskPage({ chatId, messageId, question, navigate }: AskPageProps) {
  const services = useServices();
  const { api, chat, chats, drafts, status, newChatId, claimChatId, deleteChat, closeTemporary } = services;
  const id = chatId ?? newChatId();
  const store = chat(id);
  const state = useStore(store.state);
  const { value: known } = useStore(status.state);
  const turns = useTurns(state);

  useEffect(() => {
    if (store.state.get().loading !== 'ready') void store.load();
  }, [store]);

  // Another conversation is opened: a temporary one that was open before is closed with that.
  useEffect(() => closeTemporary(id), [closeTemporary, id]);

  useEffect(() => {
    // The first question gives the conversation its address; the page stays as it is.
    if (chatId === undefined && state.messages.length > 0) {
      claimChatId(id);
      navigate(`/c/${encodeURIComponent(id)}`, { replace: true });
    }
  }, [chatId, id, state.messages.length, navigate, claimChatId]);

  const returned = useStore(services.returned)[id];
  const [archivedNow, setArchivedNow] = useState<Readonly<Record<string, boolean>>>({});
  const archived = archivedNow[id] ?? state.archived;

  const language = useLanguage();
  const strings = useAppStrings();
  const writing = useRef<Promise<void>>(Promise.resolve());
  /** After the last change of the shortlist has been kept: what leaves is what is shown. */
  const leaving = async <Result,>(read: () => Promise<Result>): Promise<Result> => {
    await writing.current;
    return read().catch((error: unknown) => {
      throw new Error(problemWords(error, strings), { cause: error });
    });
  };

  const told = <Result,>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw new Error(problemWords(error, strings), { cause: error });
    });

  const lint = useCallback(
    (text: string, signal: AbortSignal) => api.lint(text, language, signal),
    [api, language],
  );
  const loadPerson = useCallback((talentId: string) => api.talent(talentId), [api]);
  const onApproval = useCallback(
    async (part: ApprovalPart, approved: boolean) => {
      try {
        await api.approvals.answer(id, part, approved);
      } catch (error) {
        throw new Error(problemWords(error, strings), { cause: error });
      } finally {
        await store.load();
      }
    },
    [api, id, store, strings],
  );
  const view: AskChat = {
    id,
    title: state.title || (chats.state.get().value?.find((summary) => summary.id === id)?.title ?? ''),
    loading: state.loading === 'idle' ? 'loading' : state.loading,
    turns,
    shortlist: state.shortlist,
    branches: state.branches,
    temporary: state.temporary,
    archived,
    answer: state.answer,
    ...(state.problem === undefined ? {} : { problem: state.problem }),
    ...(state.outcome === undefined ? {} : { outcome: state.outcome }),
  };
  return (
    <AskScreen
      frame={useFrame(id)}
      chat={view}
      {...(known === undefined ? {} : { status: known })}
      draft={question ?? drafts.get(id)}
      lint={lint}
      onDraft={(text) => drafts.set(id, text, !state.temporary)}
      onSend={(text) => void store.send(text)}
      onEdit={(message, text) => void store.edit(message, text)}
      onAgain={(answer) => void store.regenerate(answer)}
      onVersion={(message, version) => void store.choose(message, version)}
      {...(messageId === undefined ? {} : { jumpTo: messageId })}
      {...(returned === undefined ? {} : { returned })}
      onTemporary={(temporary) => {
        store.setTemporary(temporary);
        drafts.set(id, drafts.get(id), !temporary);
      }}
      onRename={(title) => told(store.rename(title))}
      onArchive={async (next) => {
        await told(api.conversations.change(id, { archived: next }));
        setArchivedNow((now) => ({ ...now, [id]: next }));
        await chats.refresh();
      }}
      onSave={(format) =>
        leaving(async () => {
          const file = await api.conversations.file(id, format, language);
          saveFile(file);
          return file.name;
        })
      }
      onStop={() => void store.stop()}
      onRetry={() => void store.retry()}
      onReload={() => void store.load()}
      onShortlist={(entries) => {
        writing.current = store.setShortlist(entries);
      }}
      onCopy={copyComing}
      loadLines={() => leaving(() => api.exports.messageLines(id, language))}
      loadLine={(talentId) => leaving(() => api.exports.messageLine(talentId, language))}
      onExport={(request) =>
        leaving(async () => {
          const file = await api.exports.file(id, request, language);
          saveFile(file);
          return file.name;
        })
      }
      onApproval={onApproval}
      onNew={() => navigate('/')}
      onDelete={() => {
        navigate('/');
        void deleteChat(id);
      }}
      loadPerson={loadPerson}
    />
  );
}

/** Messages as turns; the ones that did not change stay the same objects. */
function useTurns({ messages, answer, unsentId }: ChatState): readonly Turn[] {
  return useMemo(
    () =>
      messages.map((message, index) => {
        const streaming = answer !== 'idle' && index === messages.length - 1 && message.role === 'assistant';
        return toTurn(message, streaming ? 'streaming' : message.id === unsentId ? 'unsent' : 'done');
      }),
    [messages, answer, unsentId],
  );
}
