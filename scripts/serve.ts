/** The web server's process: Next behind a plain HTTP server that drains when it is asked to end. */
import next from 'next';
import { env } from '@/lib/env';
import { prepareHeaders } from '@/lib/http/prepare-headers';
import { removeAbandonedPlans } from '@/lib/imports/plan-folder';
import { closeBatchWorkers } from '@/lib/inbound/batch-worker-pool';
import { closeWorkers, warmWorkers } from '@/lib/orders/order-worker-pool';
import { createBoundedServer } from './bounded-server';

const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOST ?? '127.0.0.1';
const dev = process.env.NODE_ENV !== 'production';
/** Running chunks end within this; past it, whatever is left is retried by the engine. */
const drainMs = 10_000;

await removeAbandonedPlans(); // the instance's lock says that no other process plans in this data folder
const app = next({ dev, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
const prepare = prepareHeaders(env());
const server = createBoundedServer(
  async (request, response) => {
    prepare(request, response);
    await handle(request, response);
  },
  {
    mostRequests: env().LADING_MAX_REQUESTS,
    mostConnections: env().LADING_MAX_CONNECTIONS,
    requestSeconds: env().LADING_REQUEST_SECONDS,
  },
);
if (dev) server.on('upgrade', app.getUpgradeHandler());

server.once('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken.` : error.message);
  process.exit(1);
});
server.listen(port, hostname, () => process.send?.({ type: 'ready' }));
warmWorkers();

// What nobody waits for any more (a caller went away in the middle) must not end what others wait for.
process.on('unhandledRejection', (reason) => console.error('Unhandled rejection:', reason));

let ending = false;
function end() {
  if (ending) return;
  ending = true;
  server.close(() => void Promise.all([closeWorkers(), closeBatchWorkers()]).then(() => process.exit(0)));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), drainMs).unref();
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
process.on('disconnect', end);
