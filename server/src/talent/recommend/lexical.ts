/** BM25 over short documents. */

const K1 = 1.2;
const B = 0.75;

export interface LexicalIndex {
  terms: ReadonlyMap<string, number>;
  /** Postings of term t: from `start[t]` to `start[t + 1]`. */
  start: Int32Array;
  document: Int32Array;
  count: Uint16Array;
  length: Float32Array;
  meanLength: number;
}

export function lexicalIndex(documents: readonly (readonly string[])[]): LexicalIndex {
  const terms = new Map<string, number>();
  const counts = documents.map((document) => {
    const count = new Map<number, number>();
    for (const word of document) {
      const term = terms.get(word) ?? terms.size;
      terms.set(word, term);
      count.set(term, (count.get(term) ?? 0) + 1);
    }
    return count;
  });
  const start = new Int32Array(terms.size + 1);
  for (const count of counts) for (const term of count.keys()) start[term + 1]!++;
  for (let term = 0; term < terms.size; term++) start[term + 1]! += start[term]!;
  const next = start.slice(0, terms.size);
  const document = new Int32Array(start[terms.size]!);
  const count = new Uint16Array(document.length);
  counts.forEach((each, at) => {
    for (const [term, times] of each) {
      const slot = next[term]!++;
      document[slot] = at;
      count[slot] = Math.min(65_535, times);
    }
  });
  const length = Float32Array.from(documents, (each) => each.length);
  const meanLength = length.reduce((sum, each) => sum + each, 0) / Math.max(1, length.length);
  return { terms, start, document, count, length, meanLength };
}

export function inverseFrequency({ start, length }: LexicalIndex, term: number): number {
  const holders = start[term + 1]! - start[term]!;
  return Math.log(1 + (length.length - holders + 0.5) / (holders + 0.5));
}

/** BM25 of every document; 0 where no word is shared. */
export function lexicalScores(index: LexicalIndex, query: readonly string[]): Float32Array {
  const scores = new Float32Array(index.length.length);
  for (const word of new Set(query)) {
    const term = index.terms.get(word);
    if (term === undefined) continue;
    const weight = inverseFrequency(index, term) * (K1 + 1);
    for (let at = index.start[term]!; at < index.start[term + 1]!; at++) {
      const document = index.document[at]!;
      const times = index.count[at]!;
      const norm = K1 * (1 - B + (B * index.length[document]!) / index.meanLength);
      scores[document]! += (weight * times) / (times + norm);
    }
  }
  return scores;
}
