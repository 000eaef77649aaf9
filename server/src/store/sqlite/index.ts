/** The embedded store: one SQLite file under the data folder. */
import type { Store } from '../port.ts';
import { chatStore } from './chats.ts';
import { openConnection, type Connection } from './connection.ts';
import { decisionStore } from './decisions.ts';
import { asStoreError } from './errors.ts';
import { prepareDatabaseFile } from './file.ts';
import { runStore } from './runs.ts';
import { talentStore } from './talents.ts';

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
  const close = () => {
    for (const connection of connections) connection.close();
  };
  try {
    const main = connect('FULL');
    // The stream log: many small writes, and the message itself is saved by the other connection when it is whole.
    const log = connect('NORMAL');
    return {
      talents: talentStore(main),
      chats: chatStore(main),
      runs: runStore(log),
      decisions: decisionStore(main),
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
