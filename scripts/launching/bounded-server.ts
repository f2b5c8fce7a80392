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
  /** Concurrent requests; further ones get 503. The engine's calls are counted separately, up to the same number. */
  maxRequests: number;
  /** Concurrent requests of one sender, who is recognised behind trusted proxies as well. */
  maxRequestsPerAddress: number;
  /** The time within which a request must arrive completely, and for which a connection may be silent. */
  requestSeconds: number;
}

export interface ServerParts {
  /** Answers a request; when it throws, that is logged and the caller gets a 500. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Sees each request first, and may correct its headers. @returns the error to refuse it with, or null */
  judge?(request: IncomingMessage, response: ServerResponse): ApiError | null;
}

/** A load balancer's usual idle timeout is a minute: if we closed first, its next request would be lost. */
const keepAliveMs = 65_000;
/** Headers are a few KB: no honest client needs longer. */
const headersMs = 20_000;

/**
 * An HTTP server that limits concurrent requests and connections, in total and for each sender. A client that is slow to
 * send its request or to read the response is disconnected. The engine's steps may be silent for minutes; the health check
 * is always answered.
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

/** Creates the function that takes a place for a request until it is answered; it returns an error when a limit is reached. */
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
  const refusal = errorResponse(problem, language, dialectOf(pathOf(request)), {
    requestId: String(request.headers['x-request-id'] ?? ''),
  });
  // The body is read and discarded, so that the connection can be used again.
  response.writeHead(refusal.status, Object.fromEntries(refusal.headers));
  response.end(request.method === 'HEAD' ? undefined : await refusal.text());
}
