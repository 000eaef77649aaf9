/** Each piece of the upstream says which it is and when it left, so that its way can be measured anywhere. */
export interface Pace {
  readonly chunks: number;
  /** 0: as fast as the event loop turns. */
  readonly intervalMs: number;
  /** Goes on after that until a pace without it is set. */
  readonly hold?: boolean;
}

/** The last words of an answer that came whole. */
export const END = '|end|';

/** Milliseconds; the same in every process of this machine. */
export const now = (): number => performance.timeOrigin + performance.now();

export const mark = (at: number): string => `<${at}@${now().toFixed(3)}>`;

/** The marks in a piece of a stream, in order. A mark that is cut off is in the rest. */
export function readMarks(text: string): { marks: { at: number; sent: number }[]; rest: string } {
  const marks = [...text.matchAll(/<(\d+)@([\d.]+)>/g)].map(([, at, sent]) => ({
    at: Number(at),
    sent: Number(sent),
  }));
  return { marks, rest: text.slice(text.lastIndexOf('<') < 0 ? text.length : lastOpen(text)) };
}

const lastOpen = (text: string): number => {
  const open = text.lastIndexOf('<');
  return text.includes('>', open) ? text.length : open;
};
