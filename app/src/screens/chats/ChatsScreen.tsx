import { useState } from 'react';
import {
  Banner,
  Button,
  Dialog,
  Menu,
  SegmentedControl,
  Stack,
  Text,
  TextField,
  useLanguage,
} from '@castmatch/components';
import type { ChatExportFormat, ChatSearch, ChatSummary } from '@castmatch/server/contract';
import { Frame, type FrameProps } from '../common/Frame.tsx';
import { linkButton } from '../common/links.css.ts';
import { Problem } from '../common/Problem.tsx';
import * as page from '../common/page.css.ts';
import { Words } from '../common/Words.tsx';
import { shortTime } from '../../model/dates.ts';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './ChatsScreen.css.ts';
import { conversationItems } from './conversation-items.ts';
import { RenameDialog } from './RenameDialog.tsx';
import { SearchHits } from './SearchHits.tsx';

/** What the last act came to. */
export interface ChatsOutcome {
  readonly text: string;
  /** Takes it back. */
  readonly undo?: () => void;
}

export interface ChatsScreenProps {
  readonly frame: FrameProps;
  readonly loading: boolean;
  readonly problem?: string;
  readonly query: string;
  /** What was found; absent while nothing is looked for, or the first answer is awaited. */
  readonly found?: ChatSearch;
  readonly which: 'current' | 'archived';
  /** The archive; absent while it is not known. */
  readonly archived?: readonly ChatSummary[];
  readonly outcome?: ChatsOutcome;
  readonly onQuery: (query: string) => void;
  readonly onWhich: (which: 'current' | 'archived') => void;
  readonly onRetry: () => void;
  readonly onRename: (chatId: string, title: string) => void;
  readonly onArchive: (chat: ChatSummary, archived: boolean) => void;
  readonly onExport: (chatId: string, format: ChatExportFormat) => void;
  readonly onDelete: (chatId: string) => void;
  readonly onOutcomeSeen: () => void;
}

/** All conversations, newest first; search over what was said in them. */
export function ChatsScreen(props: ChatsScreenProps) {
  const { frame, problem, query, found, which, outcome } = props;
  const strings = useAppStrings();
  const words = strings.conversations;
  const [doomed, setDoomed] = useState<ChatSummary>();
  const [renamed, setRenamed] = useState<ChatSummary>();
  const titleOf = (chat: ChatSummary) => chat.title || strings.ask.untitled;
  return (
    <Frame
      frame={frame}
      place="chats"
      title={strings.chats.title}
      actions={
        <a href="/" className={linkButton}>
          {strings.nav.newRole}
        </a>
      }
    >
      <div className={page.column}>
        <Stack gap="2">
          <TextField
            label={words.search}
            type="search"
            value={query}
            onChange={(event) => props.onQuery(event.target.value)}
            autoComplete="off"
            enterKeyHint="search"
          />
          <Text as="p" role="status" className={css.count} tone="ink2">
            {query.trim() === '' || found === undefined ? '' : words.results(found.hits.length, found.more)}
          </Text>
          {outcome !== undefined && (
            <Banner
              tone="ok"
              title={words.done}
              appears
              onDismiss={props.onOutcomeSeen}
              {...(outcome.undo === undefined
                ? {}
                : { action: <Button onClick={outcome.undo}>{words.undo}</Button> })}
            >
              <Words>{outcome.text}</Words>
            </Banner>
          )}
          {problem !== undefined && <Problem text={problem} onRetry={props.onRetry} />}
          {query.trim() === '' ? (
            <>
              <SegmentedControl
                label={words.which}
                segments={[
                  { value: 'current', label: words.current },
                  { value: 'archived', label: words.archived },
                ]}
                value={which}
                onChange={props.onWhich}
              />
              <Chats {...props} onDoom={setDoomed} onAskName={setRenamed} />
            </>
          ) : (
            found !== undefined && <Found query={query.trim()} found={found} onQuery={props.onQuery} />
          )}
        </Stack>
      </div>
      <RenameDialog
        {...(renamed === undefined ? {} : { title: titleOf(renamed) })}
        onCancel={() => setRenamed(undefined)}
        onRename={(title) => {
          if (renamed) props.onRename(renamed.id, title);
          setRenamed(undefined);
        }}
      />
      <DeleteDialog
        {...(doomed === undefined ? {} : { title: titleOf(doomed) })}
        onCancel={() => setDoomed(undefined)}
        onConfirm={() => {
          if (doomed) props.onDelete(doomed.id);
          setDoomed(undefined);
        }}
      />
    </Frame>
  );
}

function Found({
  query,
  found,
  onQuery,
}: {
  query: string;
  found: ChatSearch;
  onQuery: (query: string) => void;
}) {
  const { conversations: words } = useAppStrings();
  if (found.hits.length > 0) return <SearchHits hits={found.hits} />;
  return (
    <div className={page.state}>
      <Text as="p" variant="prose">
        <Words>{words.none(query)}</Words>
      </Text>
      <Button onClick={() => onQuery('')}>{words.clear}</Button>
    </div>
  );
}

interface ChatsProps extends ChatsScreenProps {
  readonly onDoom: (chat: ChatSummary) => void;
  readonly onAskName: (chat: ChatSummary) => void;
}

function Chats({ frame, loading, problem, which, archived, onDoom, onAskName, ...acts }: ChatsProps) {
  const strings = useAppStrings();
  const language = useLanguage();
  const words = strings.conversations;
  const chats = which === 'archived' ? archived : frame.chats;
  if (chats === undefined || chats.length === 0) {
    if (problem !== undefined || loading || chats === undefined) return null;
    return (
      <div className={page.state}>
        <Text as="p" variant="prose">
          {which === 'archived' ? words.archiveEmpty : strings.chats.empty}
        </Text>
        {which === 'current' && (
          <a href="/" className={linkButton}>
            {strings.problem.startNew}
          </a>
        )}
      </div>
    );
  }
  return (
    <ul className={css.list}>
      {chats.map((chat) => {
        const title = chat.title || strings.ask.untitled;
        return (
          <li key={chat.id} className={css.row}>
            <a href={`/c/${encodeURIComponent(chat.id)}`} className={css.title}>
              <Words>{title}</Words>
            </a>
            <Text variant="label" tone="ink2" className={css.when}>
              {chat.running ? strings.chats.running : shortTime(chat.updatedAt, language)}
            </Text>
            <Menu
              label={words.actions(title)}
              className={css.more}
              items={conversationItems(strings, {
                archived: which === 'archived',
                onRename: () => onAskName(chat),
                onArchive: (next) => acts.onArchive(chat, next),
                onExport: (format) => acts.onExport(chat.id, format),
                onDelete: () => onDoom(chat),
              })}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface DeleteDialogProps {
  /** Whose end it is. Shown while there is a title. */
  readonly title?: string;
  readonly temporary?: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asks before a conversation goes for good, and says what goes with it. */
export function DeleteDialog({ title, temporary = false, onCancel, onConfirm }: DeleteDialogProps) {
  const { chats, conversations: words } = useAppStrings();
  const asked = temporary
    ? { title: words.temporary.confirmTitle, confirm: words.temporary.confirm }
    : { title: chats.confirmTitle, confirm: chats.confirm };
  return (
    <Dialog
      open={title !== undefined}
      onClose={onCancel}
      title={asked.title}
      description={
        title === undefined ? undefined : temporary ? words.temporary.confirmText : words.confirmText(title)
      }
      footer={
        <>
          <Button onClick={onCancel}>{chats.cancel}</Button>
          <Button tone="primary" onClick={onConfirm}>
            {asked.confirm}
          </Button>
        </>
      }
    />
  );
}
