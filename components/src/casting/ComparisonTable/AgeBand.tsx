import { band, bar, end, line, root } from './AgeBand.css.ts';

/** Ages the drawing spans, wide enough for any pair that is compared. */
const MARGIN = 6;

/**
 * The role's ages as a band and the person's as a bar across it. A drawing of words that stand above it, so it
 * is hidden from assistive technology; nothing is drawn where either is not a range of two ages.
 */
export function AgeBand({ asked, plays }: { asked: string; plays: string }) {
  const role = agesIn(asked);
  const person = agesIn(plays);
  if (!role || !person) return null;
  const from = Math.min(role[0], person[0]) - MARGIN;
  const to = Math.max(role[1], person[1]) + MARGIN;
  const x = (age: number) => `${((age - from) / (to - from)) * 100}%`;
  const wide = ([min, max]: readonly [number, number]) => `${((max - min) / (to - from)) * 100}%`;
  return (
    <svg className={root} aria-hidden="true" focusable="false">
      <rect x={x(role[0])} y="0" width={wide(role)} height="16" className={band} />
      <line x1="0" x2="100%" y1="8" y2="8" className={line} />
      <line x1={x(person[0])} x2={x(person[1])} y1="8" y2="8" className={bar} />
      <line x1={x(person[0])} x2={x(person[0])} y1="4" y2="12" className={end} />
      <line x1={x(person[1])} x2={x(person[1])} y1="4" y2="12" className={end} />
    </svg>
  );
}

function agesIn(text: string): readonly [number, number] | undefined {
  const [, min, max] = /(\d{1,2})\s*[–-]\s*(\d{1,2})/u.exec(text) ?? [];
  return min === undefined || max === undefined ? undefined : [Number(min), Number(max)];
}
