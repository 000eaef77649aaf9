'use client';

import { forwardRef, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { ChangeEvent, DragEvent, InputHTMLAttributes, KeyboardEvent, MouseEvent } from 'react';
import { announce } from '../../foundation/announcer.ts';
import { complain } from '../../foundation/complain.ts';
import { useControlled, useReset } from '../../foundation/controlled.ts';
import { AttachIcon } from '../../foundation/icons/index.ts';
import { useLanguage, useStrings } from '../../foundation/provider/language.ts';
import { FieldFrame, give, useField } from '../Field/index.ts';
import type { FieldProps } from '../Field/index.ts';
import { ChosenFiles } from './ChosenFiles.tsx';
import { choose, input as inputClass, words, zone } from './FileInput.css.ts';
import { fileInputStrings } from './FileInput.strings.ts';
import { isAccepted, isSame, listOf, sizeIn } from './files.ts';

export interface FileInputProps
  extends
    FieldProps,
    Omit<
      InputHTMLAttributes<HTMLInputElement>,
      'type' | 'size' | 'value' | 'defaultValue' | 'onChange' | 'children' | 'disabled'
    > {
  /** The chosen files, kept by the caller. */
  value?: readonly File[];
  /** Gets the chosen files, after each choice and each removal. */
  onChange?: (files: File[]) => void;
  /** Bytes a file may have. A larger one is not taken, and the message says so. */
  maxBytes?: number;
  /** Shows the files and takes no change. */
  readOnly?: boolean;
}

const NONE: readonly File[] = [];

/**
 * Takes files: by its picker, or dropped on it. Chosen files add up where `multiple`, and are sent with the form.
 * `ref`, `id` and input attributes go to the control.
 */
export const FileInput = forwardRef<HTMLInputElement, FileInputProps>(function FileInput(
  { value, onChange, maxBytes, readOnly, className, multiple = false, invalid, ...props },
  ref,
) {
  const strings = useStrings(fileInputStrings);
  const language = useLanguage();
  const [refused, setRefused] = useState('');
  const { control, frame, rest } = useField({ ...props, invalid: invalid || refused });
  const input = useRef<HTMLInputElement | null>(null);
  const [files, set] = useControlled(value, NONE, onChange, input);
  useReset(input, () => setRefused(''));
  if (process.env.NODE_ENV !== 'production' && maxBytes !== undefined && maxBytes <= 0)
    complain('FileInput', `maxBytes is ${maxBytes}`, 'no file can be chosen', 'Give a size in bytes.');

  const take = useCallback(
    (element: HTMLInputElement | null) => {
      input.current = element;
      return give(ref, element);
    },
    [ref],
  );
  // The input holds what is sent with the form, so it holds what is shown.
  useLayoutEffect(() => {
    const element = input.current;
    if (!element || (files.length === 0 && element.files?.length === 0)) return;
    element.files = listOf(files);
  }, [files]);

  const faultOf = (file: File): string | undefined => {
    if (!isAccepted(file, rest.accept)) return strings.wrongType(file.name, rest.accept ?? '');
    if (maxBytes !== undefined && file.size > maxBytes)
      return strings.tooLarge(file.name, sizeIn(language, file.size), sizeIn(language, maxBytes));
    return undefined;
  };
  const add = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const fresh = [...(target.files ?? [])];
    if (fresh.length === 0) {
      // A picker that is left without a choice empties the input in some browsers.
      target.files = listOf(files);
      return;
    }
    const faults = fresh.map(faultOf).filter((fault) => fault !== undefined);
    const good = fresh.filter((file) => faultOf(file) === undefined);
    const added = multiple
      ? good.filter((file) => !files.some((there) => isSame(there, file)))
      : good.slice(0, 1);
    setRefused(faults.join(' '));
    const names = added.map(({ name }) => name).join(', ');
    announce([names && strings.chosen(names), ...faults].filter(Boolean).join(' '));
    if (added.length > 0) set(multiple ? [...files, ...added] : added);
    // Nothing new was taken, so nothing will be rendered that puts the old choice back.
    else target.files = listOf(files);
  };
  const removeAt = (index: number) => {
    setRefused('');
    announce(strings.removed(files[index]?.name ?? ''));
    set(files.filter((_, at) => at !== index));
  };
  const held = readOnly || frame.pending;
  return (
    <FieldFrame component="FileInput" frame={frame} className={className}>
      <span className={zone}>
        <input
          ref={take}
          {...rest}
          {...control}
          {...(held ? holding : undefined)}
          type="file"
          multiple={multiple}
          className={inputClass}
          onChange={add}
          onDragEnter={held ? undefined : mark}
          onDragLeave={unmark}
          onDrop={held ? refuse : unmark}
        />
        <span className={words} aria-hidden="true">
          <span className={choose}>
            <AttachIcon />
            {strings.choose(multiple)}
          </span>
          <span>{strings.drop(multiple)}</span>
        </span>
      </span>
      {files.length > 0 && (
        <ChosenFiles files={files} onRemove={held || control.disabled ? undefined : removeAt} input={input} />
      )}
    </FieldFrame>
  );
});

// Kept out of React's state: nothing but the edge of the zone follows the pointer.
const mark = ({ currentTarget }: DragEvent<HTMLElement>) => currentTarget.setAttribute('data-over', '');
const unmark = ({ currentTarget }: DragEvent<HTMLElement>) => currentTarget.removeAttribute('data-over');
const refuse = (event: MouseEvent) => event.preventDefault();

// The platform knows no read-only picker: what would open it is refused, and focus stays possible.
const holding = {
  'aria-readonly': true,
  onClick: refuse,
  onDragOver: refuse,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Tab') event.preventDefault();
  },
} as const;
