/** Each piece of the upstream says which it is and when it left, so that its way can be measured anywhere. */
export interface Pace {
  readonly chunks: number;
  /** 0: as fast as the event loop turns. */
  readonly intervalMs: number;
  /** Goes on after that until a pace without it is set. */
  readonly hold?: boolean;
}

/** The last words of an answer that came whole. */
export const END = 'that is all of it zqz. ';

/** Milliseconds; the same in every process of this machine. */
export const now = (): number => performance.timeOrigin + performance.now();

/** Figures as letters: what looks like a number of somebody is held back on its way. */
const spelt = (figure: number): string =>
  [...String(figure)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
const figureOf = (letters = ''): number =>
  Number([...letters].map((letter) => letter.charCodeAt(0) - 97).join(''));

/** A sentence of its own, as what is said of people goes out by the sentence. */
export const mark = (at: number): string =>
  `so zq${spelt(at)}zq${spelt(Math.round(now() * 1000))}zq goes on. `;

/** The marks in a piece of a stream, in order. A mark that is cut off is in the rest. */
export function readMarks(text: string): { marks: { at: number; sent: number }[]; rest: string } {
  const found = [...text.matchAll(/zq([a-j]+)zq([a-j]+)zq/g)];
  const last = found.at(-1);
  return {
    marks: found.map(([, at, sent]) => ({ at: figureOf(at), sent: figureOf(sent) / 1000 })),
    rest: last === undefined ? text : text.slice(last.index + last[0].length),
  };
}
