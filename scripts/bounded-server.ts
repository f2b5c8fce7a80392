import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dialectOf } from '@/lib/http/dialect';
import { errorResponse } from '@/lib/http/error-response';
import { pickLanguage } from '@/lib/messages/language';
import { TooBusyError, warnBusy } from '@/lib/too-busy';

export interface ServerLimits {
  /** Requests that are answered at once; those beyond get 503. */
  mostRequests: number;
  /** Connections; those beyond are closed, as the last thing before the process has no descriptors left. */
  mostConnections: number;
  /** Within which a request must have come whole, and how long a connection may be silent. */
  requestSeconds: number;
}

/** A load balancer's usual idle time is a minute: we must not be the first to close, or its next request is lost. */
const keepAliveMs = 65_000;
/** Headers are a few KB: who needs longer is not in earnest. */
const headersMs = 20_000;

/**
 * An HTTP server that holds only so much at once. Whoever is slow to ask or to read what it asked for is hung up on. The
 * engine's calls are no part of it: the engine bounds them, and its steps may be silent for minutes.
 * @param answer what answers a request; when it throws, that is logged and the caller gets a 500
 */
export function createBoundedServer(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  limits: ServerLimits,
): Server {
  const requestMs = limits.requestSeconds * 1000;
  let underWay = 0;

  const server = createServer(
    {
      requestTimeout: requestMs,
      headersTimeout: Math.min(headersMs, requestMs),
      keepAliveTimeout: keepAliveMs,
      connectionsCheckingInterval: Math.min(5000, requestMs / 2),
    },
    (request, response) => {
      const path = request.url?.split('?')[0] ?? '/';
      const isExempt = path === '/api/inngest' || path === '/api/health';
      if (path === '/api/inngest') request.socket.setTimeout(0);
      if (!isExempt && underWay >= limits.mostRequests) {
        void refuse(request, response, path);
        return;
      }
      underWay += 1;
      response.once('close', () => (underWay -= 1));
      answer(request, response).catch((error: unknown) => {
        console.error('A request could not be answered:', error);
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      });
    },
  );
  server.maxConnections = limits.mostConnections;
  server.on('drop', () => warnBusy('too many connections'));
  server.setTimeout(requestMs);
  return server;
}

async function refuse(request: IncomingMessage, response: ServerResponse, path: string) {
  const language = pickLanguage(null, request.headers['accept-language'] ?? null, 'en');
  const refusal = errorResponse(new TooBusyError('too many requests at once'), language, dialectOf(path));
  // What there is of a body is read and thrown away, so that the connection serves on.
  response.writeHead(refusal.status, Object.fromEntries(refusal.headers)).end(await refusal.text());
}
