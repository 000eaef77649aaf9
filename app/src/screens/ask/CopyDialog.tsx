import { CopyButton, Dialog, TextArea } from '@castmatch/components';
import { useAppStrings } from '../../strings/index.ts';
import { keepEscape } from './keep-escape.ts';

/**
 * Shown when the browser would not copy while the text was still coming: the text, selected, to be copied by hand, and
 * a button, as a press of its own is enough for most.
 */
export function CopyDialog({ text, onClose }: { text?: string; onClose: () => void }) {
  const { copy } = useAppStrings();
  return (
    <Dialog
      open={text !== undefined}
      onClose={onClose}
      onKeyDown={keepEscape}
      title={copy.title}
      description={copy.hint}
      size="medium"
      footer={<CopyButton text={() => text ?? ''} tone="primary" size="medium" />}
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
