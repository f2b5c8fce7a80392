import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { from as copyFrom } from 'pg-copy-streams';
import { describe, expect, it } from 'vitest';
import { copyValue } from '@/lib/copy/copy-value';
import { withTransaction } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

describe('copyValue', () => {
  it('passes any text through PostgreSQL unchanged', async () => {
    const texts = fc.sample(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .array(fc.constantFrom('\\', '\t', '\n', '\r', 'N', '\\N', '\\.', 'x'), { maxLength: 5 })
          .map((parts) => parts.join('')),
      ),
      500,
    );
    const storable = texts.map((text) => text.toWellFormed().replaceAll('\0', ''));
    const lines = [...storable.map(copyValue), copyValue(null)]
      .map((value, index) => `${index}\t${value}\n`)
      .join('');
    const rows = await withTransaction(async (client) => {
      await client.query('CREATE TEMPORARY TABLE texts (place int, content text) ON COMMIT DROP');
      await pipeline(Readable.from([lines]), client.query(copyFrom('COPY texts FROM STDIN')));
      return (await client.query<{ content: string | null }>('SELECT content FROM texts ORDER BY place'))
        .rows;
    });
    expect(rows.map((row) => row.content)).toEqual([...storable, null]);
  });

  it('refuses NUL, which no text column can hold', () => {
    expect(() => copyValue('a\0b')).toThrow('NUL');
  });
});
