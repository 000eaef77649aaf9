import { EXEMPT_SHARE, type GridReport } from './measure.ts';
import type { RuleName } from './rules.ts';

/** An offender as text, which outlives the page. */
export interface Finding {
  readonly rule: RuleName;
  /** Selectors from the root down to the box. */
  readonly path: string;
  readonly what: string;
  readonly value: number | string;
  readonly should: string;
}

/** A report as data, to send to another process or to add to others. */
export interface Account {
  readonly boxes: number;
  readonly assertions: number;
  readonly findings: readonly Finding[];
  /** How many boxes were left out, by the reason given. */
  readonly exempt: Readonly<Record<string, number>>;
}

const STEPS_SHOWN = 4;

/** Selectors from the root to an element, the last few of them, by the attributes that code may rely on. */
export function pathOf(element: Element, root: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    steps.unshift(selectorOf(at));
  return steps.slice(-STEPS_SHOWN).join(' > ') || 'root';
}

function selectorOf(element: Element): string {
  const tag = element.tagName.toLowerCase();
  for (const name of ['data-component', 'data-part', 'role', 'aria-label']) {
    const value = element.getAttribute(name);
    if (value) return `${tag}[${name}="${value}"]`;
  }
  const alike = [...(element.parentElement?.children ?? [])].filter(
    ({ tagName }) => tagName === element.tagName,
  );
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}

/** Turns a report into data. */
export function accountOf({ boxes, assertions, offenders, exemptions }: GridReport, root: Element): Account {
  const exempt: Record<string, number> = {};
  for (const { reason, boxes: left } of exemptions) exempt[reason] = (exempt[reason] ?? 0) + left;
  return {
    boxes,
    assertions: Object.values(assertions).reduce((sum, count) => sum + count, 0),
    findings: offenders.map(({ rule, element, what, value, should }) => ({
      rule,
      path: pathOf(element, root),
      what,
      value,
      should,
    })),
    exempt,
  };
}

/** One account of several. */
export function sumOf(accounts: readonly Account[]): Account {
  const exempt: Record<string, number> = {};
  for (const account of accounts)
    for (const [reason, boxes] of Object.entries(account.exempt))
      exempt[reason] = (exempt[reason] ?? 0) + boxes;
  return {
    boxes: accounts.reduce((sum, { boxes }) => sum + boxes, 0),
    assertions: accounts.reduce((sum, { assertions }) => sum + assertions, 0),
    findings: accounts.flatMap(({ findings }) => findings),
    exempt,
  };
}

/** Boxes left out, and what speaks against leaving them out: no reason, or too many of all boxes. */
export function exemptionsOf({ boxes, exempt }: Account): { boxes: number; faults: string[] } {
  const left = Object.values(exempt).reduce((sum, count) => sum + count, 0);
  const faults: string[] = [];
  if (Object.keys(exempt).some((reason) => reason.trim() === ''))
    faults.push('data-grid-exempt without a reason: say why this part cannot stand on the grid');
  if (left > (boxes + left) * EXEMPT_SHARE)
    faults.push(`${left} of ${boxes + left} boxes are exempt, which is more than ${EXEMPT_SHARE * 100} %`);
  return { boxes: left, faults };
}

const lengthOf = (value: number | string): string => (typeof value === 'number' ? `${value} px` : value);

/** `G1 block size: div[data-part="head"] height 31 px, should be 32 px` */
export const sentenceOf = ({ rule, path, what, value, should }: Finding): string =>
  `${rule}: ${path} ${what} ${lengthOf(value)}, should be ${should}`;
