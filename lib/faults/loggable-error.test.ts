import { beforeAll, describe, expect, test } from 'vitest';
import { db, query, withTransaction } from '@/lib/db';
import { loggableError } from '@/lib/faults/loggable-error';
import { makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const secret = 'hunter2-of-row-17';
let tenantId: string;

beforeAll(async () => {
  tenantId = await makeTenant();
});

async function thrownBy(work: () => Promise<unknown>): Promise<Error> {
  const thrown: unknown = await work().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Error)) throw new Error('Nothing was thrown');
  return thrown;
}

/** Everything that the console would print of the error itself. */
function unfiltered(error: Error): string {
  return JSON.stringify(error, [...Object.getOwnPropertyNames(error), 'meta', 'driverAdapterError', 'cause']);
}

describe('the log text of a database error contains no row data', () => {
  test.each<[string, string, () => Promise<unknown>]>([
    ['a value of the wrong type', '22P02', () => query('SELECT $1::int', [secret])],
    [
      'a failing row, quoted in full',
      '23502',
      () => query('INSERT INTO people (id, email, name) VALUES (gen_random_uuid(), $1, $1)', [secret]),
    ],
    [
      'a duplicate key',
      '23505',
      async () => {
        for (let time = 0; time < 2; time++)
          await query("INSERT INTO tenants (id, name, slug) VALUES (gen_random_uuid(), 'x', $1)", [secret]);
      },
    ],
    [
      'inside a transaction',
      '22P02',
      () => withTransaction((client) => client.query('SELECT $1::uuid', [secret])),
    ],
    ['through Prisma, raw', 'P2010', () => db().$queryRaw`SELECT ${secret}::text::int`],
    [
      'through Prisma, a duplicate key',
      'P2002',
      async () => {
        for (let time = 0; time < 2; time++)
          await db().tenant.create({ data: { id: crypto.randomUUID(), name: 'x', slug: `${secret}-2` } });
      },
    ],
    [
      'through Prisma, invalid arguments',
      'PrismaClientValidationError',
      () => db().customer.create({ data: { id: secret, tenantId, name: secret, extra: secret } as never }),
    ],
  ])('%s', async (_, code, work) => {
    const error = await thrownBy(work);
    const logged = loggableError(error);
    expect(logged).toContain(code);
    expect(logged).not.toContain(secret);
    expect(logged).toMatch(/\n\s+at .*loggable-error\.test/);
  });

  test('which the error itself does contain', async () => {
    const error = await thrownBy(() => query('SELECT $1::int', [secret]));
    expect(unfiltered(error)).toContain(secret);
  });

  test('not even as the cause of another error', async () => {
    const inner = await thrownBy(() => query('SELECT $1::int', [secret]));
    const logged = loggableError(new Error('The chunk failed', { cause: inner }));
    expect(logged).toContain('The chunk failed');
    expect(logged).toContain('code=22P02');
    expect(logged).not.toContain(secret);
  });
});

test('an error of our own keeps its message and stack', () => {
  const logged = loggableError(new TypeError('x is not a function'));
  expect(logged).toMatch(/^TypeError: x is not a function\n\s+at /);
  expect(loggableError({ secret })).not.toContain(secret);
});
