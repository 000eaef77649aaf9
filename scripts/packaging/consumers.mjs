import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { chromium } from 'playwright';
import { Failure } from '../lib/failure.mjs';
import { npm } from '../lib/npm.mjs';
import { inRoot, toolFile } from '../lib/paths.mjs';
import { capture } from '../lib/run.mjs';
import { PACKAGES } from './pack.mjs';

const REACT_18 = inRoot('scripts/packaging/react-18');
/** Where each React is installed. */
const REACT = { 19: inRoot('node_modules'), 18: join(REACT_18, 'node_modules') };

/** Brings React 18, which only these consumers need. */
export async function bringReact18() {
  if (existsSync(join(REACT[18], 'react-dom'))) return;
  await npm(['ci', '--prefix', REACT_18, '--no-audit', '--no-fund'], {
    what: 'React 18 could not be installed',
    log: 'npm-react-18.log',
  });
}

/** A consumer that renders under plain Node. @returns {Promise<string>} what it said */
export async function nodeConsumer(work, react) {
  const folder = consumer(work, 'node', react);
  return run(folder, ['consumer.mjs'], `A consumer under plain Node with React ${react}`);
}

/** A Vite application, built and used in Chromium. */
export async function viteConsumer(work, react) {
  const folder = consumer(work, 'vite', react, ['vite']);
  await run(folder, [toolFile('vite'), 'build'], `A Vite application with React ${react}`);
  return useInBrowser(join(folder, 'built'));
}

/** An application of server components, built by a bundler that knows them. */
export async function rscConsumer(work) {
  const folder = consumer(work, 'rsc', 19, ['vite', '@vitejs/plugin-rsc']);
  await run(folder, [toolFile('vite'), 'build'], 'An application of server components');
  return run(folder, ['check.mjs'], 'The built application of server components');
}

/** Copies a consumer and gives it the packed packages, React, and what the packages depend on. */
function consumer(work, kind, react, tools = []) {
  const folder = join(work, `${kind}-${react}`);
  cpSync(inRoot('scripts/packaging/consumers', kind), folder, { recursive: true });
  for (const name of PACKAGES) link(join(work, 'packages/@castmatch', name), folder, `@castmatch/${name}`);
  // With their scheduler, which differs between the two.
  for (const part of ['react', 'react-dom', 'scheduler', 'loose-envify', 'js-tokens'])
    if (existsSync(join(REACT[react], part))) link(join(REACT[react], part), folder, part);
  const own = PACKAGES.flatMap((name) => dependenciesOf(inRoot(name)));
  for (const third of withDependencies([...own, ...tools])) link(installed(third), folder, third);
  return folder;
}

const dependenciesOf = (folder) =>
  Object.keys(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies ?? {});

/** Packages and all that they need in turn, but React, of which each consumer has its own. */
function withDependencies(names, found = new Set()) {
  for (const name of names) {
    if (found.has(name) || name === 'react' || name === 'react-dom' || name.startsWith('@castmatch/'))
      continue;
    found.add(name);
    withDependencies(dependenciesOf(installed(name)), found);
  }
  return found;
}

function installed(name) {
  const found = [inRoot('node_modules', name), inRoot('components', 'node_modules', name)].find(existsSync);
  if (!found) throw new Failure(`${name} is needed and not installed. Run "npm ci".`);
  return found;
}

function link(source, folder, name) {
  const target = join(folder, 'node_modules', name);
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(source, target);
}

async function run(cwd, args, who) {
  // Links stay what they are: a package must find React beside itself, and not where it was linked from.
  const { code, output } = await capture(process.execPath, ['--preserve-symlinks', ...args], { cwd });
  if (code !== 0) throw new Failure(`${who} cannot use the packages:\n${output}`);
  return output.trim();
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function useInBrowser(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, request.url === '/' ? 'index.html' : request.url);
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(path));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const faults = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('dialog', { name: 'Rename role' }).waitFor();
    await page.getByRole('button', { name: 'बंद करा' }).click();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.getByRole('status').filter({ hasText: 'Rename' }).waitFor();
    const styled = await page
      .getByRole('button', { name: 'Open' })
      .evaluate((button) => getComputedStyle(button).backgroundColor !== 'rgba(0, 0, 0, 0)');
    if (!styled) faults.push('the button has no style');
    if (faults.length > 0) throw new Failure(`The built application has faults:\n${faults.join('\n')}`);
    return await page.getByText('React').innerText();
  } finally {
    await browser.close();
    server.close();
  }
}
