import { ClockIcon, Menu, PlusIcon, ServiceStatus, TalentIcon } from '@castmatch/components';
import type { Status } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import { conversationItems, type ConversationActs } from '../chats/conversation-items.ts';
import { fictionalWords } from '../common/Frame.tsx';
import * as css from './AskScreen.css.ts';

/** Who answers, and from how many people. */
export function AskStatus({
  status,
  online,
  temporary,
}: {
  status?: Status;
  online: boolean;
  temporary: boolean;
}) {
  const strings = useAppStrings();
  const state = online ? status?.engine : 'offline';
  const fictional = status && fictionalWords(status.roster, strings);
  return (
    <>
      {temporary && (
        <span className={css.temporary}>
          <ClockIcon />
          {strings.conversations.temporary.title}
        </span>
      )}
      {state && <ServiceStatus state={state} />}
      {status && (
        <a href="/talent" className={css.rosterCount}>
          <TalentIcon />
          {strings.roster.count(status.roster.count)}
          {fictional && `, ${fictional}`}
        </a>
      )}
    </>
  );
}

interface AskMenuProps extends ConversationActs {
  /** `empty`: there is nothing yet that something could be done with. */
  readonly kind: 'empty' | 'temporary' | 'kept';
  readonly onNew: () => void;
}

/** What can be done with the conversation as a whole. */
export function AskMenu({ kind, onNew, ...acts }: AskMenuProps) {
  const strings = useAppStrings();
  return (
    <Menu
      label={strings.ask.actions}
      items={[
        { id: 'new', label: strings.nav.newRole, icon: PlusIcon, onSelect: onNew },
        ...(kind === 'kept' ? (['separator', ...conversationItems(strings, acts)] as const) : []),
        ...(kind === 'temporary'
          ? ([
              'separator',
              {
                id: 'end',
                label: strings.conversations.temporary.end,
                destructive: true,
                onSelect: acts.onDelete,
              },
            ] as const)
          : []),
      ]}
    />
  );
}
