'use client';

import { forwardRef, useEffect, useState } from 'react';
import { Button } from '../../actions/Button/index.ts';
import type { ButtonProps } from '../../actions/Button/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { chatStrings } from '../strings/index.ts';
import { copyText } from './copy-text.ts';
import { status } from './CopyButton.css.ts';

export interface CopyButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** The plain text to copy, made when it is asked for. */
  text: () => string;
  /** The button's word. "Copy" where left out. */
  children?: string;
}

/** How long the button says that it worked, in ms. */
const SAID_FOR = 2500;

/** Copies plain text and says so in its own place. Works without a secure context too. */
export const CopyButton = forwardRef<HTMLButtonElement, CopyButtonProps>(function CopyButton(
  { text, children, tone = 'quiet', size = 'small', 'aria-label': label, ...props },
  ref,
) {
  const strings = useStrings(chatStrings);
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => setOutcome((await copyText(text())) ? 'copied' : 'failed');
  return (
    <>
      <Button
        ref={ref}
        data-component="CopyButton"
        tone={tone}
        size={size}
        onClick={() => void copy()}
        // While it says that it worked, its word is its name.
        aria-label={outcome === 'copied' ? undefined : label}
        {...props}
      >
        {outcome === 'copied' ? strings.copied : (children ?? strings.copy)}
      </Button>
      {/* Always present, so that a change in it is announced. */}
      <span role="status" className={outcome === 'failed' ? status.shown : status.hidden}>
        {outcome === 'copied' && strings.copied}
        {outcome === 'failed' && strings.copyFailed}
      </span>
    </>
  );
});
