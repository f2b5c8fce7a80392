import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { from as copyFrom } from 'pg-copy-streams';
import { describe, expect, it } from 'vitest';
import { query, withTransaction } from '@/lib/db';
import { canonicalRecord } from '@/lib/import-files/canonical-csv';
import { checkChunk } from '@/lib/import-files/check-chunk';
import { deliveryColumns } from '@/lib/import-files/encode-delivery';
import { createReferenceData } from '@/lib/fields/reference-data';
import { sampleCells, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

useTestDatabase();

describe('deliveries as COPY text', () => {
  it('names existing columns of deliveries, including all required ones', async () => {
    const columns = await query<{ column_name: string; required: boolean }>(
      `SELECT column_name, is_nullable = 'NO' AND column_default IS NULL AS required
         FROM information_schema.columns WHERE table_name = 'deliveries'`,
    );
    const names = columns.map((column) => column.column_name);
    expect(deliveryColumns.filter((column) => !names.includes(column))).toEqual([]);
    const required = columns.filter((column) => column.required).map((column) => column.column_name);
    expect(required.filter((name) => !(deliveryColumns as readonly string[]).includes(name))).toEqual([]);
  });

  it('stores the lines of a checked chunk with the values of its rows', async () => {
    const id = '0199a000-0000-7000-8000-000000000001';
    const { good } = checkChunk(
      {
        bytes: new TextEncoder().encode(
          [sampleCells(1), sampleCells(2, { Reference: '', COD: '', Notes: '\\N', Items: '' })]
            .map((cells, index) => canonicalRecord({ rowNumber: index + 2, repeatOf: null, cells }))
            .join(''),
        ),
        plan: { kind: 'csv', columns: sampleHeader, column_names: sampleHeader },
        rules: rulesOfMappings(sampleMappings),
        today: '2026-03-02',
        language: 'en',
        constants: {
          tenantId: id,
          customerId: id,
          deliveryServiceId: id,
          deliveryTypeId: id,
          bulkOrderCreationId: id,
          payerType: 'sender',
          paymentMethod: 'bank_transfer',
        },
      },
      createReferenceData(),
    );
    const rows = await withTransaction(async (client) => {
      await client.query('CREATE TEMPORARY TABLE staged (LIKE deliveries INCLUDING DEFAULTS) ON COMMIT DROP');
      await pipeline(
        Readable.from([good]),
        client.query(copyFrom(`COPY staged (${deliveryColumns.join(', ')}) FROM STDIN`)),
      );
      return (await client.query('SELECT * FROM staged ORDER BY row_number')).rows;
    });
    expect(rows).toMatchObject([
      {
        row_number: 2,
        tenant_id: id,
        payment_method: 'bank_transfer',
        unit_size: 'medium',
        delivery_full_address: 'Mariahilfer Straße 1\nStiege 2',
        delivery_contact_name: 'Jürgen "JJ" 1',
        delivery_contact_phone: '+431588580',
        delivery_latitude: '48.200000',
        external_reference_id: 'R-1',
        cod_amount: '12.50',
        package_special_instructions: 'Ring\ttwice \\ wait',
        packages: [{ name: 'Box "A"', quantity: 2, weight_kg: 3.5 }],
      },
      {
        row_number: 3,
        external_reference_id: null,
        cod_amount: null,
        package_special_instructions: '\\N',
        packages: [],
      },
    ]);
  });
});
