import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a caller's own request ID may look like: it is written to logs and shown on screens. */
const wellFormed = /^[\w.:+/=@-]{1,128}$/;

/**
 * Gives a request its ID, before Next sees it: the caller's `X-Request-Id` if it is well formed, otherwise a new one. Every response
 * has it in the same header.
 */
export function giveRequestId(request: IncomingMessage, response: ServerResponse): void {
  const sent = request.headers['x-request-id'];
  const id = typeof sent === 'string' && wellFormed.test(sent) ? sent : randomUUID();
  request.headers['x-request-id'] = id;
  response.setHeader('X-Request-Id', id);
}

/** The ID of a request; null for a call that the server makes to itself. */
export function requestIdOf(request: Pick<Request, 'headers'>): string | null {
  return request.headers.get('x-request-id');
}
