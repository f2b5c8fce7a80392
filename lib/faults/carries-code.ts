/** No error lies deeper: pg's inside the adapter's inside Prisma's, or one of a stream's inside a fetch's. */
const deepest = 5;

/**
 * Whether an error has one of the codes, itself or in what caused it. As codes count those of Node, PostgreSQL and Prisma
 * (`code`) and of the AWS SDK, which tells them as the name.
 */
export function carriesCode(thrown: unknown, codes: ReadonlySet<unknown>, left = deepest): boolean {
  if (typeof thrown !== 'object' || thrown === null || left === 0) return false;
  const { code, name, cause, meta } = thrown as Partial<Record<'code' | 'name' | 'cause', unknown>> & {
    meta?: { driverAdapterError?: unknown };
  };
  if (codes.has(code) || codes.has(name)) return true;
  return [cause, meta?.driverAdapterError].some((inner) => carriesCode(inner, codes, left - 1));
}
