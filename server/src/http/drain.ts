/** Ends listening servers without tearing what is on its way. */
import type { Server } from 'node:http';

/**
 * Takes no new connections, does `work` (which lets open answers come to their end), waits for the
 * connections to go, and cuts those that stay longer than `graceMs` after it.
 */
export async function drain(
  servers: readonly Server[],
  work: () => Promise<void>,
  graceMs = 1_000,
): Promise<void> {
  const closed = Promise.all(
    servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))),
  );
  let timer: NodeJS.Timeout | undefined;
  const late = (ms: number) => new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  try {
    await work();
  } finally {
    // Connections kept alive count as open until they are told to go.
    const sweep = setInterval(() => servers.forEach((server) => server.closeIdleConnections()), 20);
    await Promise.race([closed, late(graceMs)]);
    clearInterval(sweep);
    clearTimeout(timer);
    for (const server of servers) server.closeAllConnections();
    await closed;
  }
}
