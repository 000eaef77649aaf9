import type { InputHTMLAttributes, Ref } from 'react';
import { Hint } from './FieldFrame.tsx';
import { choice, choiceLabel } from './group.css.ts';
import type { ChoiceOption } from './options.ts';
import { hintId } from './useField.ts';

interface ChoiceRowProps extends InputHTMLAttributes<HTMLInputElement> {
  id: string;
  option: ChoiceOption;
  /** `ref` of the input; React 18 hands no `ref` to a function. */
  inputRef?: Ref<HTMLInputElement>;
}

/** One option of a group: its input, its words, its hint. */
export function ChoiceRow({ id, option, inputRef, disabled, ...input }: ChoiceRowProps) {
  const { value, label, hint, disabledReason, lang } = option;
  return (
    <div className={choice} lang={lang}>
      <input
        ref={inputRef}
        id={id}
        value={value}
        disabled={disabled || disabledReason !== undefined}
        aria-describedby={hint || disabledReason ? hintId(id) : undefined}
        {...input}
      />
      <label htmlFor={id} className={choiceLabel}>
        {label}
      </label>
      <Hint hint={hint} disabledReason={disabledReason} controlId={id} />
    </div>
  );
}
