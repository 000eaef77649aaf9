/**
 * `npm run tokens -- <command>`
 */

export {};

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  build: async () => (await import('./build.ts')).runBuild(),
  watch: async () => (await import('../cli/watch.ts')).runWatch(),
  check: async () => (await import('../cli/check.ts')).runCheck(),
  palette: async () => (await import('../cli/palette.ts')).runPalette(),
  api: async (args) => (await import('../cli/api.ts')).runApi(args),
  resolve: async (args) => (await import('./resolve-command.ts')).runResolve(args),
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) {
  process.exitCode = await command(args);
} else {
  console.error(
    `${name === '' ? 'No command given' : `There is no command "${name}"`}. Use one of: ${Object.keys(COMMANDS).join(', ')}.`,
  );
  process.exitCode = 2;
}
