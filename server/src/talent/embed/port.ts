/** What turns texts into vectors whose cosine says how near their meanings are. */

/** A search says what is wanted in a few words; a document says what there is. Some models tell them apart. */
export type TextKind = 'query' | 'document';

export interface EmbedOptions {
  readonly kind: TextKind;
  readonly signal?: AbortSignal | undefined;
}

export interface Embedder {
  /** Model, version and dimensions. Kept beside every vector: those of different ids are never compared. */
  readonly id: string;
  readonly dims: number;
  /** Texts that one call may hold. */
  readonly maxBatch: number;
  /**
   * One vector a text, in their order, of length 1; all zeros where the model knows no word of the text.
   * @throws EmbedError, or the reason of an aborted signal.
   */
  embed(texts: readonly string[], options: EmbedOptions): Promise<Float32Array[]>;
}

export type EmbedFault = 'refused' | 'unreachable' | 'timeout' | 'bad_reply';

/** `message` is for whoever runs the server. It never holds a key, an address or a text. */
export class EmbedError extends Error {
  readonly fault: EmbedFault;
  constructor(fault: EmbedFault, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'EmbedError';
    this.fault = fault;
  }
}

/** Scales to length 1, in place; a vector of zeros stays one. */
export function toUnit(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  if (sum === 0) return vector;
  const scale = 1 / Math.sqrt(sum);
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) * scale;
  return vector;
}
