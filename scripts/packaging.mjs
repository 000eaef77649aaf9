// npm run test:full: packs both packages as npm would publish them, looks at them with publint and attw, and uses
// the packed files as consumers do: under plain Node, in a Vite application in Chromium (both with React 18 and 19),
// and in an application of server components. No network: third parties are linked from here.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from './lib/failure.mjs';
import { bringReact18, nodeConsumer, rscConsumer, viteConsumer } from './packaging/consumers.mjs';
import { packInto, PACKAGES } from './packaging/pack.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

await runMain(async () => {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'castmatch-packaging-')));
  try {
    for (const name of PACKAGES) {
      const { files, version } = await packInto(name, work);
      say(`@castmatch/${name} ${version}: ${files} files, well formed, types right`);
    }
    await bringReact18();
    for (const react of [19, 18]) {
      say(`plain Node, React ${react}: ${await nodeConsumer(work, react)}`);
      say(`Vite application in Chromium: ${await viteConsumer(work, react)}`);
    }
    say(`server components: ${await rscConsumer(work)}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
