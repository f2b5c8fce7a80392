import { answerChecker } from '@/lib/testing/check-answer';

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, unknown> }>;
}

/** `GET /api/openapi.json`, as far as calls need it. */
interface Described extends Record<string, unknown> {
  paths: Record<string, Record<string, Operation>>;
}

export interface Call {
  /** Who calls; nobody unless said. */
  headers?: Record<string, string>;
  /** The parameters of the path, by name. */
  path?: Record<string, string>;
  query?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  body?: BodyInit;
}

export interface CheckedAnswer<T> {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; undefined when it is none. */
  json: T;
}

export type CheckedCalls = Awaited<ReturnType<typeof checkedCalls>>;

/**
 * Calls the operations of an instance by their names in its own description, and checks every answer against what the
 * description says of it: status, content type, headers and body, without a field more.
 */
export async function checkedCalls(baseUrl: string) {
  const document = (await (await fetch(`${baseUrl}/api/openapi.json`)).json()) as Described;
  const check = answerChecker(document);
  const places = new Map(
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => [operationId, { path, method }] as const),
    ),
  );
  const seen = new Set<string>();
  const problems = new Set<string>();

  /** @throws Error of an operation that is not described */
  async function send<T>(operationId: string, call: Call = {}): Promise<CheckedAnswer<T>> {
    const { path, method } = places.get(operationId) ?? {};
    if (!path || !method) throw new Error(`${operationId} is not described`);
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = call.path?.[name];
      if (value === undefined) throw new Error(`${operationId} needs ${name}`);
      return value;
    });
    const answer = await fetch(`${baseUrl}${filled}?${new URLSearchParams(call.query)}`, {
      method: method.toUpperCase(),
      redirect: 'manual',
      headers: {
        ...(call.json !== undefined && { 'content-type': 'application/json' }),
        ...call.headers,
      },
      body: call.json === undefined ? call.body : JSON.stringify(call.json),
    });
    const { status, headers } = answer;
    const text = await answer.text();
    // A program that is refused before it is known is not counted.
    const fromProgram = status < 400 && call.headers?.Authorization?.startsWith('Bearer ');
    for (const problem of check({ path, method, status, headers, body: text, fromProgram }))
      problems.add(`${operationId}: ${problem}`);
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    seen.add(`${operationId} ${status} ${type}`.trim());
    if (type) seen.add(`${operationId} ${status} */*`);
    return { status, headers, text, json: (type === 'application/json' ? JSON.parse(text) : undefined) as T };
  }

  return {
    baseUrl,
    send,
    /** What answers had that the description does not say, or lacked. */
    problems: () => [...problems],
    /** The successes that the description promises and that no call had: operation, status and type of content. */
    neverSeen: () =>
      Object.values(document.paths)
        .flatMap((methods) => Object.values(methods))
        .flatMap(({ operationId, responses }) => successesOf(operationId, responses))
        .filter((success) => !seen.has(success)),
  };
}

function successesOf(operationId: string, responses: Operation['responses']): string[] {
  return Object.entries(responses)
    .filter(([status]) => Number(status) < 400)
    .flatMap(([status, { content }]) =>
      content
        ? Object.keys(content).map((type) => `${operationId} ${status} ${type}`)
        : [`${operationId} ${status}`],
    );
}
