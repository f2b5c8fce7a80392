import fc from 'fast-check';
import sql, { empty } from 'sql-template-tag';
import { expect, it } from 'vitest';
import { query } from '@/lib/db';
import { identifier } from '@/lib/sql/identifier';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

it('quotes any name', async () => {
  // PostgreSQL cuts names after 63 bytes, and a character has at most four.
  const names = fc.string({ unit: 'binary', minLength: 1, maxLength: 15 });
  const special = fc.constantFrom('"', 'a"b', 'SELECT', '; DROP TABLE tenants; --', 'Ünïcode', '$1');
  await fc.assert(
    fc.asyncProperty(fc.oneof(names, special), async (text) => {
      const name = text.toWellFormed().replaceAll('\0', '0');
      const statement = sql`SELECT ${identifier(name)} AS found FROM (VALUES (7)) AS list (${identifier(name)})`;
      expect(await query(statement)).toEqual([{ found: 7 }]);
    }),
  );
});

it('is the only text in a statement that does not become a parameter', async () => {
  const dangerous = "'; DROP TABLE tenants; --";
  const condition = sql`${dangerous}::text = ANY (${[dangerous, 'x']}::text[])`;
  const statement = sql`SELECT ${dangerous} AS ${identifier('same')} WHERE ${condition} ${empty} LIMIT ${1}`;
  expect(statement.text).not.toContain('DROP');
  expect(statement.values).toEqual([dangerous, dangerous, [dangerous, 'x'], 1]);
  expect(await query(statement)).toEqual([{ same: dangerous }]);
});
