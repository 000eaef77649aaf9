import type { CSSProperties } from 'react';
import type { Figure, FigureRow } from '../../bench/figures.ts';
import * as css from './chart.css.ts';

const number = new Intl.NumberFormat('en-IN', { maximumSignificantDigits: 3 });
const said = (value: number, unit: string) => `${number.format(value)} ${unit}`.trim();
const share = (value: number, most: number) => `${((100 * value) / most).toFixed(2)}%`;

function valueText({ value, low, high }: FigureRow, unit: string): string {
  const interval =
    low === undefined || high === undefined ? '' : ` (${number.format(low)} to ${number.format(high)})`;
  return `${said(value, unit)}${interval}`;
}

/** `var(--name)` to a value for it. */
const lengths = (length: string, line: string) =>
  ({ [css.length.slice(4, -1)]: length, [css.line.slice(4, -1)]: line }) as CSSProperties;

/** Bars that say their values in words; what CastMatch is held to is a line across all of them. */
export function Chart({ title, note, unit, better, budget, rows }: Figure) {
  const most = Math.max(...rows.flatMap(({ value, high = 0 }) => [value, high]), budget ?? 0) || 1;
  return (
    <figure className={css.figure}>
      <figcaption className={css.caption}>
        <h3 className={css.title}>{title}</h3>
        <p className={css.note}>
          {note} {better === 'less' ? 'Shorter is better.' : 'Longer is better.'}
          {budget !== undefined && ` The line stands at ${said(budget, unit)}, what CastMatch is held to.`}
        </p>
      </figcaption>
      <ul className={css.rows}>
        {rows.map((row) => (
          <li key={row.name} className={css.row} data-ours={row.ours ? '' : undefined}>
            <span className={css.name}>{row.name}</span>
            <span
              aria-hidden="true"
              className={css.bar}
              data-budget={budget === undefined ? undefined : ''}
              style={lengths(share(row.value, most), share(budget ?? 0, most))}
            />
            <span className={css.value}>{valueText(row, unit)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
