/** Runs of one script in a text, so that each can carry its own `lang`. */
export interface ScriptRun {
  readonly text: string;
  readonly devanagari: boolean;
}

// Spaces, digits and punctuation between two Devanagari words belong to the run.
const DEVANAGARI_RUN = /\p{Script=Devanagari}+(?:[^\p{Script=Latin}]*\p{Script=Devanagari}+)*/gu;

export function scriptRuns(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  let at = 0;
  for (const match of text.matchAll(DEVANAGARI_RUN)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), devanagari: false });
    runs.push({ text: match[0], devanagari: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), devanagari: false });
  return runs;
}
