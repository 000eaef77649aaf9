'use client';

import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { castingStrings } from '../strings/index.ts';
import type { CastingMessages } from '../strings/index.ts';
import type { EvidenceKind } from '../model/answers.ts';
import { sentence } from '../model/answers.ts';
import { Glyph } from '../model/glyph.tsx';
import { langOf } from '../model/script.ts';
import { PickKey } from '../PickKey/index.ts';
import { SizeCard } from '../SizeCard/index.ts';
import type { CellStatus, Comparison } from '../types.ts';
import { AgeBand } from './AgeBand.tsx';
import * as css from './ComparisonTable.css.ts';

type Person = Comparison['people'][number];
type Row = Comparison['rows'][number];

export interface ComparisonTableProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  comparison: Comparison;
  /** `talentId`s on the shortlist, in order. */
  picked?: readonly string[];
  /** Picks a person or takes them off. Left out, there are no pick keys. */
  onPick?: (person: Person) => void;
}

const kinds = { met: 'met', unmet: 'missed', unknown: 'unknown' } as const satisfies Partial<
  Record<CellStatus, EvidenceKind>
>;

/**
 * The same questions put to each person, side by side. What was asked stands on ink in a column of its own; what
 * is on file but was not asked stands below, without it.
 */
export const ComparisonTable = forwardRef<HTMLDivElement, ComparisonTableProps>(function ComparisonTable(
  { comparison, picked = [], onPick, className, ...props },
  ref,
) {
  const strings = useStrings(castingStrings);
  const { role, people, rows } = comparison;
  const asked = rows.filter((row) => row.asked !== undefined);
  const others = rows.filter((row) => row.asked === undefined);
  const hasSlate = asked.length > 0;
  const name = role ? strings.comparisonFor(role) : strings.comparison;

  return (
    // A region that scrolls must be reachable by keyboard, and so have a name.
    <div
      ref={ref}
      role="region"
      aria-label={name}
      tabIndex={0}
      data-component="ComparisonTable"
      className={cx(css.root, className)}
      {...props}
    >
      <table
        className={cx(css.table, hasSlate && css.withSlate)}
        aria-label={name}
        style={{ minInlineSize: leastWidth(people.length) }}
      >
        <colgroup>
          <col className={css.labelColumn} />
          {hasSlate && <col className={css.slateColumn} />}
          {people.map((person) => (
            <col key={person.talentId} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={css.corner} />
            {hasSlate && (
              <th scope="col" className={css.slateHead}>
                <span className={css.slateLabel}>{strings.askedFor}</span>
                {role && (
                  <span className={css.slateRole} lang={langOf(role)}>
                    {role}
                  </span>
                )}
              </th>
            )}
            {people.map((person, at) => (
              <PersonHead
                key={person.talentId}
                person={person}
                place={picked.indexOf(person.talentId) + 1}
                verdict={hasSlate ? verdictOf(asked, at, strings) : undefined}
                first={at === 0 && !hasSlate}
                onPick={onPick}
              />
            ))}
          </tr>
        </thead>
        {hasSlate && (
          <tbody>
            {asked.map((row) => (
              <ComparisonRow key={`${row.field} ${row.label}`} row={row} hasSlate />
            ))}
          </tbody>
        )}
        {others.length > 0 && (
          <tbody>
            {hasSlate && (
              <tr>
                <td colSpan={people.length + 2} className={css.apart}>
                  <span className={css.apartText}>{strings.alsoOnFile}</span>
                </td>
              </tr>
            )}
            {others.map((row) => (
              <ComparisonRow key={`${row.field} ${row.label}`} row={row} hasSlate={hasSlate} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
});

/** Label and slate columns, and 136 px for each person. Narrower than that, the table scrolls. */
const leastWidth = (people: number) => `calc(${css.fixedColumns} + ${people * 136}px)`;

function PersonHead({
  person,
  place,
  verdict,
  first,
  onPick,
}: {
  person: Person;
  place: number;
  verdict: string | undefined;
  /** Nothing stands before it: its edge opens the table. */
  first: boolean;
  onPick: ComparisonTableProps['onPick'];
}) {
  return (
    <th scope="col" className={cx(css.person, first && css.opensTable)}>
      <div className={css.personHead}>
        <SizeCard
          id={person.talentId}
          name={person.name}
          heightCm={person.heightCm}
          className={css.personPortrait}
        />
        <span className={cx(css.personName, onPick && css.keyedName)} lang={langOf(person.name)}>
          {person.name}
        </span>
        {onPick && (
          <PickKey
            name={person.name}
            place={place > 0 ? place : undefined}
            onClick={() => onPick(person)}
            className={css.personKey}
          />
        )}
      </div>
      {verdict && <p className={css.verdict}>{verdict}</p>}
    </th>
  );
}

function ComparisonRow({ row, hasSlate }: { row: Row; hasSlate: boolean }) {
  const strings = useStrings(castingStrings);
  return (
    <tr>
      <th scope="row" className={css.label} lang={langOf(row.label)}>
        {row.label}
      </th>
      {hasSlate &&
        (row.asked === undefined ? (
          <td className={css.notAsked} />
        ) : (
          <td className={css.slateCell} lang={langOf(row.asked)}>
            {row.asked}
          </td>
        ))}
      {row.cells.map((cell, at) => {
        const text = cell.text || strings.notOnFile;
        return (
          // Cells have no identity but their place: one for each person, in order.
          <td
            key={at}
            data-status={cell.status}
            className={cx(
              css.cell,
              css.cells[cell.status],
              at === 0 && row.asked === undefined && css.opensTable,
            )}
            lang={langOf(text)}
          >
            <div className={css.answer}>
              {cell.status !== 'plain' && (
                <Glyph
                  kind={kinds[cell.status]}
                  className={cell.status === 'met' ? css.metGlyph : undefined}
                />
              )}
              <span>{sentence(text)}</span>
            </div>
            {row.field === 'playingAge' && row.asked !== undefined && (
              <AgeBand asked={row.asked} plays={cell.text} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

function verdictOf(asked: readonly Row[], at: number, strings: CastingMessages): string {
  const count = (status: CellStatus) => asked.filter((row) => row.cells[at]?.status === status).length;
  const [missed, unknown] = [count('unmet'), count('unknown')];
  return missed + unknown === 0 ? strings.clearsEverything : strings.verdict(missed, unknown);
}
