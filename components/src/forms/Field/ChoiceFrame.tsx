import { Hint, Messages, Optional } from './FieldFrame.tsx';
import type { FrameProps } from './FieldFrame.tsx';
import { choice, choiceLabel } from './group.css.ts';

/** A box to tick or to switch, with its label beside it. */
export function ChoiceFrame({ component, frame, className, children }: FrameProps) {
  return (
    <div data-component={component} className={className ? `${choice} ${className}` : choice}>
      {children}
      <label htmlFor={frame.controlId} className={choiceLabel}>
        {frame.label}
        {frame.optional && (
          <>
            {' '}
            <Optional />
          </>
        )}
      </label>
      <Hint {...frame} />
      <Messages {...frame} />
    </div>
  );
}
