import { useId, useState, type FormEvent } from 'react';
import { Button, Dialog, TextField } from '@castmatch/components';
import { MAX_TITLE_LENGTH } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';

interface RenameDialogProps {
  /** What it is called now. Shown while there is one. */
  readonly title?: string;
  readonly onCancel: () => void;
  readonly onRename: (title: string) => void;
}

/** The user's own title, which no answer replaces. */
export function RenameDialog({ title, onCancel, onRename }: RenameDialogProps) {
  const { conversations: words } = useAppStrings();
  const form = useId();
  return (
    <Dialog
      open={title !== undefined}
      onClose={onCancel}
      title={words.renameTitle}
      footer={
        <>
          <Button onClick={onCancel}>{words.editCancel}</Button>
          <Button tone="primary" type="submit" form={form}>
            {words.renameSave}
          </Button>
        </>
      }
    >
      {title !== undefined && <RenameForm id={form} title={title} onRename={onRename} />}
    </Dialog>
  );
}

function RenameForm({
  id,
  title,
  onRename,
}: {
  id: string;
  title: string;
  onRename: (title: string) => void;
}) {
  const { conversations: words } = useAppStrings();
  const [text, setText] = useState(title);
  const [empty, setEmpty] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = text.trim();
    setEmpty(next === '');
    if (next !== '') onRename(next);
  };
  return (
    <form id={id} onSubmit={submit} noValidate>
      <TextField
        label={words.renameLabel}
        value={text}
        maxLength={MAX_TITLE_LENGTH}
        autoComplete="off"
        data-autofocus=""
        {...(empty ? { invalid: words.renameEmpty } : {})}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
