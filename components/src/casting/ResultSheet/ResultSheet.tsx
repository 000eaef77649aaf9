'use client';

import { forwardRef, useId, useState } from 'react';
import type { HTMLAttributes, ReactNode } from 'react';
import { Button } from '../../actions/Button/index.ts';
import { CopyButton } from '../../chat/CopyButton/index.ts';
import { cx } from '../../foundation/cx.ts';
import { UnknownIcon } from '../../foundation/icons/index.ts';
import { useLanguage, useStrings } from '../../foundation/provider/language.ts';
import { castingStrings } from '../strings/index.ts';
import { listAsText, personAsText } from '../model/text.ts';
import { SlateBar } from '../SlateBar/index.ts';
import { TalentCard } from '../TalentCard/index.ts';
import type { Item, Recommendation } from '../types.ts';
import * as css from './ResultSheet.css.ts';

export interface ResultSheetProps extends HTMLAttributes<HTMLElement> {
  recommendation: Recommendation;
  /** `talentId`s on the shortlist, in order: a person's place is the position in it. */
  picked?: readonly string[];
  /** Picks a person or takes them off. Left out, there are no pick keys. */
  onPick?: (item: Item) => void;
  /** Shows all facts of a person with their sources. */
  onWhy?: (item: Item) => void;
  /** Opens the brief for changes. */
  onEditBrief?: () => void;
  /** Further actions of one person, before "Why": small quiet buttons. */
  itemActions?: (item: Item) => ReactNode;
  /** Further actions of the whole list, before "Copy list". */
  actions?: ReactNode;
  /**
   * Level of the people's names in the outline of the page; "Near misses" stands at the same level.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/** People shown before "Show more". */
const FIRST_SHOWN = 8;

/** The answer for one role: what was asked on ink, the people on paper in the same columns, near misses apart. */
export const ResultSheet = forwardRef<HTMLElement, ResultSheetProps>(function ResultSheet(
  {
    recommendation,
    picked = [],
    onPick,
    onWhy,
    onEditBrief,
    itemActions,
    actions,
    headingLevel = 3,
    className,
    ...props
  },
  ref,
) {
  const strings = useStrings(castingStrings);
  const language = useLanguage();
  const missesId = useId();
  const [all, setAll] = useState(false);
  const { role, asked = [], offer = 'matches', matched = 0, items, nearMisses } = recommendation;
  const shown = all ? items : items.slice(0, FIRST_SHOWN);
  const hidden = items.length - shown.length;
  const Heading = `h${headingLevel}` as const;

  const entry = (item: Item, folds: boolean) => {
    const place = picked.indexOf(item.talentId) + 1;
    return (
      <li key={item.talentId} className={css.entry}>
        <TalentCard
          item={item}
          asked={asked}
          place={place > 0 ? place : undefined}
          onPick={onPick}
          onWhy={onWhy}
          fold={folds ? 'phone' : 'never'}
          headingLevel={headingLevel}
          actions={
            <>
              {itemActions?.(item)}
              <CopyButton
                text={() => personAsText(item, language)}
                aria-label={strings.copyPerson(item.name)}
              />
            </>
          }
        />
      </li>
    );
  };

  return (
    <section
      ref={ref}
      aria-label={role ? strings.resultsFor(role) : strings.results}
      data-component="ResultSheet"
      className={cx(css.root, className)}
      {...props}
    >
      <SlateBar roleName={role} asked={asked} onEditBrief={onEditBrief} />
      {items.length === 0 && nearMisses.length === 0 && <Note>{strings.nobodyFound}</Note>}
      {items.length > 0 && offer === 'nearest' && <Note>{strings.nearestOnly}</Note>}
      {items.length > 0 && <ol className={css.list}>{shown.map((item, at) => entry(item, at > 0))}</ol>}
      {nearMisses.length > 0 && (
        <>
          <div className={css.apart}>
            <Heading id={missesId} className={css.apartTitle}>
              {strings.nearMisses}
            </Heading>
            <span className={css.apartNote}>{strings.nearMissesNote}</span>
          </div>
          <ol aria-labelledby={missesId} className={css.list}>
            {nearMisses.map((item) => entry(item, true))}
          </ol>
        </>
      )}
      {(items.length > 0 || nearMisses.length > 0) && (
        <div className={css.foot}>
          <span className={css.count}>
            {offer === 'matches' && matched > shown.length && strings.shownOf(shown.length, matched)}
          </span>
          {hidden > 0 && (
            <Button size="small" tone="quiet" onClick={() => setAll(true)}>
              {strings.showMore(hidden)}
            </Button>
          )}
          {actions}
          <CopyButton text={() => listAsText(recommendation, language)}>{strings.copyList}</CopyButton>
        </div>
      )}
    </section>
  );
});

function Note({ children }: { children: string }) {
  return (
    <p className={css.note}>
      <UnknownIcon />
      {children}
    </p>
  );
}
