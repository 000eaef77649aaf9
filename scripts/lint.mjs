// npm run lint: oxlint, prettier, the layers and the text guards; every fault is printed, one per line.
import { runMain } from './lib/failure.mjs';
import { ROOT, toolFile } from './lib/paths.mjs';
import { capture } from './lib/run.mjs';
import { checkText, GUARDS } from './lint/guards.mjs';
import { checkLayers } from './lint/layers.mjs';
import { trackedFiles } from './lint/tracked.mjs';
import { noticesAreCurrent } from './notices.mjs';

const PRETTIER = ['--check', '--cache', '--log-level', 'warn', '.'];
const CHECKS = { oxlint, prettier, layers, guards, notices };

await runMain(async () => {
  const results = await Promise.all(Object.entries(CHECKS).map(([name, check]) => reported(name, check)));
  return results.every(Boolean) ? 0 : 1;
});

async function reported(name, check) {
  const { ok, said } = await check();
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name}${said ? `: ${said}` : ''}\n`);
  return ok;
}

async function oxlint() {
  const { code, output } = await capture(process.execPath, [
    toolFile('oxlint'),
    '--deny-warnings',
    '-f',
    'unix',
  ]);
  return { ok: code === 0, said: code === 0 ? '' : `\n${output.trim()}` };
}

async function prettier() {
  const { code, output } = await capture(process.execPath, [toolFile('prettier'), ...PRETTIER]);
  return { ok: code === 0, said: code === 0 ? '' : `\n${output.trim()}\nRun "npm run format".` };
}

async function layers() {
  const { modules, faults } = await checkLayers();
  return { ok: faults.length === 0, said: [`${modules} modules`, ...faults].join('\n') };
}

function guards() {
  const files = trackedFiles();
  const faults = checkText(ROOT, files);
  return {
    ok: faults.length === 0,
    said: [`${GUARDS.length} guards, ${files.length} files`, ...faults].join('\n'),
  };
}

function notices() {
  const ok = noticesAreCurrent();
  return {
    ok,
    said: ok ? '' : 'THIRD-PARTY-NOTICES.md does not match package-lock.json. Run "npm run notices".',
  };
}
