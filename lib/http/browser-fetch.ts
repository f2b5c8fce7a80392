import type { z } from 'zod';

/** A failed call. `message` is a sentence for the user. */
export class RequestProblem extends Error {
  /** The API's code, or `network_unreachable` / `unexpected_answer` if the API did not answer. */
  readonly code: string;
  /** HTTP status; 0 if there was no answer. */
  readonly status: number;
  readonly details: unknown;
  readonly retryAfterSeconds: number | null;

  constructor(
    code: string,
    message: string,
    {
      status = 0,
      details,
      retryAfterSeconds = null,
    }: Partial<Omit<RequestProblem, keyof Error | 'code'>> = {},
  ) {
    super(message);
    this.name = 'RequestProblem';
    this.code = code;
    this.status = status;
    this.details = details;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The problem of each field: path → sentence. Empty for other kinds of problems. */
  get fieldMessages(): Map<string, string> {
    const problems = isObject(this.details) ? this.details.problems : undefined;
    const messages = new Map<string, string>();
    for (const problem of Array.isArray(problems) ? (problems as unknown[]) : []) {
      if (!isObject(problem) || typeof problem.path !== 'string') continue;
      messages.set(problem.path, typeof problem.message === 'string' ? problem.message : this.message);
    }
    return messages;
  }
}

export const networkUnreachable = () =>
  new RequestProblem(
    'network_unreachable',
    'The server cannot be reached. Check the connection and try again; nothing that you entered is lost.',
  );

interface BrowserFetchOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Record<string, string | number | null | undefined>;
  body?: unknown;
  /** The tenant in which a system admin works; null for everybody else, who have their own. */
  tenantId: string | null;
  signal?: AbortSignal;
  /** The call goes through although the page closes, as far as its body is below 64 KB. */
  keepalive?: boolean;
}

/** Sends a call to the API, as `fetch` does. */
export type SendCall = (address: string, call: RequestInit) => Promise<Response>;

let send: SendCall = (address, call) => fetch(address, call);

/** Has calls sent in another way: the server answers those that it makes itself for a page (lib/http/calls-on-server.ts). */
export function sendCallsBy(other: SendCall): void {
  send = other;
}

/** The address of an API call with its query; blank values are omitted. */
export function apiAddress(
  path: string,
  tenantId: string | null,
  query: BrowserFetchOptions['query'] = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, tenant_id: tenantId })) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return `/api${path}${text ? `?${text}` : ''}`;
}

/** What a response schema describes; null: nothing. */
type AnswerOf<Schema extends z.ZodType | null> = Schema extends z.ZodType ? z.infer<Schema> : null;

/**
 * Calls Lading's API from the browser in the person's session. The type parameter is the type of the route's own response
 * schema. The answer is not checked against it here: the routes are tested against their schemas, and zod with all schemas
 * would be a third of the JavaScript that a page loads.
 * @param path below /api, e.g. `/delivery/deliveries`
 * @throws RequestProblem for every failure except an aborted signal, whose AbortError passes through
 */
export async function browserFetch<Schema extends z.ZodType | null>(
  path: string,
  { method = 'GET', query, body, tenantId, signal, keepalive }: BrowserFetchOptions,
): Promise<AnswerOf<Schema>> {
  let response: Response;
  try {
    response = await send(apiAddress(path, tenantId, query), {
      method,
      signal,
      ...(keepalive && { keepalive }),
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        // Of whoever is signed in, the choice counts; this is for those who are not.
        ...(globalThis.document && { 'accept-language': document.documentElement.lang }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : writeBody(body),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw networkUnreachable();
  }
  const answer: unknown = await readAnswer(response).catch((error: unknown) => {
    if (signal?.aborted) throw error; // the page has sent a newer request meanwhile
    return undefined; // no JSON: from a proxy in between, for example
  });
  if (!response.ok) {
    const retryAfter = response.headers.get('retry-after');
    throw readProblem(answer, { status: response.status, retryAfter }) ?? unexpectedAnswer(response.status);
  }
  if (answer === undefined) throw unexpectedAnswer(response.status);
  return answer as AnswerOf<Schema>;
}

/** Longer bodies than this number of characters are handed over as files. */
const LONG_BODY = 50_000;

/** A body in JSON. A browser that is handed a long text copies it before it goes on, which takes ten times as long as a file. */
function writeBody(body: unknown): string | Blob {
  const text = JSON.stringify(body);
  return text.length > LONG_BODY ? new Blob([text], { type: 'application/json' }) : text;
}

function readAnswer(response: Response): Promise<unknown> {
  return response.status === 204 ? Promise.resolve(null) : response.json();
}

/**
 * Reads the problem from an error response of the API.
 * @param answer the body, parsed from JSON
 * @param retryAfter the header of the same name
 * @returns null if it is not an error body of the API
 */
export function readProblem(
  answer: unknown,
  { status, retryAfter }: { status: number; retryAfter: string | null },
): RequestProblem | null {
  const problem = readErrorBody(answer);
  if (!problem) return null;
  const seconds = Number(retryAfter ?? Number.NaN);
  return new RequestProblem(problem.code, problem.message, {
    status,
    details: problem.details,
    retryAfterSeconds: Number.isFinite(seconds) ? seconds : null,
  });
}

/** Reads an error in either dialect of the API (lib/http/dialect.ts). */
function readErrorBody(answer: unknown): { code: string; message: string; details: unknown } | null {
  if (!isObject(answer)) return null;
  const error = isObject(answer.error) ? answer.error : {};
  const code = error.code ?? answer.errorCode;
  const message = error.message ?? answer.errorMessage;
  if (typeof code !== 'string' || typeof message !== 'string') return null;
  return { code, message, details: error.details ?? answer.details };
}

/** Whether a value of unknown type has properties. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function unexpectedAnswer(status: number): RequestProblem {
  return new RequestProblem(
    'unexpected_answer',
    'The server gave an answer that this page does not understand. Reload the page; if that does not help, try again later.',
    { status },
  );
}
