import { expect, test } from 'vitest';
import { db, query, withTransaction } from '@/lib/db';
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
