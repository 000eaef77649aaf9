'use client';

import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { useLanguage, useStrings } from '../../foundation/provider/language.ts';
import { castingStrings } from '../strings/index.ts';
import type { CastingMessages } from '../strings/index.ts';
import { langOf } from '../model/script.ts';
import type { LabelledFact } from '../types.ts';
import * as css from './FactList.css.ts';

export interface FactListProps extends HTMLAttributes<HTMLDivElement> {
  facts: readonly LabelledFact[];
}

/** What is on file about a person, each fact with where it came from and when. */
export const FactList = forwardRef<HTMLDivElement, FactListProps>(function FactList(
  { facts, className, ...props },
  ref,
) {
  const strings = useStrings(castingStrings);
  const language = useLanguage();
  return (
    <div ref={ref} data-component="FactList" className={cx(css.root, className)} {...props}>
      {facts.length === 0 ? (
        <p className={css.none}>{strings.noFacts}</p>
      ) : (
        <dl className={css.list}>
          {facts.map((fact) => (
            <div key={`${fact.field} ${fact.label} ${fact.value}`} className={css.row}>
              <dt className={css.label} lang={langOf(fact.label)}>
                {fact.label}
              </dt>
              <dd className={css.value} lang={langOf(fact.value)}>
                {fact.value}
              </dd>
              <dd className={css.source}>
                {strings.asOf(sourceName(fact.source, strings), dayOf(fact.asOf, language))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
});

/** A known kind of source in words; anything else, such as the name of a file, as it stands. */
function sourceName(source: string, strings: CastingMessages): string {
  const named: Readonly<Record<string, string>> = strings.factSource;
  return named[source] ?? source;
}

/** "22 Nov 2026"; a date that cannot be read is shown as it stands rather than hidden. */
function dayOf(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  // A date without a time names a day, not midnight in Greenwich.
  const timeZone = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(`${language === 'en' ? 'en-IN' : language}-u-nu-latn`, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  }).format(date);
}
