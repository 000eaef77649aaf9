'use client';

import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { announce } from '../../foundation/announcer.ts';
import { useControlled } from '../../foundation/controlled.ts';
import { useLanguage, useStrings } from '../../foundation/provider/language.ts';
import { textAreaStrings } from './TextArea.strings.ts';

/** After the last key, so that nobody is spoken over while typing. */
const PAUSE_MS = 1000;

interface Limit {
  /** Characters as people count them: what is written as several code points counts once. */
  limit: number | undefined;
  value: unknown;
  defaultValue: unknown;
  /** Shows the count. */
  counter: RefObject<HTMLElement | null>;
}

/**
 * How much room is left in a text, in words. Near the limit and over it the words are announced, once typing rests.
 * @returns `words` for the counter, empty without a limit; `over` where the text is too long; `follow` for each change
 */
export function useLimit({ limit, value, defaultValue, counter }: Limit) {
  const strings = useStrings(textAreaStrings);
  const language = useLanguage();
  const [text, keep] = useControlled(
    value === undefined ? undefined : String(value),
    defaultValue === undefined ? '' : String(defaultValue),
    undefined,
    counter,
  );
  const typed = useRef(false);
  const left = limit === undefined ? 0 : limit - graphemes(text);
  const over = left < 0;
  const count = Math.abs(left);
  const words =
    limit === undefined
      ? ''
      : strings[over ? 'over' : 'left'](count.toLocaleString(`${language}-IN-u-nu-latn`), count === 1);
  const near = limit !== undefined && left <= Math.max(10, limit / 10);
  useEffect(() => {
    if (!near || !typed.current) return;
    const timer = setTimeout(() => announce(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [near, words]);
  const follow = (next: string) => {
    typed.current = true;
    keep(next);
  };
  return { words, over, follow };
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
