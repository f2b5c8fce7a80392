/** Fields of a PostgreSQL or Prisma error that name parts of the schema and never contain data. */
const plainFields = [
  'code',
  'severity',
  'schema',
  'table',
  'column',
  'constraint',
  'routine',
  'kind',
] as const;

/** How deep causes are followed: pg's error inside the adapter's inside Prisma's. */
const maxDepth = 5;

/**
 * The text of an error that is safe to log. A database error contains row data in its `detail`, `where` and
 * `internalQuery`, and in its message (`invalid input syntax for type integer: "…"`); Prisma's contains the arguments
 * of the call. Of these, only the code, the names of parts of the schema and the stack are kept. Other errors keep
 * their message.
 */
export function loggableError(thrown: unknown): string {
  return describe(thrown, maxDepth).join('\n');
}

function describe(thrown: unknown, left: number): string[] {
  if (!(thrown instanceof Error))
    return [typeof thrown === 'string' ? thrown : `A ${typeof thrown} was thrown`];
  const fromDatabase = isDatabaseError(thrown);
  const stackLines = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const lines = [
    fromDatabase ? [thrown.name, ...fieldsOf(thrown)].join(' ') : `${thrown.name}: ${thrown.message}`,
    ...(fromDatabase && isConnectionError(thrown) ? [thrown.message] : []),
    ...stackLines,
  ];
  for (const inner of innerErrors(thrown)) {
    if (left > 0) lines.push(`caused by ${describe(inner, left - 1).join('\n')}`);
  }
  return lines;
}

function isDatabaseError(error: Error): boolean {
  return 'severity' in error || /^(Prisma|DriverAdapter|Raw)/.test(error.name) || 'clientVersion' in error;
}

/** Prisma's errors about a database that cannot be reached contain only addresses. */
function isConnectionError(error: Error): boolean {
  return /^P10\d\d$/.test(String((error as Error & { code?: unknown }).code));
}

function fieldsOf(error: object): string[] {
  const own = error as Record<string, unknown>;
  const adapters = own.cause instanceof Error ? {} : ((own.cause ?? {}) as Record<string, unknown>);
  const meta = (own.meta ?? {}) as Record<string, unknown>;
  const named = { ...pick(adapters), ...pick(meta), ...pick(own) };
  for (const name of ['modelName', 'originalCode']) {
    const value = meta[name] ?? adapters[name];
    if (typeof value === 'string') named[name] = value;
  }
  return Object.entries(named).map(([name, value]) => `${name}=${value}`);
}

function pick(from: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    plainFields.flatMap((name) => (typeof from[name] === 'string' ? [[name, from[name]]] : [])),
  );
}

function innerErrors(error: Error): unknown[] {
  const { cause, meta } = error as Error & { meta?: { driverAdapterError?: unknown } };
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [cause, meta?.driverAdapterError, ...inner].filter((one) => one instanceof Error);
}
