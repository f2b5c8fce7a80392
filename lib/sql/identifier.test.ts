import fc from 'fast-check';
import sql, { empty } from 'sql-template-tag';
import { expect, it } from 'vitest';
import { query } from '@/lib/db';
import { identifier } from '@/lib/sql/identifier';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

it('takes any name for a name', async () => {
  // PostgreSQL cuts names after 63 bytes, of which a character has four at most.
  const names = fc.string({ unit: 'binary', minLength: 1, maxLength: 15 });
  const ofUsers = fc.constantFrom('"', 'a"b', 'SELECT', '; DROP TABLE tenants; --', 'Ünïcode', '$1');
  await fc.assert(
    fc.asyncProperty(fc.oneof(names, ofUsers), async (text) => {
      const name = text.toWellFormed().replaceAll('\0', '0');
      const statement = sql`SELECT ${identifier(name)} AS found FROM (VALUES (7)) AS list (${identifier(name)})`;
      expect(await query(statement)).toEqual([{ found: 7 }]);
    }),
  );
});

it('is the only text of a statement that is no parameter', async () => {
  const dangerous = "'; DROP TABLE tenants; --";
  const condition = sql`${dangerous}::text = ANY (${[dangerous, 'x']}::text[])`;
  const statement = sql`SELECT ${dangerous} AS ${identifier('same')} WHERE ${condition} ${empty} LIMIT ${1}`;
  expect(statement.text).not.toContain('DROP');
  expect(statement.values).toEqual([dangerous, dangerous, [dangerous, 'x'], 1]);
  expect(await query(statement)).toEqual([{ same: dangerous }]);
});
