import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copySources, type Sources } from '../testing/sources.ts';
import { tokensPlugin, watchTokens, type Rebuilt, type Watching } from './watch.ts';

let sources: Sources;
beforeEach(() => {
  sources = copySources();
});
afterEach(() => sources.remove());

const px = (value: number): { value: number; unit: string } => ({ value, unit: 'px' });

/** Builds as they come: each is waited for by its turn. */
function builds(): {
  onBuilt: (rebuilt: Rebuilt) => void;
  next: () => Promise<Rebuilt>;
  count: () => number;
} {
  const done: Rebuilt[] = [];
  const waiting: ((rebuilt: Rebuilt) => void)[] = [];
  let taken = 0;
  return {
    onBuilt(rebuilt) {
      const waiter = waiting.shift();
      done.push(rebuilt);
      if (waiter) {
        taken += 1;
        waiter(rebuilt);
      }
    },
    next() {
      const ready = done[taken];
      if (!ready) return new Promise((resolve) => waiting.push(resolve));
      taken += 1;
      return Promise.resolve(ready);
    },
    count: () => done.length,
  };
}

describe('while it watches', () => {
  let watching: Watching;
  let lines: string[];
  let seen: ReturnType<typeof builds>;
  beforeEach(async () => {
    seen = builds();
    lines = [];
    watching = watchTokens({
      root: sources.root,
      out: sources.out,
      onBuilt: seen.onBuilt,
      print: (line) => lines.push(line),
    });
    await seen.next();
  });
  afterEach(() => watching.close());

  test('a change of a source is built, and only what differs is written', async () => {
    sources.set('src/system/size.tokens.json', 'size/bar/$value', px(64));
    const { changed, faults } = await seen.next();
    expect(faults).toEqual([]);
    expect([...changed].sort()).toEqual([
      'figma.variables.json',
      'manifest.json',
      'tokens.css',
      'tokens.json',
      'vars.d.ts',
    ]);
    expect(sources.read('tokens.css')).toContain('--cm-size-bar: 64px');
  });

  test('a change of the resolver is built', async () => {
    sources.set('castmatch.resolver.json', 'modifiers/density/default', 'touch');
    await seen.next();
    expect(sources.read('tokens.css')).toContain(":root,\n  [data-density='touch']");
  });

  test('a slip is printed, the last good build stays, and the mended source is built again', async () => {
    const before = sources.read('tokens.css');
    sources.set('src/system/size.tokens.json', 'size/bar/$value', px(57));
    expect((await seen.next()).faults.map(({ path }) => path)).toEqual(['size.bar']);
    expect(lines.join('\n')).toMatch(
      /size\.bar: is 57 px, off the 8 px grid\..*\ntokens: 1 fault; the last good build is untouched\.$/,
    );
    expect(sources.read('tokens.css')).toBe(before);
    sources.set('src/system/size.tokens.json', 'size/bar/$value', px(48));
    expect((await seen.next()).faults).toEqual([]);
    expect(sources.read('tokens.css')).toContain('--cm-size-bar: 48px');
  });

  test('several writes at once are one build', async () => {
    for (const value of [64, 72, 80])
      sources.set('src/system/size.tokens.json', 'size/bar/$value', px(value));
    await seen.next();
    expect(sources.read('tokens.css')).toContain('--cm-size-bar: 80px');
    expect(seen.count()).toBe(2);
  });
});

test('a development server shows the change without a reload of the page', async () => {
  const seen = builds();
  writeFileSync(join(sources.root, 'main.js'), "import './dist/tokens.css';\n");
  await sources.build();
  const updates: unknown[] = [];
  let update: () => void = () => {};
  const updated = new Promise<void>((resolve) => {
    update = resolve;
  });
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    root: sources.root,
    // Vite does not look into its own output folder, which would be dist.
    build: { outDir: 'built' },
    server: { middlewareMode: true, ws: false },
    plugins: [
      tokensPlugin({ root: sources.root, out: sources.out, onBuilt: seen.onBuilt, print: () => {} }),
      {
        name: 'listen',
        hotUpdate({ file, modules }) {
          if (!file.endsWith('/tokens.css') || modules.length === 0) return;
          updates.push(...modules.map(({ url }) => url));
          update();
        },
      },
    ],
  });
  try {
    await server.transformRequest('/main.js');
    await server.transformRequest('/dist/tokens.css');
    await seen.next();
    sources.set('src/system/size.tokens.json', 'size/bar/$value', px(64));
    await seen.next();
    await updated;
    expect(updates).toContain('/dist/tokens.css');
    expect((await server.transformRequest('/dist/tokens.css'))?.code).toContain('--cm-size-bar: 64px');
  } finally {
    await server.close();
  }
});
