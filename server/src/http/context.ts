/** What every request carries, and what the routes are given. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Assistant } from '../assistant/assistant.ts';
import type { RosterSearch } from '../assistant/tools.ts';
import type { ImportReport, Status } from '../contract.ts';
import type { Scope } from '../scope.ts';
import type { Store } from '../store/port.ts';
import type { Photos } from '../talent/media/index.ts';
import type { Metrics } from './metrics.ts';
import type { Pairing } from './pairing.ts';

export type Env = {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string; scope: Scope };
};
export type Ctx = Context<Env>;

export interface ImportRequest {
  readonly scope: Scope;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly dryRun: boolean;
  /** Leave the fictional demo people in the roster. */
  readonly keepDemo: boolean;
}

export interface HttpDeps {
  readonly store: Store;
  readonly assistant: Assistant;
  readonly roster: RosterSearch;
  readonly photos: Photos;
  /** @throws ImportRefused when the file as a whole cannot be read. */
  importFile(request: ImportRequest): Promise<ImportReport>;
  readonly status: () => Pick<Status, 'engine' | 'claude' | 'version'>;
  readonly scopeFor: (request: Request) => Scope;
  readonly clock: () => Date;
  readonly metrics: Metrics;
  /** Folder of the built app; absent: the API alone. */
  readonly appDir?: string;
  readonly pairing?: Pairing;
  /** Host names besides the loopback ones, without port. */
  readonly hosts: readonly string[];
  readonly onError: (error: unknown, requestId: string) => void;
  readonly heartbeatMs?: number;
}

/** The file as a whole is refused. The message says why and how to mend it. */
export class ImportRefused extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'ImportRefused';
  }
}
