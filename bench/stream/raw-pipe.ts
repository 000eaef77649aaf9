/** What the product is measured against: `node:http` that hands the upstream's bytes on as they come. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

const upstream = process.argv[2] ?? '';
const server = createServer((incoming, response) => {
  const outgoing = request(`${upstream}/v1/messages`, { method: 'POST' }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, { 'content-type': 'text/event-stream' });
    answer.pipe(response);
  });
  incoming.pipe(outgoing);
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('message', () => process.send?.({ usage: usage() }));
process.on('disconnect', () => process.exit(0));

function usage() {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssKb: process.memoryUsage.rss() / 1024 };
}
