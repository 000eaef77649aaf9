// Finds the three engines the components are tried in: Chromium, Firefox and WebKit. Installs what is missing
// where that is possible. By hand: `node scripts/with-node.mjs scripts/engines.mjs` prints which are used;
// with --json for other programs.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { capture } from './lib/run.mjs';
import { setUp } from './lib/set-up.mjs';

const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';
const LIBRARIES = '/usr/lib';

/**
 * What a run needs besides Chromium. `path` comes from `env` where that is set.
 * @type {readonly { key: string, what: string, env: string, package: string, look: () => (string | undefined)[] }[]}
 */
const PROGRAMS = [
  {
    key: 'firefox',
    what: 'Firefox',
    env: 'FIREFOX_PATH',
    package: 'firefox-esr',
    look: () => [...named('firefox-esr'), ...named('firefox'), MAC_FIREFOX],
  },
  {
    key: 'webkitDriver',
    what: 'WebKitWebDriver',
    env: 'WEBKIT_DRIVER_PATH',
    package: 'webkit2gtk-driver',
    look: () => named('WebKitWebDriver'),
  },
  {
    key: 'webkitBrowser',
    what: 'MiniBrowser of WebKitGTK',
    env: 'WEBKIT_BROWSER_PATH',
    package: 'webkit2gtk-driver',
    look: miniBrowsers,
  },
  {
    key: 'xvfb',
    what: 'Xvfb, the screen WebKit draws on',
    env: 'XVFB_PATH',
    package: 'xvfb',
    look: () => named('Xvfb'),
  },
];

/**
 * @param {{ say?: (line: string) => void, programs?: typeof PROGRAMS, install?: (packages: string[], say: (line: string) => void) => Promise<string | undefined> }} [options]
 *   install: fulfilled with why nothing could be installed, if so
 * @returns {Promise<{ chromium: string, firefox: string, webkitDriver: string, webkitBrowser: string, xvfb: string }>}
 */
export async function findEngines({ say = () => {}, programs = PROGRAMS, install = byApt } = {}) {
  let missing = programs.filter((program) => !pathOf(program));
  let why;
  if (missing.length > 0) {
    why = await install([...new Set(missing.map((program) => program.package))], say);
    missing = missing.filter((program) => !pathOf(program));
  }
  if (missing.length > 0) throw new Failure(sentenceOf(missing, why));
  const { path: chromium } = await findBrowser(say);
  return { chromium, ...Object.fromEntries(programs.map((program) => [program.key, pathOf(program)])) };
}

const named = (name) => FOLDERS.map((folder) => join(folder, name));

/** In Debian it stands among the libraries, in a folder that names the machine and the version of the interface. */
function miniBrowsers() {
  const inside = (folder) => (existsSync(folder) ? readdirSync(folder) : []);
  const machines = inside(LIBRARIES).filter((name) => name.endsWith('-linux-gnu'));
  return machines.flatMap((machine) =>
    inside(join(LIBRARIES, machine))
      .filter((name) => name.startsWith('webkit2gtk-'))
      .sort()
      .reverse()
      .map((name) => join(LIBRARIES, machine, name, 'MiniBrowser')),
  );
}

function pathOf({ env, look }) {
  const asked = process.env[env];
  return asked && existsSync(asked) ? asked : look().find((path) => path && existsSync(path));
}

function sentenceOf(missing, why) {
  const what = missing.map(({ what: name, env }) => `${name} (or set ${env})`).join('; ');
  const packages = [...new Set(missing.map((program) => program.package))].join(' ');
  return [
    `The components are tried in Chromium, Firefox and WebKit, and this machine lacks: ${what}.`,
    why ?? 'Installing them with apt-get changed nothing.',
    `On Debian or Ubuntu run "apt-get install ${packages}" and start the command again.`,
  ].join(' ');
}

async function byApt(packages, say) {
  if (!existsSync('/etc/debian_version'))
    return 'They are installed by themselves on Debian and Ubuntu only.';
  if (process.getuid?.() !== 0) return 'They are installed by themselves for root only.';
  say(`installing ${packages.join(', ')} with apt-get`);
  const limit = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 10 * 60_000 };
  await capture('apt-get', ['update'], limit);
  const { code, output } = await capture(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    limit,
  );
  return code === 0 ? undefined : `apt-get ended with ${code}: ${output.trim().split('\n').at(-1)}.`;
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    await setUp({ out: process.stderr, quiet: true });
    const engines = await findEngines({ say: (line) => process.stderr.write(`  ${line}\n`) });
    const lines = Object.entries(engines).map(([key, path]) => `${key.padEnd(15)}${path}`);
    const json = process.argv.includes('--json');
    process.stdout.write(`${json ? JSON.stringify(engines) : lines.join('\n')}\n`);
  });
}
