/** The embedded store: one SQLite file under the data folder. */
import type { Store } from '../port.ts';
import { chatStore } from './chats.ts';
import { openConnection, type Connection } from './connection.ts';
import { consentStore } from './consent.ts';
import { conversationStore } from './conversations.ts';
import { episodeStore } from './episodes.ts';
import { decisionStore } from './decisions.ts';
import { approvalStore } from './approvals.ts';
import { asStoreError } from './errors.ts';
import { factStore } from './facts.ts';
import { prepareDatabaseFile } from './file.ts';
import { queueStore } from './queue.ts';
import { limitStore } from './limits.ts';
import { memoryKey } from './memory-key.ts';
import { rosterPages } from './roster-pages.ts';
import { historyStore } from './history.ts';
import { importStore } from './imports.ts';
import { mediaStore } from './media.ts';
import { privacyStore } from './privacy.ts';
import { projectStore } from './projects.ts';
import { runStore } from './runs.ts';
import { createLogSync, synced } from './synced.ts';
import { talentStore } from './talents.ts';
import { vectorStore } from './vectors.ts';

/**
 * Opens the database under `dataDir`, and makes it where there is none.
 * Throws a StoreError where the folder cannot be used, or the file is damaged, foreign or of a newer CastMatch.
 */
export function openStore({ dataDir }: { readonly dataDir: string }): Store {
  const file = prepareDatabaseFile(dataDir);
  const connections: Connection[] = [];
  const connect = (synchronous: 'FULL' | 'NORMAL') => {
    const connection = openConnection(file, synchronous);
    connections.push(connection);
    return connection;
  };
  const logSync = createLogSync(file);
  const close = () => {
    logSync.close();
    for (const connection of connections) connection.close();
  };
  try {
    const main = connect('FULL');
    // Messages wait for the disk as well, yet the server does not.
    const turns = connect('NORMAL');
    // The stream log: many small writes, and the message itself is saved by the other connection when it is whole.
    const log = connect('NORMAL');
    return {
      talents: talentStore(main),
      rosterPages: rosterPages(main),
      chats: synced(chatStore(turns), turns, logSync),
      conversations: conversationStore(main),
      episodes: episodeStore(main),
      runs: runStore(log),
      queue: synced(queueStore(turns), turns, logSync),
      // They can be made again: no need to wait for the disk at each batch.
      vectors: vectorStore(log),
      imports: importStore(main),
      history: historyStore(main),
      media: mediaStore(main),
      consent: consentStore(main),
      privacy: privacyStore(main),
      projects: projectStore(main),
      decisions: decisionStore(main),
      approvals: approvalStore(main),
      // What a crash takes back of them is a few seconds of somebody's budget.
      limits: limitStore(log),
      facts: factStore(main, () => memoryKey(dataDir)),
      ping: async () => {
        main.first(main.sql.selectFrom('schema_migration').select('version').limit(1));
      },
      close: async () => close(),
    };
  } catch (error) {
    close();
    throw asStoreError(error, file);
  }
}
