'use client';

import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { castingStrings } from '../strings/index.ts';
import { narrowGrid, wideGrid } from '../columns.css.ts';
import { slateColumns } from '../model/columns.ts';
import { langOf } from '../model/script.ts';
import type { Asked } from '../types.ts';
import * as css from './SlateBar.css.ts';

export interface SlateBarProps extends HTMLAttributes<HTMLDivElement> {
  /** Name of the role. */
  roleName?: string;
  /** What the role asks. Up to three demands stand in columns, the others in the fold. */
  asked: readonly Asked[];
  /** Opens the brief for changes. Left out, there is no "Edit brief". */
  onEditBrief?: () => void;
}

/** What a role asks, on ink. What people have goes on paper below it, in the same columns. */
export const SlateBar = forwardRef<HTMLDivElement, SlateBarProps>(function SlateBar(
  { roleName, asked, onEditBrief, className, ...props },
  ref,
) {
  const strings = useStrings(castingStrings);
  const { set, columns, also } = slateColumns(asked);
  return (
    <div
      ref={ref}
      role="group"
      aria-label={strings.asked}
      data-component="SlateBar"
      className={cx(css.root, className)}
      {...props}
    >
      <div className={cx(css.strip, wideGrid[set], narrowGrid[set])}>
        <div className={css.asked}>{strings.asked}</div>
        <div className={cx(css.role, !roleName && css.roleless)}>
          {roleName && (
            <>
              <span className={css.label}>{strings.roleFor}</span>
              <span className={css.value} lang={langOf(roleName)}>
                {roleName}
              </span>
            </>
          )}
        </div>
        {columns.map((demand) => (
          <div key={demand.id} className={css.cell}>
            <span className={css.label} lang={langOf(demand.label)}>
              {demand.label}
            </span>
            <span className={css.value} lang={langOf(demand.text)}>
              {demand.text}
            </span>
          </div>
        ))}
      </div>
      {(also.length > 0 || onEditBrief) && (
        <div className={css.fold}>
          <span className={css.foldLabel}>{also.length > 0 && strings.alsoAsked}</span>
          {also.length > 0 && (
            <div className={css.foldClip}>
              <ul className={css.foldList} aria-label={strings.alsoAsked}>
                {also.map((demand) => (
                  <li key={demand.id} className={css.foldItem} lang={langOf(demand.text)}>
                    {demand.text}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {onEditBrief && (
            <button type="button" className={css.edit} onClick={onEditBrief}>
              {strings.editBrief}
            </button>
          )}
        </div>
      )}
    </div>
  );
});
