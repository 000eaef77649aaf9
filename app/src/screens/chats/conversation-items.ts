import { DeleteIcon, EditIcon, ListsIcon, OutboxIcon, UndoIcon, type MenuProps } from '@castmatch/components';
import type { ChatExportFormat } from '@castmatch/server/contract';
import type { AppStrings } from '../../strings/index.ts';

export interface ConversationActs {
  readonly archived: boolean;
  readonly onRename: () => void;
  readonly onArchive: (archived: boolean) => void;
  readonly onExport: (format: ChatExportFormat) => void;
  readonly onDelete: () => void;
}

/** What can be done with a conversation that is kept. */
export function conversationItems(
  { conversations: words }: AppStrings,
  { archived, onRename, onArchive, onExport, onDelete }: ConversationActs,
): MenuProps['items'] {
  return [
    { id: 'rename', label: words.rename, icon: EditIcon, onSelect: onRename },
    {
      id: 'archive',
      label: archived ? words.unarchive : words.archive,
      icon: archived ? UndoIcon : ListsIcon,
      onSelect: () => onArchive(!archived),
    },
    { id: 'markdown', label: words.exportMarkdown, icon: OutboxIcon, onSelect: () => onExport('markdown') },
    { id: 'json', label: words.exportJson, icon: OutboxIcon, onSelect: () => onExport('json') },
    'separator',
    { id: 'delete', label: words.remove, icon: DeleteIcon, destructive: true, onSelect: onDelete },
  ];
}
