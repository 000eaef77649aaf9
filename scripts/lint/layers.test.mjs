import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, inRoot } from '../lib/paths.mjs';
import { checkLayers } from './layers.mjs';

const FIXTURE = inRoot('scripts/lint/fixtures/layers');

/** One broken import per direction; everything else in the fixture is allowed and must stay silent. */
const BROKEN = [
  'app-data-and-words-below-screens: app/src/data/reaches-up.ts -> app/src/screens/ask.tsx',
  'app-speaks-the-contract: app/src/data/knows-the-server.ts -> server/src/scope.ts',
  'assistant-below-http: server/src/assistant/reaches-up.ts -> server/src/http/routes.ts',
  'behaviour-libraries-in-components: app/src/shell/uses-a-behaviour-library.ts -> @ariakit/react',
  'claude-sdk-in-its-engine: server/src/engines/embedded/calls-claude.ts -> @anthropic-ai/sdk',
  'components-actions-forms-overlays-data-feedback-below-chat: components/src/actions/reaches-up.ts -> components/src/chat/thread.ts',
  'components-chat-below-casting: components/src/chat/reaches-up.ts -> components/src/casting/card.ts',
  'components-foundation-below-layout-content: components/src/foundation/reaches-up.ts -> components/src/layout/stack.ts',
  'components-know-tokens-only: components/src/casting/knows-the-app.ts -> app/src/screens/ask.tsx',
  'components-layout-content-below-actions-forms-overlays-data-feedback: components/src/layout/reaches-up.ts -> components/src/actions/button.ts',
  'engines-implement-the-port: server/src/engines/embedded/knows-the-turn.ts -> server/src/assistant/turn.ts',
  'engines-stand-apart: server/src/engines/embedded/leans-on-claude.ts -> server/src/engines/claude/engine.ts',
  'knowledge-below-assistant: server/src/talent/reaches-up.ts -> server/src/assistant/turn.ts',
  'no-cycles: server/src/memory/egg.ts -> server/src/memory/hen.ts -> server/src/memory/egg.ts',
  'only-compose-wires-engines: server/src/http/wires-an-engine.ts -> server/src/engines/embedded/engine.ts',
  'only-open-wires-stores: server/src/assistant/wires-a-store.ts -> server/src/store/sqlite/store.ts',
  'screens-take-props: app/src/screens/fetches.tsx -> app/src/data/client.ts',
  'server-knows-no-front: server/src/knows-the-front.ts -> components/src/index.ts',
  'sql-in-the-store: server/src/talent/speaks-sql.ts -> kysely',
  'store-is-the-floor: server/src/store/reaches-up.ts -> server/src/assistant/port.ts',
  'stories-are-leaves: app/src/screens/shows-a-story.tsx -> stories/ask.stories.tsx',
  'stories-show-screens: stories/uses-the-network.stories.tsx -> app/src/data/client.ts',
  'tokens-stand-alone: tokens/src/uses-react.ts -> react',
];

test('each forbidden direction is found, and nothing else', async () => {
  const { faults } = await checkLayers(FIXTURE);
  expect(faults.map(byPackageName)).toEqual(BROKEN);
});

test('every rule has a fixture that breaks it', () => {
  const { forbidden } = createRequire(import.meta.url)(inRoot('.dependency-cruiser.cjs'));
  const broken = BROKEN.map((line) => line.split(':')[0]);
  expect(forbidden.map(({ name }) => name).sort()).toEqual(broken);
});

test('the repository is really parsed: the tool reports the modules it saw', async () => {
  const { modules } = await checkLayers(ROOT);
  expect(modules).toBeGreaterThan(100);
});

test('a tree in which nothing can be parsed is a fault, not a pass', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'castmatch-layers-'));
  try {
    mkdirSync(join(empty, 'server'));
    const { faults } = await checkLayers(empty);
    expect(faults).toEqual(['layers: no source file was parsed, so nothing was checked']);
  } finally {
    rmSync(empty, { recursive: true });
  }
});

/** Where a package is installed differs from machine to machine; its name does not. */
function byPackageName(fault) {
  return fault.replace(/-> .*node_modules\/((@[^/]+\/)?[^/]+)\/.*$/, '-> $1');
}
