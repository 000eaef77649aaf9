import { boxesOf, inFlow, type Box } from './boxes.ts';
import { rules, type Reading, type RuleName } from './rules.ts';

/** Something that does not stand on the grid. */
export interface Offender extends Reading {
  readonly rule: RuleName;
  readonly element: Element;
}

/** What one look at a root found. */
export interface GridReport {
  readonly boxes: number;
  /** How many things were read, by rule. */
  readonly assertions: Readonly<Record<RuleName, number>>;
  readonly offenders: readonly Offender[];
  /** Parts left out by `data-grid-exempt="reason"`; more than 1 % of the boxes is too many. */
  readonly exemptions: readonly {
    readonly element: Element;
    readonly reason: string;
    readonly boxes: number;
  }[];
}

/** The share of boxes that may be left out with a reason. */
export const EXEMPT_SHARE = 0.01;

/**
 * Measures every box under a root against the grid, at once. Wait for `settled` first: fonts that load later move
 * every line.
 */
export function measureGrid(root: Element): GridReport {
  const thaw = freeze(root.ownerDocument);
  try {
    const { boxes, exemptions } = boxesOf(root);
    const nextOf = nextInFlow(boxes);
    const names = Object.keys(rules) as RuleName[];
    const assertions = Object.fromEntries(names.map((name) => [name, 0])) as Record<RuleName, number>;
    const offenders: Offender[] = [];
    for (const box of boxes) {
      for (const rule of names) {
        for (const reading of rules[rule](box, nextOf.get(box))) {
          assertions[rule] += 1;
          if (!reading.ok) offenders.push({ ...reading, rule, element: box.element });
        }
      }
    }
    return { boxes: boxes.length, assertions, offenders, exemptions };
  } finally {
    thaw();
  }
}

/** Fulfilled when fonts are there and what they moved has been laid out. */
export async function settled(page: Document = document): Promise<void> {
  await page.fonts.ready;
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Stops what moves and takes transforms off: the grid is about layout, and both show a box where it is not. */
function freeze(page: Document): () => void {
  const still = ['animation', 'transition', 'transform', 'translate', 'rotate', 'scale'];
  const style = page.createElement('style');
  style.textContent = `*, *::before, *::after { ${still.map((name) => `${name}: none !important`).join('; ')} }`;
  page.head.append(style);
  return () => style.remove();
}

/** The neighbour of each box, unless words without an element stand between the two. */
function nextInFlow(boxes: readonly Box[]): Map<Box, Box> {
  const next = new Map<Box, Box>();
  const last = new Map<Box | undefined, Box>();
  for (const box of boxes) {
    if (!inFlow(box)) continue;
    const before = last.get(box.parent);
    if (before && !hasWordsBetween(before.element, box.element)) next.set(before, box);
    last.set(box.parent, box);
  }
  return next;
}

function hasWordsBetween(from: Element, to: Element): boolean {
  for (let node = from.nextSibling; node && node !== to; node = node.nextSibling)
    if (node instanceof Text && /\S/.test(node.data)) return true;
  return false;
}
