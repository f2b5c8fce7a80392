import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { csvOf, sampleMappings } from '@/lib/testing/sample-orders';
import { expect } from './fixtures';

type SampleRows = Parameters<typeof csvOf>[0];

/**
 * Files with columns that no other test's files have: a profile for them is recognised in no other file, and a customer and
 * a service come with it.
 * @param word stands before the name of each column
 */
export function ownColumns(word: string) {
  const mappings = Object.fromEntries(
    Object.entries(sampleMappings).map(([column, field]) => [`${word} ${column}`, field]),
  );
  const textOf = (rows: SampleRows) =>
    csvOf(rows).replace(/^.+/, (header) => header.replaceAll(/"(.+?)"/g, `"${word} $1"`));
  return {
    /** Column → field. */
    mappings,
    textOf,
    fileOf: (name: string, rows: SampleRows) => ({
      ...{ name, mimeType: 'text/csv', buffer: Buffer.from(textOf(rows)) },
    }),
    /** Saves the profile. @returns its ID */
    async makeProfile(
      api: APIRequestContext,
      owner: { customer_id: string; delivery_service_id: string },
    ): Promise<string> {
      const created = await api.post('/api/delivery/import-profiles', {
        data: {
          name: `${word} ${randomUUID()}`,
          rules: {
            fields: Object.fromEntries(
              Object.entries(mappings).map(([column, field]) => [field, { column }]),
            ),
          },
          columns: Object.keys(mappings),
          customer_id: owner.customer_id,
          delivery_service_id: owner.delivery_service_id,
        },
      });
      expect(created.status()).toBe(201);
      return ((await created.json()) as { id: string }).id;
    },
  };
}
