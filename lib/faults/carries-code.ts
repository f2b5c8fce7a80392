/** How deep causes are followed: pg's error inside the adapter's inside Prisma's, or a stream's inside a fetch's. */
const maxDepth = 5;

/**
 * Whether an error or one of its causes has one of the codes. Node, PostgreSQL and Prisma have theirs in `code`, the
 * AWS SDK in `name`.
 */
export function carriesCode(thrown: unknown, codes: ReadonlySet<unknown>, left = maxDepth): boolean {
  if (typeof thrown !== 'object' || thrown === null || left === 0) return false;
  const { code, name, cause, meta } = thrown as Partial<Record<'code' | 'name' | 'cause', unknown>> & {
    meta?: { driverAdapterError?: unknown };
  };
  if (codes.has(code) || codes.has(name)) return true;
  return [cause, meta?.driverAdapterError].some((inner) => carriesCode(inner, codes, left - 1));
}
