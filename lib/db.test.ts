import { expect, test } from 'vitest';
import { db, disconnect, query, withTransaction } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const id = '01936d2e-0000-7000-8000-000000000001';

test('a transaction that throws leaves nothing behind, and its connection serves on', async () => {
  const failing = withTransaction(async (client) => {
    await client.query('INSERT INTO tenants (id, name, slug) VALUES ($1, $2, $3)', [id, 'North', 'north']);
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect(await db().tenant.count()).toBe(0);
  expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('the database refuses a person without a tenant who is no system admin', async () => {
  const person = { id, email: 'a@example.com', name: 'A', passwordHash: '-', role: 'dispatcher' as const };
  await expect(db().person.create({ data: person })).rejects.toThrow('people_tenant_unless_system_admin');
});

test('a connection that is cut in the middle of a transaction fails that transaction and nothing else', async () => {
  let cut: number | undefined;
  const failing = withTransaction(async (client) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    cut = rows[0]!.pid;
    const ended = new Promise((resolve) => client.once('end', resolve));
    await query('SELECT pg_terminate_backend($1)', [cut]);
    await ended;
    await client.query('SELECT 1');
  });
  await expect(failing).rejects.toThrow();
  expect(cut).toBeGreaterThan(0);
  expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a moment is the same to Prisma and in SQL, whatever time zone the database is set to', async () => {
  const [database] = await query<{ name: string }>('SELECT current_database() AS name');
  await query(`ALTER DATABASE ${database!.name} SET TimeZone TO 'Asia/Kathmandu'`);
  await disconnect(); // the setting is of new sessions
  const createdAt = new Date('2026-06-25T23:30:00.123Z');
  await db().tenant.create({ data: { id, name: 'East', slug: 'east', createdAt } });
  const [stored] = await query('SELECT (extract(epoch FROM created_at) * 1000)::float8 AS at FROM tenants');
  expect(stored).toEqual({ at: createdAt.getTime() });
  expect(await db().tenant.findFirst({ where: { createdAt } })).toMatchObject({ createdAt });
});
