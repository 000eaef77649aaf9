import { BackIcon, ChevronIcon, EditIcon, IconButton, RetryIcon, Text } from '@castmatch/components';
import type { Branch } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './TurnTools.css.ts';

interface TurnToolsProps {
  /** Its versions, where there are several. */
  readonly branch?: Branch;
  readonly onVersion: (messageId: string, version: number) => void;
  readonly onEdit?: () => void;
  readonly onAgain?: () => void;
}

/** Under a message that is settled: its versions, and the way to another one. */
export function TurnTools({ branch, onVersion, onEdit, onAgain }: TurnToolsProps) {
  const { conversations: words } = useAppStrings();
  if (!branch && !onEdit && !onAgain) return null;
  return (
    <div className={css.root}>
      {branch && <VersionPicker branch={branch} onVersion={onVersion} />}
      {onEdit && <IconButton label={words.edit} icon={EditIcon} onClick={onEdit} />}
      {onAgain && <IconButton label={words.again} icon={RetryIcon} onClick={onAgain} />}
    </div>
  );
}

/** "2 of 3" between the ways to the one before and the one after. Both stay in reach at the ends, and say why not. */
function VersionPicker({ branch, onVersion }: Required<Pick<TurnToolsProps, 'branch' | 'onVersion'>>) {
  const { versions: words } = useAppStrings().conversations;
  const { messageId, index, versions } = branch;
  const before = versions[index - 1];
  const after = versions[index + 1];
  return (
    <div role="group" aria-label={words.label} className={css.picker}>
      <IconButton
        label={words.previous}
        icon={BackIcon}
        onClick={() => before && onVersion(messageId, before.version)}
        {...(before ? {} : { disabledReason: words.first })}
      />
      <Text variant="label" tone="ink2" className={css.place}>
        {words.of(index + 1, versions.length)}
      </Text>
      <IconButton
        label={words.next}
        icon={ChevronIcon}
        onClick={() => after && onVersion(messageId, after.version)}
        {...(after ? {} : { disabledReason: words.last })}
      />
    </div>
  );
}
