import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { ClientActor } from '@/lib/actors/actor';
import { loggableError } from '@/lib/faults/loggable-error';
import { requestIdOf } from '@/lib/http/request-id';
import { requestLog } from '@/lib/request-log/open-request-log';
import { redactAddress, redactBody } from '@/lib/request-log/redact';

/** Larger answers are not read again to be kept: their size is. */
const MAX_ANSWER_BYTES = 64 * 1024;

interface Sent {
  request: Request;
  client: ClientActor;
  /** From `performance.now()` at its beginning. */
  startedAt: number;
  /** The body as it was read; undefined if it was not. */
  body: unknown;
}

/**
 * Keeps a request of an API client and its answer for the list that an administrator sees. It takes no part in the request: what
 * has to be waited for happens afterwards, and nothing that fails here reaches the caller.
 */
export function noteRequest(sent: Sent, response: Response): void {
  const log = requestLog();
  if (!log || response.status === 429) return; // a flood of refusals would push out what one looks for
  try {
    note(log, sent, response);
  } catch (error) {
    console.warn('A request of an API client could not be noted:', loggableError(error));
  }
}

function note(
  log: NonNullable<ReturnType<typeof requestLog>>,
  { request, client, startedAt, body }: Sent,
  response: Response,
): void {
  const noted = {
    id: newId(),
    tenant_id: client.tenantId,
    api_client_id: client.id,
    request_id: requestIdOf(request) ?? randomUUID(),
    method: request.method,
    path: redactAddress(new URL(request.url)),
    status: response.status,
    duration_ms: Math.round(performance.now() - startedAt),
    request_body: body === undefined ? sizeOf(request.headers.get('content-length')) : redactBody(body),
    created_at: new Date().toISOString(),
  };
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  const copy = isJson && response.body ? response.clone() : null;
  void readAnswer(copy)
    .catch(() => ({ answer_body: null, error_code: null }))
    .then((answer) => log.add({ ...noted, ...answer }));
}

async function readAnswer(copy: Response | null) {
  if (!copy?.body) return { answer_body: null, error_code: null };
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = (copy.body as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_ANSWER_BYTES) {
      void reader.cancel().catch(() => undefined);
      return { answer_body: '[more than 64 KiB]', error_code: null };
    }
    parts.push(value);
  }
  const answer = JSON.parse(Buffer.concat(parts).toString()) as unknown;
  return { answer_body: redactBody(answer), error_code: copy.status >= 400 ? codeOf(answer) : null };
}

/** The code of an error, in either dialect. */
function codeOf(answer: unknown): string | null {
  const { error, errorCode } = answer as { error?: { code?: unknown }; errorCode?: unknown };
  const code = error?.code ?? errorCode;
  return typeof code === 'string' ? code : null;
}

function sizeOf(length: string | null): string | null {
  return length && Number(length) > 0 ? `[${length} bytes]` : null;
}
