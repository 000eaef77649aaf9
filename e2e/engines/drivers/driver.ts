/** What a test asks of an engine; everything else is built on it, once for all of them. */
export interface Driver {
  /** With its version. */
  readonly engine: string;
  goto(url: string): Promise<void>;
  /** Answers with what an expression comes to in the page, after awaiting it. It has to be JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses and lets go of keys that are held together. */
  press(chord: readonly string[]): Promise<void>;
  /** Moves the mouse to a point of the window in CSS px, and presses its main button there where asked to. */
  point(at: Point, press: boolean): Promise<void>;
  /** Ends the engine, also one that does not answer any more. */
  close(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The window each engine shows pages in, CSS px. */
export const WINDOW = { width: 1024, height: 730 };
