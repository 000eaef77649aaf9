/** Texts by number, so that a hundred thousand people who share a city share one string. */
export class Words {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];

  /** The number of a text; a new text gets the next one. */
  add(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#ids.set(text, this.#texts.length);
    this.#texts.push(text);
    return this.#texts.length - 1;
  }

  /** `undefined` where nobody has it. */
  find(text: string): number | undefined {
    return this.#ids.get(text);
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** Every number whose text passes. */
  where(test: (text: string) => boolean): Set<number> {
    const found = new Set<number>();
    this.#texts.forEach((text, id) => {
      if (test(text)) found.add(id);
    });
    return found;
  }
}

/** Something worked out once for each `Words`, e.g. the numbers of the tags a brief asks for. */
export function perWords<Result>(make: (words: Words) => Result): (words: Words) => Result {
  let last: { words: Words; result: Result } | undefined;
  return (words) => {
    if (last?.words !== words) last = { words, result: make(words) };
    return last.result;
  };
}

/** A question about a text, answered once for each different text. */
export function perText<Result>(ask: (text: string) => Result): (words: Words, id: number) => Result {
  const answersOf = perWords(() => [] as (Result | undefined)[]);
  return (words, id) => {
    const answers = answersOf(words);
    const known = answers[id];
    if (known !== undefined) return known;
    const answer = ask(words.text(id));
    answers[id] = answer;
    return answer;
  };
}
