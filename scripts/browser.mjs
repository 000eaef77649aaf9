// Finds a Chromium the tests can drive, and installs one where there is none.
// By hand: `node scripts/with-node.mjs scripts/browser.mjs` prints which one is used.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure, runMain } from './lib/failure.mjs';
import { npm } from './lib/npm.mjs';
import { inRoot } from './lib/paths.mjs';
import { capture } from './lib/run.mjs';
import { setUp } from './lib/set-up.mjs';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const SPARTICUZ = '@sparticuz/chromium@153.0.0';
const SPARTICUZ_HOME = inRoot('.cache', 'sparticuz');

/**
 * The first Chromium that runs. What is already there comes before what must be fetched, so a
 * machine that found one once needs no network.
 * @param {(line: string) => void} say tells what is being tried where that takes time
 * @returns {Promise<{ path: string, version: string, from: string }>}
 */
export async function findBrowser(say = () => {}) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    const version = await versionOf(asked);
    if (version) return { path: asked, version, from: 'CHROMIUM_PATH' };
    say(`CHROMIUM_PATH is ${asked}, which does not run as a browser; looking for another one`);
  }
  for (const [from, look] of WAYS) {
    for (const path of [await look(say)].flat()) {
      const version = path && (await versionOf(path));
      if (version) return { path, version, from };
    }
  }
  throw new Failure(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the command again.',
  );
}

const WAYS = [
  ['the system', onSystem],
  ['Playwright', playwrightPath],
  ['@sparticuz/chromium', sparticuzPath],
  ['apt-get', byApt],
  ['Playwright', byPlaywright],
  ['@sparticuz/chromium', bySparticuz],
];

/** What `--version` answers, or undefined for a file that is no working browser (a snap stub, a wrong machine). */
async function versionOf(path) {
  if (!existsSync(path)) return undefined;
  const { code, output } = await capture(path, ['--version'], { timeoutMs: 20_000 });
  return code === 0 ? /(?:Chromium|Chrome)\D*([\d.]+)/.exec(output)?.[1] : undefined;
}

function onSystem() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const candidates = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...MAC_APPS].filter((path) => existsSync(path));
}

async function playwrightPath() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

/** The package holds a packed browser and unpacks it into the temporary folder when asked for its path. */
async function sparticuzPath() {
  const entry = join(SPARTICUZ_HOME, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  if (!existsSync(entry)) return undefined;
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}

async function byApt(say) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  say('installing Chromium with apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const limit = { env, timeoutMs: 10 * 60_000 };
  await capture('apt-get', ['update'], limit);
  const { code } = await capture('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], limit);
  return code === 0 ? onSystem() : undefined;
}

async function byPlaywright(say) {
  say('installing Chromium with Playwright');
  const cli = inRoot('node_modules', 'playwright', 'cli.js');
  const { code } = await capture(process.execPath, [cli, 'install', 'chromium'], { timeoutMs: 10 * 60_000 });
  return code === 0 ? playwrightPath() : undefined;
}

async function bySparticuz(say) {
  say(`installing ${SPARTICUZ} from npm`);
  await npm(['install', '--prefix', SPARTICUZ_HOME, '--no-save', '--no-audit', SPARTICUZ], {
    what: 'No Chromium was found, and the one from npm could not be installed',
    log: 'npm-chromium.log',
  });
  return sparticuzPath();
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    await setUp({ out: process.stderr, quiet: true });
    const { path, version, from } = await findBrowser((line) => process.stderr.write(`  ${line}\n`));
    process.stdout.write(`Chromium ${version} from ${from}: ${path}\n`);
  });
}
