/**
 * `npm run tokens -- <command>`
 */
import { runBuild } from './build.ts';

const COMMANDS: Readonly<Record<string, () => Promise<number>>> = { build: () => runBuild() };

const [name = ''] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) {
  process.exitCode = await command();
} else {
  console.error(
    `${name === '' ? 'No command given' : `There is no command "${name}"`}. Use one of: ${Object.keys(COMMANDS).join(', ')}.`,
  );
  process.exitCode = 2;
}
