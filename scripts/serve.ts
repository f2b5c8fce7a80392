/** The web server's process: Next behind a plain HTTP server that drains when it is asked to end. */
import { createServer } from 'node:http';
import next from 'next';
import { env } from '@/lib/env';
import { prepareHeaders } from '@/lib/http/prepare-headers';
import { closeWorkers, warmWorkers } from '@/lib/orders/order-worker-pool';

const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOST ?? '127.0.0.1';
const dev = process.env.NODE_ENV !== 'production';
/** Running chunks end within this; past it, whatever is left is retried by the engine. */
const drainMs = 10_000;

const app = next({ dev, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
const prepare = prepareHeaders(env());
const server = createServer((request, response) => {
  prepare(request, response);
  void handle(request, response);
});
if (dev) server.on('upgrade', app.getUpgradeHandler());

server.once('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken.` : error.message);
  process.exit(1);
});
server.listen(port, hostname, () => process.send?.({ type: 'ready' }));
warmWorkers();

let ending = false;
function end() {
  if (ending) return;
  ending = true;
  server.close(() => void closeWorkers().then(() => process.exit(0)));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), drainMs).unref();
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
process.on('disconnect', end);
