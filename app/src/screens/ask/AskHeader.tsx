import { Menu, PlusIcon, ServiceStatus, TalentIcon } from '@castmatch/components';
import type { Status } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import { fictionalWords } from '../common/Frame.tsx';
import * as css from './AskScreen.css.ts';

interface AskHeaderProps {
  readonly status?: Status;
  readonly online: boolean;
  readonly canDelete: boolean;
  readonly onNew: () => void;
  readonly onDelete: () => void;
}

/** Beside the name of the conversation: who answers, from how many people, and what can be done with it. */
export function AskHeader({ status, online, canDelete, onNew, onDelete }: AskHeaderProps) {
  const strings = useAppStrings();
  const state = !online ? 'offline' : status?.engine;
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
    </>
  );
}
