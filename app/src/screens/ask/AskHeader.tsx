import { Menu, PlusIcon, ServiceStatus, TalentIcon } from '@castmatch/components';
import type { Status } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import { fictionalWords } from '../common/Frame.tsx';
import * as css from './AskScreen.css.ts';

/** Who answers, and from how many people. */
export function AskStatus({ status, online }: { status?: Status; online: boolean }) {
  const strings = useAppStrings();
  const state = online ? status?.engine : 'offline';
  const fictional = status && fictionalWords(status.roster, strings);
  return (
    <>
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

interface AskMenuProps {
  readonly canDelete: boolean;
  readonly onNew: () => void;
  readonly onDelete: () => void;
}

/** What can be done with the conversation as a whole. */
export function AskMenu({ canDelete, onNew, onDelete }: AskMenuProps) {
  const strings = useAppStrings();
  return (
    <Menu
      label={strings.ask.actions}
      items={[
        { id: 'new', label: strings.nav.newRole, icon: PlusIcon, onSelect: onNew },
        ...(canDelete
          ? ([
              'separator',
              { id: 'delete', label: strings.ask.deleteChat, destructive: true, onSelect: onDelete },
            ] as const)
          : []),
      ]}
    />
  );
}
