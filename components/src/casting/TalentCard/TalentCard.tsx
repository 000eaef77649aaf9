'use client';

import { forwardRef, useId, useImperativeHandle, useRef, useState } from 'react';
import type { HTMLAttributes, ReactNode } from 'react';
import { cx } from '../../foundation/cx.ts';
import { ChevronIcon, MinorIcon, SourceIcon } from '../../foundation/icons/index.ts';
import { useLanguage, useStrings } from '../../foundation/provider/language.ts';
import { castingStrings } from '../strings/index.ts';
import { narrowGrid, wideGrid } from '../columns.css.ts';
import { EvidenceChip } from '../EvidenceChip/index.ts';
import { answerTo, evidenceOf, headlineOf } from '../model/answers.ts';
import { slateColumns } from '../model/columns.ts';
import { Glyph } from '../model/glyph.tsx';
import { metaOf } from '../model/meta.ts';
import { langOf } from '../model/script.ts';
import { PickKey } from '../PickKey/index.ts';
import { SizeCard } from '../SizeCard/index.ts';
import type { Asked, Item } from '../types.ts';
import * as css from './TalentCard.css.ts';
import * as evidence from './evidence.css.ts';

export interface TalentCardProps extends HTMLAttributes<HTMLElement> {
  item: Item;
  /** What the role asks: answers stand in the columns of its slate. Left out, everything is a chip. */
  asked?: readonly Asked[];
  /** Place on the shortlist, from 1. Left out, the person is not picked. */
  place?: number;
  /** Picks the person or takes them off. Left out, there is no pick key. */
  onPick?: (item: Item) => void;
  /** Shows all facts with their sources. Left out, there is no "Why, with sources". */
  onWhy?: (item: Item) => void;
  /** Further actions, beside "Why": small quiet buttons. */
  actions?: ReactNode;
  /**
   * `phone`: one row of 64 where the container is narrower than 600 px. `always`: one row anywhere. A folded
   * card says what is missing, and opens in place.
   * @default 'never'
   */
  fold?: 'never' | 'phone' | 'always';
  /**
   * Level of the name in the outline of the page.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/** One person of an answer: the name first, then what is on file for each thing asked, and what is not. */
export const TalentCard = forwardRef<HTMLElement, TalentCardProps>(function TalentCard(
  { item, asked = [], place, onPick, onWhy, actions, fold = 'never', headingLevel = 3, className, ...props },
  ref,
) {
  const strings = useStrings(castingStrings);
  const language = useLanguage();
  const nameId = useId();
  const [opened, setOpened] = useState(false);
  const card = useRef<HTMLElement>(null);
  useImperativeHandle(ref, () => card.current as HTMLElement);

  const { set, columns } = slateColumns(asked);
  const { chips, more } = evidenceOf(item, columns);
  const headline = headlineOf(item);
  const meta = metaOf(item, language);
  const Name = `h${headingLevel}` as const;

  const open = () => {
    setOpened(true);
    // The button that was pressed is gone once the card is open.
    card.current?.focus();
  };

  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-labelledby={nameId}
      data-component="TalentCard"
      data-fold={opened ? 'never' : fold}
      className={cx(css.root, className)}
      {...props}
    >
      <div className={cx(css.body, wideGrid[set])}>
        <SizeCard
          id={item.talentId}
          name={item.name}
          heightCm={item.card?.heightCm}
          src={item.card?.photo?.src}
          className={css.portrait}
        />
        <Name id={nameId} className={css.name} lang={langOf(item.name)}>
          {item.name}
        </Name>
        {columns.length > 0 && (
          <ul className={cx(evidence.answers, narrowGrid[set])} aria-label={strings.asked}>
            {columns.map((demand) => {
              const answer = answerTo(demand, item);
              const text = answer?.text ?? strings.notOnFile;
              const kind = answer?.kind ?? 'unknown';
              return (
                <li
                  key={demand.id}
                  data-kind={kind}
                  className={cx(evidence.answer, evidence.answerKinds[kind])}
                  lang={langOf(text)}
                >
                  <Glyph kind={kind} className={kind === 'met' ? evidence.metGlyph : undefined} />
                  <span>{text}</span>
                </li>
              );
            })}
          </ul>
        )}
        <p className={css.meta} lang={langOf(meta)}>
          {item.card?.minor && (
            <span className={css.minor}>
              <MinorIcon />
              {strings.minor}
            </span>
          )}
          {meta}
        </p>
        {headline && (
          <p className={cx(css.headline, css.headlineKinds[headline.kind])}>
            <Glyph kind={headline.kind} />
            <span className={css.headlineText} lang={langOf(headline.text)}>
              {headline.text}
            </span>
          </p>
        )}
        {onPick && (
          <PickKey name={item.name} place={place} onClick={() => onPick(item)} className={css.key} />
        )}
        {chips.length > 0 && (
          <ul className={evidence.chips}>
            {chips.map((chip) => (
              <li key={`${chip.kind} ${chip.text}`} className={evidence.chip}>
                <EvidenceChip kind={chip.kind} lang={langOf(chip.text)}>
                  {chip.text}
                </EvidenceChip>
              </li>
            ))}
            {more > 0 && <li className={evidence.more}>{strings.moreUnderWhy(more)}</li>}
          </ul>
        )}
        {(onWhy || actions) && (
          <div className={evidence.tail}>
            {actions && <div className={evidence.actions}>{actions}</div>}
            {onWhy && (
              <button
                type="button"
                className={evidence.why}
                aria-describedby={nameId}
                onClick={() => onWhy(item)}
              >
                <SourceIcon className={evidence.whyGlyph} />
                {strings.whyWithSources}
                <ChevronIcon className={evidence.whyGlyph} />
              </button>
            )}
          </div>
        )}
        <button
          type="button"
          className={css.unfold}
          aria-label={strings.showInFull(item.name)}
          onClick={open}
        />
      </div>
    </article>
  );
});
