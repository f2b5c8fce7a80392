import { beforeEach, describe, expect, it } from 'vitest';
import { POST } from '@/app/api/delivery/bulk-order-creations/route';
import { eraseConsignee } from '@/lib/consignees/erase-consignee';
import { exportConsignee } from '@/lib/consignees/export-consignee';
import { db } from '@/lib/db';
import { createImport } from '@/lib/imports/create-import';
import { listCorrections } from '@/lib/imports/store-corrections';
import { clientActor, makeShop, runImport, type Shop, uploadFile } from '@/lib/testing/make-import';
import { csvOf, sampleHeader } from '@/lib/testing/sample-orders';
import { accessToken, makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';
import type { Correction } from '@/lib/table-files/correct-rows';

useTestDatabase();

let shop: Shop;

beforeEach(async () => {
  shop = await makeShop();
});

const file = csvOf([{}, { 'Recipient Phone': '12' }, {}]);
const at = (name: string) => {
  const index = sampleHeader.indexOf(name);
  expect(index).toBeGreaterThanOrEqual(0);
  return index;
};

async function run(corrections: Correction[], content = file) {
  const { tenantId } = shop;
  const input = { ...(await uploadFile(shop, content)), corrections };
  const job = await createImport({ tenantId, actor: clientActor(tenantId), language: 'en', input });
  await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
  return db().bulkOrderCreation.findUniqueOrThrow({ where: { id: job.id } });
}

describe('an import with corrections', () => {
  const mended = { row_number: 3, value: '+49 30 901820' };

  it('reads the new text, keeps the old one and says so', async () => {
    const plain = await run([]);
    expect(plain).toMatchObject({ succeededCount: 2, failedCount: 1, correctedCells: 0 });
    const job = await run(
      [{ ...mended, column_index: at('Recipient Phone') }],
      csvOf([{ Reference: 'A' }, { Reference: 'B', 'Recipient Phone': '12' }]),
    );
    expect(job).toMatchObject({ status: 'completed', succeededCount: 2, failedCount: 0, correctedCells: 1 });
    const deliveries = await db().delivery.findMany({ where: { bulkOrderCreationId: job.id, rowNumber: 3 } });
    expect(deliveries).toMatchObject([{ deliveryContactPhone: '+4930901820' }]);
    expect(await listCorrections({ tenantId: shop.tenantId, jobId: job.id, limit: 10 })).toEqual({
      data: [
        {
          ...{ row_number: 3, column_index: at('Recipient Phone'), column: 'Recipient Phone' },
          old_text: '12',
          new_text: mended.value,
        },
      ],
      ...{ total: 1, next_cursor: null },
    });
  });

  it.each([
    ['a row beyond the file', { row_number: 9, column_index: 0 }, { row_number: 9, column: 1 }],
    ['a column beyond the file', { row_number: 2, column_index: 99 }, { row_number: 2, column: 100 }],
  ])('fails with %s, and imports nothing', async (_, cell, params) => {
    const job = await run([{ ...cell, value: 'x' }]);
    expect(job).toMatchObject({
      ...{ status: 'failed', failureCode: 'corrected_cell_not_found', failureDetails: params },
    });
    expect(await db().delivery.count({ where: { bulkOrderCreationId: job.id } })).toBe(0);
  });

  it('lists them page by page', async () => {
    const job = await run([0, 1, 2].map((column_index) => ({ row_number: 2, column_index, value: 'x' })));
    const page = { tenantId: shop.tenantId, jobId: job.id, limit: 2 };
    const first = await listCorrections(page);
    expect(first.data.map(({ column_index }) => column_index)).toEqual([0, 1]);
    const second = await listCorrections({ ...page, cursor: first.next_cursor! });
    expect(second.data.map(({ column_index }) => column_index)).toEqual([2]);
    expect(second.next_cursor).toBeNull();
    await expect(listCorrections({ ...page, cursor: '2' })).rejects.toMatchObject({ code: 'invalid_cursor' });
  });

  it('finds and erases a person whom only a correction names', async () => {
    const job = await run([{ row_number: 3, column_index: at('Recipient Name'), value: 'Zora Quast' }]);
    const held = await exportConsignee(shop.tenantId, { name: 'zora quast' });
    expect(held.corrected_cells).toMatchObject([{ job_id: job.id, row_number: 3, new_text: 'Zora Quast' }]);
    expect(await eraseConsignee(shop.tenantId, { name: 'Zora Quast', unread_imports: false })).toMatchObject({
      imports: 1,
    });
    expect(await db().bulkOrderCreationCorrection.count({ where: { bulkOrderCreationId: job.id } })).toBe(0);
  });
});

describe('the request', () => {
  async function post(body: object) {
    const token = await accessToken(shop.tenantId, ['manage:operations:tenant']);
    const request = { method: 'POST', token, body };
    const response = await POST(makeRequest('/api/delivery/bulk-order-creations', request));
    return { status: response.status, answer: await response.json() };
  }
  const one = { row_number: 2, column_index: 0, value: 'A' };
  const other = { row_number: 2, column_index: 1, value: 'B' };

  it('is the same in another order, and a conflict with other corrections', async () => {
    const upload = await uploadFile(shop, file);
    const first = await post({ ...upload, corrections: [one, other] });
    expect(first).toMatchObject({ status: 202, answer: { corrected_cells: 2 } });
    expect((await post({ ...upload, corrections: [other, one] })).answer.id).toBe(first.answer.id);
    for (const corrections of [[one], [one, { ...other, value: 'C' }], undefined]) {
      expect(await post({ ...upload, corrections })).toMatchObject({
        ...{ status: 409, answer: { error: { code: 'idempotency_key_conflict' } } },
      });
    }
  });

  it.each([
    ['a cell twice', [one, { ...one, value: 'B' }], 'cell_corrected_twice'],
    ['a cell above the header', [{ ...one, row_number: 3 }], 'no_such_cell'],
    [
      'more text than a cell holds',
      [{ ...one, row_number: 9, value: 'x'.repeat(40_000) }],
      'correction_too_long',
    ],
  ])('is refused with %s', async (_, corrections, code) => {
    const upload = { ...(await uploadFile(shop, file)), header_row_number: 3 };
    const { status, answer } = await post({ ...upload, corrections });
    expect(status).toBe(400);
    expect(answer.error.details.problems).toMatchObject([{ code }]);
  });

  it('may have 50,000 of them', async () => {
    const corrections = Array.from({ length: 50_000 }, (_, index) => ({ ...one, row_number: index + 2 }));
    const upload = await uploadFile(shop, file);
    expect(await post({ ...upload, corrections })).toMatchObject({
      ...{ status: 202, answer: { corrected_cells: 50_000 } },
    });
    expect((await post({ ...upload, corrections: [...corrections, other] })).status).toBe(400);
  });
});
