/** Runs npm with this Node and turns a failure into one sentence, which begins with `what`. */
export function npm(
  args: readonly string[],
  options: { what: string; log: string; timeoutMs?: number },
): Promise<void>;
