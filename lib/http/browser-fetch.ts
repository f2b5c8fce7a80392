import { z } from 'zod';

/** An error in either dialect of the API (lib/http/dialect.ts). */
const errorBody = z.union([
  z
    .object({ error: z.object({ code: z.string(), message: z.string(), details: z.unknown().optional() }) })
    .transform(({ error }) => error),
  z
    .object({ errorCode: z.string(), errorMessage: z.string(), details: z.unknown().optional() })
    .transform(({ errorCode, errorMessage, details }) => ({
      code: errorCode,
      message: errorMessage,
      details,
    })),
]);

const problemDetails = z.object({
  problems: z.array(
    z.object({ path: z.string(), code: z.string().optional(), message: z.string().optional() }),
  ),
});

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
    const parsed = problemDetails.safeParse(this.details);
    return new Map(
      parsed.success ? parsed.data.problems.map(({ path, message }) => [path, message ?? this.message]) : [],
    );
  }
}

export const networkUnreachable = () =>
  new RequestProblem(
    'network_unreachable',
    'The server cannot be reached. Check the connection and try again; nothing that you entered is lost.',
  );

interface BrowserFetchOptions<Schema extends z.ZodType> {
  /** The schema of the answer. */
  schema: Schema;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Record<string, string | number | null | undefined>;
  body?: unknown;
  /** The tenant in which a system admin works; null for everybody else, who have their own. */
  tenantId: string | null;
  signal?: AbortSignal;
}

/** The address of an API call with its query; blank values are omitted. */
export function apiAddress(
  path: string,
  tenantId: string | null,
  query: BrowserFetchOptions<z.ZodType>['query'] = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, tenant_id: tenantId })) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return `/api${path}${text ? `?${text}` : ''}`;
}

/**
 * Calls Lading's API from the browser in the person's session.
 * @param path below /api, e.g. `/delivery/deliveries`
 * @returns the answer, parsed with `schema`
 * @throws RequestProblem for every failure except an aborted signal, whose AbortError passes through
 */
export async function browserFetch<Schema extends z.ZodType>(
  path: string,
  { schema, method = 'GET', query, body, tenantId, signal }: BrowserFetchOptions<Schema>,
): Promise<z.infer<Schema>> {
  let response: Response;
  try {
    response = await fetch(apiAddress(path, tenantId, query), {
      method,
      signal,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw networkUnreachable();
  }
  const answer: unknown = await response.json().catch((error: unknown) => {
    if (signal?.aborted) throw error; // the page has sent a newer request meanwhile
    return null;
  });
  if (!response.ok) {
    const retryAfter = response.headers.get('retry-after');
    throw readProblem(answer, { status: response.status, retryAfter }) ?? unexpectedAnswer(response.status);
  }
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  console.error(`Unexpected answer from ${path}`, parsed.error);
  throw unexpectedAnswer(response.status);
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
  const parsed = errorBody.safeParse(answer);
  if (!parsed.success) return null;
  const { code, message, details } = parsed.data;
  const seconds = Number(retryAfter ?? Number.NaN);
  return new RequestProblem(code, message, {
    status,
    details,
    retryAfterSeconds: Number.isFinite(seconds) ? seconds : null,
  });
}

function unexpectedAnswer(status: number): RequestProblem {
  return new RequestProblem(
    'unexpected_answer',
    'The server gave an answer that this page does not understand. Reload the page; if that does not help, try again later.',
    { status },
  );
}
