'use client';

import type { MouseEvent, RefObject } from 'react';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useLanguage, useStrings } from '../../foundation/provider/language.ts';
import { list, name as nameClass, remove, row, size as sizeClass } from './FileInput.css.ts';
import { fileInputStrings } from './FileInput.strings.ts';
import { sizeIn } from './files.ts';

interface ChosenFilesProps {
  files: readonly File[];
  /** Nothing can be removed where it is not given. */
  onRemove: ((index: number) => void) | undefined;
  /** Takes focus once the last file is gone. */
  input: RefObject<HTMLInputElement | null>;
}

/** The chosen files, each with its size and a button that takes it out. */
export function ChosenFiles({ files, onRemove, input }: ChosenFilesProps) {
  const strings = useStrings(fileInputStrings);
  const language = useLanguage();
  const press = (index: number, { currentTarget }: MouseEvent<HTMLElement>) => {
    // The button goes, so focus goes to the next one, or the one before, or back to the input.
    const item = currentTarget.closest('li');
    const beside = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
    (beside ?? input.current)?.focus();
    onRemove?.(index);
  };
  return (
    <ul className={list} aria-label={strings.files}>
      {files.map((file, index) => (
        <li key={`${file.name} ${file.size} ${file.lastModified}`} className={row}>
          <span className={nameClass}>{file.name}</span>
          <span className={sizeClass}>{sizeIn(language, file.size)}</span>
          {onRemove && (
            <button
              type="button"
              className={remove}
              aria-label={strings.remove(file.name)}
              onClick={(event) => press(index, event)}
            >
              <CrossIcon />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
