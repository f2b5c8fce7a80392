/** The web server's process: Next behind a plain HTTP server that drains on shutdown. */
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import next from 'next';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { isReachedLocally, checkRequest, pathOf } from '@/lib/http/check-request';
import { prepareHeaders } from '@/lib/http/prepare-headers';
import { removeAbandonedPlans } from '@/lib/import-runs/plan-folder';
import { endStreams } from '@/lib/imports/open-streams';
import { proxyMatcher } from '@/lib/network/trust-proxies';
import { closeRequestLog, openRequestLog } from '@/lib/request-log/open-request-log';
import { closeBatchWorkers } from '@/lib/inbound/batch-worker-pool';
import { guardConsole } from '@/lib/logging/log-lines';
import { closeWorkers, warmWorkers } from '@/lib/import-files/order-worker-pool';
import { createBoundedServer } from '@/scripts/launching/bounded-server';
import { serveCompressed } from '@/scripts/launching/serve-compressed';
import { reportAlive } from '@/scripts/launching/report-alive';

const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOST ?? '127.0.0.1';
/** The port that the embedded engine calls; 0 when there is no embedded engine. */
const innerPort = Number(process.env.LADING_INNER_PORT ?? 0);
const dev = process.env.NODE_ENV !== 'production';
/** Running chunks may take this long to end; after that, the engine retries what is left. */
const drainMs = 10_000;

// By default, V8 goes through the whole heap again once it has grown by a tenth. With what an import takes along, that is
// several times a second, on all cores: as much work as all the calls together.
setFlagsFromString('--heap-growing-percent=60');

if (!dev) guardConsole(); // the dev server's output is for the person at the terminal
await removeAbandonedPlans(); // safe: the instance lock ensures that no other process plans in this data folder
const app = next({ dev, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
const prepare = prepareHeaders(env());
const pickCompressed = dev ? null : serveCompressed(path.resolve('.next/static'));
const rules = { localHostsOnly: isReachedLocally(env(), hostname), isDev: dev };
const limits = {
  maxRequests: env().LADING_MAX_REQUESTS,
  maxRequestsPerAddress: Math.ceil(env().LADING_MAX_REQUESTS / 2),
  maxConnections: env().LADING_MAX_CONNECTIONS,
  maxConnectionsPerAddress: Math.ceil(env().LADING_MAX_CONNECTIONS / 2),
  requestSeconds: env().LADING_REQUEST_SECONDS,
  isProxy: proxyMatcher(env().LADING_TRUSTED_PROXIES),
};
const parts = {
  judge(request: IncomingMessage, response: ServerResponse) {
    prepare(request, response);
    return checkRequest(request, rules);
  },
  answer(request: IncomingMessage, response: ServerResponse) {
    pickCompressed?.(request, response);
    return handle(request, response);
  },
};
const server = createBoundedServer(parts, limits);
if (dev) server.on('upgrade', app.getUpgradeHandler());

// The engine's calls and the health check have a port of their own on this machine, so that a flood of requests on the other
// cannot shut them out.
const inner = createBoundedServer({ ...parts, judge: judgeInner }, limits);
if (innerPort) await listen(inner, innerPort, '127.0.0.1');
await listen(server, port, hostname);
process.send?.({ type: 'ready' });
reportAlive();
warmWorkers();
openRequestLog();

// A rejection that nobody awaits any more (the caller went away) must not end the process for everybody else.
process.on('unhandledRejection', (reason) => console.error('Unhandled rejection:', reason));

function judgeInner(request: IncomingMessage, response: ServerResponse) {
  const isForHere = ['/api/inngest', '/api/health'].includes(pathOf(request));
  return parts.judge(request, response) ?? (isForHere ? null : new ApiError('not_found'));
}

/** Exits with a message when the port is not available. */
async function listen(listener: Server, at: number, host: string) {
  listener.listen(at, host);
  await once(listener, 'listening').catch((error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${at} is taken.` : error.message);
    process.exit(1);
  });
}

let ending = false;
function end() {
  if (ending) return;
  ending = true;
  const closed = [server, inner].map((one) => new Promise((resolve) => one.close(resolve)));
  endStreams();
  for (const one of [server, inner]) one.closeIdleConnections();
  void Promise.all(closed)
    .then(() => Promise.all([closeWorkers(), closeBatchWorkers(), closeRequestLog()]))
    .then(() => process.exit(0));
  setTimeout(() => process.exit(0), drainMs).unref();
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
process.on('disconnect', end);
