/** Fields of an error of PostgreSQL or Prisma that name things of the schema, and never what is in it. */
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

/** How deep errors lie in one another at most: pg's inside the adapter's inside Prisma's. */
const deepest = 5;

/**
 * What of an error may stand in a log. An error of the database tells rows in its `detail`, `where` and `internalQuery`,
 * and in its message (`invalid input syntax for type integer: "…"`); Prisma's tells the arguments of the call. Of those
 * only the code, the names of the schema's parts and the places in our source are kept. Other errors keep their message.
 */
export function loggableError(thrown: unknown): string {
  return describe(thrown, deepest).join('\n');
}

function describe(thrown: unknown, left: number): string[] {
  if (!(thrown instanceof Error))
    return [typeof thrown === 'string' ? thrown : `A ${typeof thrown} was thrown`];
  const isOfDatabase = ofDatabase(thrown);
  const places = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const lines = [
    isOfDatabase ? [thrown.name, ...fieldsOf(thrown)].join(' ') : `${thrown.name}: ${thrown.message}`,
    ...(isOfDatabase && isOfConnection(thrown) ? [thrown.message] : []),
    ...places,
  ];
  for (const inner of innerErrors(thrown)) {
    if (left > 0) lines.push(`caused by ${describe(inner, left - 1).join('\n')}`);
  }
  return lines;
}

function ofDatabase(error: Error): boolean {
  return 'severity' in error || /^(Prisma|DriverAdapter|Raw)/.test(error.name) || 'clientVersion' in error;
}

/** Prisma's codes of a database that is not there speak of addresses only. */
function isOfConnection(error: Error): boolean {
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
