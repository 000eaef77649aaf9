/**
 * Stage lines: one per step of the set-up, with its time, or "up to date" where nothing was done.
 * @param {NodeJS.WritableStream} out where lines go (stderr where stdout belongs to a tool)
 * @param {{ quiet?: boolean }} options quiet: leave out the stages that had nothing to do
 */
export function stages(out = process.stdout, { quiet = false } = {}) {
  const line = (name, what, result) => out.write(`  ${name.padEnd(11)}${what.padEnd(34)}${result}\n`);
  return {
    skipped(name, what) {
      if (!quiet) line(name, what, 'up to date');
    },
    async run(name, what, body) {
      const started = performance.now();
      out.write(`  ${name.padEnd(11)}${what} ...\n`);
      const result = await body();
      line(name, what, `${((performance.now() - started) / 1000).toFixed(1)} s`);
      return result;
    },
    note: (text) => out.write(`  ${text}\n`),
  };
}
