import { Dialog, TextArea } from '@castmatch/components';
import { useAppStrings } from '../../strings/index.ts';

/** Shown when the browser lets no page copy: the text, selected, to be copied by hand. */
export function CopyDialog({ text, onClose }: { text?: string; onClose: () => void }) {
  const { copy } = useAppStrings();
  return (
    <Dialog
      open={text !== undefined}
      onClose={onClose}
      title={copy.title}
      description={copy.hint}
      size="medium"
    >
      <TextArea
        label={copy.text}
        rows={10}
        readOnly
        value={text ?? ''}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}
