/** What every request carries, and what the routes are given. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Limiter } from '../limits/limiter.ts';
import type { Assistant } from '../assistant/assistant.ts';
import type { RosterSearch } from '../assistant/tools.ts';
import type { Status } from '../contract.ts';
import type { Memory } from '../memory/facts/index.ts';
import type { Scope } from '../scope.ts';
import type { Store } from '../store/port.ts';
import type { RosterImports } from '../talent/import/index.ts';
import type { Photos } from '../talent/media/index.ts';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';
import type { Pairing } from './pairing.ts';

export type Env = {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string; scope: Scope };
};
export type Ctx = Context<Env>;

export interface HttpDeps {
  readonly store: Store;
  readonly assistant: Assistant;
  readonly memory: Memory;
  readonly roster: RosterSearch;
  readonly status: () => Pick<Status, 'engine' | 'claude' | 'version' | 'embedding'>;
  readonly imports: RosterImports;
  readonly photos: Photos;
  readonly scopeFor: (request: Request) => Scope;
  readonly clock: () => Date;
  readonly metrics: Metrics;
  readonly health: Health;
  /** Absent: no limits. */
  readonly limiter?: Limiter;
  /** Folder of the built app; absent: the API alone. */
  readonly appDir?: string;
  readonly pairing?: Pairing;
  /** Host names besides the loopback ones, without port. */
  readonly hosts: readonly string[];
  readonly onError: (error: unknown, requestId: string) => void;
  readonly heartbeatMs?: number;
}
