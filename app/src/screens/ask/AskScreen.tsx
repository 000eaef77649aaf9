import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { Banner, Button, Text } from '@castmatch/components';
import type { Item, ShortlistEntry } from '@castmatch/server/contract';
import { cardAt, movePick, placeOf, togglePick, withoutPick } from '../../model/picks.ts';
import { lastRecommendations } from '../../model/turns.ts';
import { useAppStrings } from '../../strings/index.ts';
import { DeleteDialog } from '../chats/ChatsScreen.tsx';
import { RenameDialog } from '../chats/RenameDialog.tsx';
import { Frame } from '../common/Frame.tsx';
import { Words } from '../common/Words.tsx';
import { useAnchoredThread } from './anchor.ts';
import { AskMenu, AskStatus } from './AskHeader.tsx';
import * as css from './AskScreen.css.ts';
import { ComposerDock, type ComposerHandle } from './ComposerDock.tsx';
import { ShortlistFooter } from './ExportMenu.tsx';
import { usePickKeys } from './pick-keys.ts';
import { ShortlistHeader, ShortlistPanel } from './ShortlistPanel.tsx';
import { statusWords } from './status-words.ts';
import { Thread } from './Thread.tsx';
import type { AskScreenProps } from './types.ts';
import { useConversationActs } from './use-conversation-acts.ts';
import { useExports } from './use-exports.ts';
import { WhyDialog } from './WhyDialog.tsx';

type Person = Pick<Item, 'talentId' | 'externalId' | 'name'> & { heightCm?: number };

/** The product: describe a role, read who fits and why, put people in an order. */
export function AskScreen(props: AskScreenProps) {
  const { frame, chat, status, loadPerson } = props;
  const strings = useAppStrings();
  const composer = useRef<ComposerHandle>(null);
  const [why, setWhy] = useState<Item>();
  const [deleting, setDeleting] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const { said, say } = useStatusRegion(statusWords(chat, strings));

  const { scroller, last, stayPut } = useAnchoredThread(chat.id, chat.turns, props.jumpTo);
  const lists = useMemo(() => lastRecommendations(chat.turns), [chat.turns]);
  const shortlist = useShortlist(props, say);

  usePickKeys((place) => {
    const item = cardAt(lists, place);
    if (item !== undefined) shortlist.toggle(personOf(item));
  });

  const exports = useExports(props, say);
  const acts = useConversationActs(props, say);
  useReturned(props.returned, composer);
  const onVersion = (messageId: string, version: number) => {
    const versions = chat.branches.find((branch) => branch.messageId === messageId)?.versions ?? [];
    stayPut();
    say(
      strings.conversations.versions.shown(
        versions.findIndex((each) => each.version === version) + 1,
        versions.length,
      ),
    );
    props.onVersion(messageId, version);
  };

  const onWhy = useCallback((item: Item) => setWhy(item), []);
  const onEditBrief = useCallback((text: string) => composer.current?.setDraft(text), []);
  const onPick = shortlist.toggle;
  const title = chat.title || strings.ask.untitled;
  return (
    <Frame
      frame={frame}
      place="ask"
      title={title}
      aside={
        <AskStatus
          {...(status === undefined ? {} : { status })}
          online={frame.online}
          temporary={chat.temporary}
        />
      }
      actions={
        <AskMenu
          kind={chat.turns.length === 0 ? 'empty' : chat.temporary ? 'temporary' : 'kept'}
          archived={chat.archived ?? false}
          onNew={props.onNew}
          onRename={() => setRenaming(true)}
          onArchive={acts.archive}
          onExport={acts.save}
          onDelete={() => setDeleting(true)}
        />
      }
      scrollRef={scroller}
      scrollLabel={strings.ask.conversation}
      footer={
        <ComposerDock
          key={chat.id}
          ref={composer}
          chat={chat}
          draft={props.draft}
          {...(props.lint === undefined ? {} : { lint: props.lint })}
          onDraft={props.onDraft}
          onSend={props.onSend}
          onStop={props.onStop}
        />
      }
      panelLabel={strings.shortlist.title}
      panelHeader={
        <ShortlistHeader
          entries={chat.shortlist}
          busy={chat.answer !== 'idle'}
          onCompare={(names) => props.onSend(strings.shortlist.comparePrompt(names))}
        />
      }
      panel={
        <ShortlistPanel
          entries={chat.shortlist}
          canPick={lists.length > 0}
          onMove={shortlist.move}
          onRemove={shortlist.remove}
          onCopy={exports.copyPerson}
        />
      }
      panelFooter={<ShortlistFooter count={chat.shortlist.length} exports={exports} />}
    >
      <Text as="p" role="status" className={css.statusRegion}>
        {said}
      </Text>
      {acts.outcome && (
        <div className={css.outcome}>
          <Banner
            tone={acts.outcome.tone}
            {...(acts.outcome.tone === 'ok' ? { title: strings.conversations.done } : {})}
            onDismiss={acts.dismiss}
            {...(acts.outcome.undo === undefined
              ? {}
              : { action: <Button onClick={acts.outcome.undo}>{strings.conversations.undo}</Button> })}
          >
            <Words>{acts.outcome.text}</Words>
          </Banner>
        </div>
      )}
      <Thread
        chat={chat}
        lastExchange={last}
        online={frame.online}
        allFictional={status !== undefined && status.roster.fictional === status.roster.count}
        rosterIsEmpty={status?.roster.count === 0}
        onSend={props.onSend}
        onRetry={props.onRetry}
        onReload={props.onReload}
        onPick={onPick}
        onWhy={onWhy}
        onEditBrief={onEditBrief}
        {...(props.onApproval === undefined ? {} : { onApproval: props.onApproval })}
        onEdit={props.onEdit}
        onAgain={props.onAgain}
        onVersion={onVersion}
        onTemporary={props.onTemporary}
        onEnd={() => setDeleting(true)}
      />
      <WhyDialog
        {...(why === undefined ? {} : { item: why })}
        loadPerson={loadPerson}
        onClose={() => setWhy(undefined)}
      />
      <RenameDialog
        {...(renaming ? { title } : {})}
        onCancel={() => setRenaming(false)}
        onRename={(next) => {
          setRenaming(false);
          acts.rename(next);
        }}
      />
      <DeleteDialog
        {...(deleting ? { title } : {})}
        temporary={chat.temporary}
        onCancel={() => setDeleting(false)}
        onConfirm={() => {
          setDeleting(false);
          props.onDelete();
        }}
      />
    </Frame>
  );
}

/** The changes a person can make to the shortlist; each is said once. The functions stay the same between renders. */
function useShortlist({ chat, onShortlist }: AskScreenProps, say: (text: string) => void) {
  const { status } = useAppStrings();
  const now = useRef({ entries: chat.shortlist, onShortlist, say, status });
  useEffect(() => {
    now.current = { entries: chat.shortlist, onShortlist, say, status };
  });
  const change = useCallback((entries: readonly ShortlistEntry[]) => {
    // Two quick presses come before the next render: the second must see what the first did.
    now.current.entries = entries;
    now.current.onShortlist(entries);
  }, []);
  const toggle = useCallback(
    (person: Person) => {
      const after = togglePick(now.current.entries, person, new Date().toISOString());
      const place = placeOf(after, person.talentId);
      change(after);
      const words = now.current.status;
      now.current.say(place === undefined ? words.removed(person.name) : words.picked(person.name, place));
    },
    [change],
  );
  const move = useCallback(
    (talentId: string, by: -1 | 1) => {
      const after = movePick(now.current.entries, talentId, by);
      change(after);
      const moved = after.find((entry) => entry.talentId === talentId);
      if (moved) now.current.say(now.current.status.picked(moved.name, placeOf(after, talentId) ?? 0));
    },
    [change],
  );
  const remove = useCallback(
    ({ talentId, name }: ShortlistEntry) => {
      change(withoutPick(now.current.entries, talentId));
      now.current.say(now.current.status.removed(name));
    },
    [change],
  );
  return { toggle, move, remove };
}

/** Words that the server would not take stand in the composer again. */
function useReturned(returned: AskScreenProps['returned'], composer: RefObject<ComposerHandle | null>): void {
  const at = returned?.at;
  const text = returned?.text ?? '';
  useEffect(() => {
    if (at !== undefined) composer.current?.setDraft(text);
  }, [at, text, composer]);
}

/** The one polite region of the page: what the answer does, and what a key did. Never the answer itself. */
function useStatusRegion(words: string) {
  const [said, say] = useState(words);
  useEffect(() => say(words), [words]);
  return { said, say };
}

function personOf(item: Item): Person {
  const { talentId, externalId, name, card } = item;
  return { talentId, externalId, name, ...(card.heightCm === undefined ? {} : { heightCm: card.heightCm }) };
}
