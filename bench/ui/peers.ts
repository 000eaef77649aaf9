/**
 * What is measured: ours, the floor, and the libraries of bench/peers, which only these benches install. Braid is not
 * among them: it publishes its style sheets as sources for a bundler's plug-in, so the figure would be the plug-in's.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from '../../scripts/lib/npm.mjs';
import { setUp } from '../../scripts/lib/set-up.mjs';

export const PEERS = path.join(import.meta.dirname, '..', 'peers');

export interface Peer {
  readonly name: string;
  /** What stands in the tables. */
  readonly title: string;
  /** Adapter in bench/peers. */
  readonly adapter: string;
  /** Adapter on a whole page, where that needs more than the components: our tokens. */
  readonly page?: string;
  /** Renders with Emotion, whose styles must be taken out on a server. */
  readonly emotion?: boolean;
}

export const OURS: Peer = {
  name: 'castmatch',
  title: '@castmatch/components',
  adapter: 'castmatch.tsx',
  page: 'castmatch-page.ts',
};
export const PLAIN: Peer = { name: 'plain', title: 'plain HTML + CSS', adapter: 'plain.tsx' };

export const ALL: readonly Peer[] = [
  OURS,
  PLAIN,
  { name: 'mui', title: 'MUI', adapter: 'mui.tsx', emotion: true },
  { name: 'mantine', title: 'Mantine', adapter: 'mantine.tsx' },
  { name: 'radix', title: 'Radix Themes', adapter: 'radix.tsx' },
  { name: 'rac', title: 'react-aria-components (unstyled)', adapter: 'rac.tsx' },
  { name: 'chakra', title: 'Chakra UI', adapter: 'chakra.tsx', emotion: true },
  { name: 'baseui', title: 'Base UI (unstyled)', adapter: 'baseui.tsx' },
];

/** Peers by name, in the order of the tables; all of them where none is named. */
export function peersNamed(names: string | undefined): readonly Peer[] {
  const wanted = names?.split(',');
  const unknown = wanted?.filter((name) => !ALL.some((peer) => peer.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(
      `No peer "${unknown.join('", "')}"; there are ${ALL.map(({ name }) => name).join(', ')}.`,
    );
  return ALL.filter(({ name }) => wanted?.includes(name) ?? true);
}

/** Builds ours and installs the libraries among `peers`; does nothing where both are up to date. */
export async function prepare(peers: readonly Peer[]): Promise<void> {
  await setUp({ builds: ['components'], out: process.stderr, quiet: true });
  if (peers.some((peer) => peer !== OURS && peer !== PLAIN)) await installPeers();
}

/** What bench/peers/package-lock.json says. */
async function installPeers(): Promise<void> {
  const lock = readFileSync(path.join(PEERS, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = path.join(PEERS, 'node_modules', '.castmatch-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('  installing the peers of bench/peers (about 240 MB)\n');
  await npm(['ci', '--prefix', PEERS, '--ignore-scripts', '--no-audit', '--no-fund'], {
    what: 'The peers could not be installed',
    log: 'npm-ci-peers.log',
  });
  writeFileSync(stamp, wanted);
}
