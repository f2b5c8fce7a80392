import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dialectOf } from '@/lib/http/dialect';
import type { ApiError } from '@/lib/errors';
import { clientAddress, networkOf } from '@/lib/network/client-address';
import { errorResponse } from '@/lib/http/error-response';
import { pathOf } from '@/lib/http/check-request';
import { loggableError } from '@/lib/faults/loggable-error';
import { pickLanguage } from '@/lib/languages/language';
import { TooBusyError } from '@/lib/concurrency/too-busy';
import { type ConnectionLimits, shareConnections } from '@/scripts/launching/share-connections';

export interface ServerLimits extends ConnectionLimits {
  /** Requests that are answered at once; those beyond get 503. The engine's calls are counted apart, up to the same number. */
  maxRequests: number;
  /** Of one sender, who is found behind trusted proxies as well. */
  maxRequestsPerAddress: number;
  /** Within which a request must have come whole, and how long a connection may be silent. */
  requestSeconds: number;
}

export interface ServerParts {
  /** Answers a request; when it throws, that is logged and the caller gets a 500. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Looks at a request first, and may mend its headers. @returns what it is refused with, if it is */
  judge?(request: IncomingMessage, response: ServerResponse): ApiError | null;
}

/** A load balancer's usual idle time is a minute: we must not be the first to close, or its next request is lost. */
const keepAliveMs = 65_000;
/** Headers are a few KB: who needs longer is not in earnest. */
const headersMs = 20_000;

/**
 * An HTTP server that holds only so much at once, in all and for each sender. Whoever is slow to ask or to read what it
 * asked for is hung up on. The engine's steps may be silent for minutes; the health check is always answered.
 */
export function createBoundedServer({ answer, judge }: ServerParts, limits: ServerLimits): Server {
  const requestMs = limits.requestSeconds * 1000;
  const takePlace = createPlaces(limits);

  async function respond(request: IncomingMessage, response: ServerResponse) {
    const path = pathOf(request);
    if (path === enginePath && 'x-inngest-signature' in request.headers) request.socket.setTimeout(0);
    const problem = judge?.(request, response) ?? takePlace(request, response, path);
    await (problem ? refuse(request, response, problem) : answer(request, response));
  }

  const server = createServer(
    {
      requestTimeout: requestMs,
      headersTimeout: Math.min(headersMs, requestMs),
      keepAliveTimeout: keepAliveMs,
      connectionsCheckingInterval: Math.min(5000, requestMs / 2),
    },
    (request, response) => {
      respond(request, response).catch((error: unknown) => {
        console.error('A request could not be answered:', loggableError(error));
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      });
    },
  );
  shareConnections(server, limits);
  server.setTimeout(requestMs);
  return server;
}

const enginePath = '/api/inngest';

/** Makes the function that takes a request's place until it is answered, and says what is full when there is none. */
function createPlaces({ maxRequests, maxRequestsPerAddress, isProxy }: ServerLimits) {
  let people = 0;
  let engine = 0;
  const bySender = new Map<string, number>();

  return (request: IncomingMessage, response: ServerResponse, path: string): TooBusyError | null => {
    if (path === '/api/health') return null;
    if (path === enginePath) {
      if (engine >= maxRequests) return new TooBusyError('too many calls of the engine at once');
      engine += 1;
      response.once('close', () => (engine -= 1));
      return null;
    }
    const address = clientAddress(
      (name) => request.headers[name]?.toString() ?? request.socket.remoteAddress,
    );
    const sender = networkOf(address);
    const own = bySender.get(sender) ?? 0;
    if (people >= maxRequests) return new TooBusyError('too many requests at once');
    if (own >= maxRequestsPerAddress && !isProxy?.(address))
      return new TooBusyError('too many requests of one address at once');
    people += 1;
    bySender.set(sender, own + 1);
    response.once('close', () => {
      people -= 1;
      const left = (bySender.get(sender) ?? 1) - 1;
      if (left > 0) bySender.set(sender, left);
      else bySender.delete(sender);
    });
    return null;
  };
}

async function refuse(request: IncomingMessage, response: ServerResponse, problem: Error) {
  const language = pickLanguage(null, request.headers['accept-language'] ?? null, 'en');
  const refusal = errorResponse(problem, language, dialectOf(pathOf(request)));
  // What there is of a body is read and thrown away, so that the connection serves on.
  response.writeHead(refusal.status, Object.fromEntries(refusal.headers));
  response.end(request.method === 'HEAD' ? undefined : await refusal.text());
}
