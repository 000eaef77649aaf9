/** The product as it is composed, with the person taken from a header: 500 people ask at once. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createCastMatch } from '../../server/src/compose.ts';
import { LOCAL_SCOPE } from '../../server/src/scope.ts';

const [upstream = '', dataDir = '', places = ''] = process.argv.slice(2);
const castMatch = await createCastMatch({
  env: {
    ANTHROPIC_API_KEY: 'of-a-bench',
    ANTHROPIC_BASE_URL: upstream,
    EMBEDDINGS: 'none',
    LIMIT_ANSWERS_TOTAL: places,
    // 500 people ask from one address, without a pause.
    LIMIT_CHAT_PER_MINUTE: '0',
    LIMIT_TOKENS_PER_DAY: '0',
  },
  dataDir,
  // On a busy machine a late first word must not turn the bench into one of the fallback.
  claude: { firstTokenMs: 60_000, idleMs: 60_000 },
  scopeFor: (request) => ({ ...LOCAL_SCOPE, userId: request.headers.get('x-bench-user') ?? 'local' }),
  log: { stage: () => undefined, problem: (what, error) => console.error(what, error) },
});
const server = serve({ fetch: castMatch.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
server.on('listening', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('message', () => process.send?.({ usage: usage() }));
process.on('disconnect', () => process.exit(0));

function usage() {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssKb: process.memoryUsage.rss() / 1024 };
}
