import { setManifestTotals } from '@/lib/imports/set-manifest-totals';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { claimImport } from '@/lib/import-runs/claim-import';
import { failImport } from '@/lib/import-runs/fail-import';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { planImport } from '@/lib/import-runs/plan-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { followUpImport } from '@/lib/imports/follow-up-import';
import type { FollowUpInput } from '@/lib/imports/follow-up-schemas';
import { getImport } from '@/lib/imports/get-import';
import { resumeFailedImport } from '@/lib/imports/resume-failed-import';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { clientActor, makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
beforeAll(async () => {
  process.env.LADING_CHUNK_ROWS = '2';
  shop = await makeShop();
});
afterAll(closeWorkers);

const phone = sampleHeader.indexOf('Recipient Phone');
const mend = (row_number: number) => ({ row_number, column_index: phone, value: '+43 1 58858 0' });
const bad = { 'Recipient Phone': '12' };

const followUp = (jobId: string, input: FollowUpInput) =>
  followUpImport({
    ...{ tenantId: shop.tenantId, actor: clientActor(shop.tenantId), language: 'en' as const },
    ...{ jobId, input },
  });

async function runFollowUp(jobId: string, input: FollowUpInput): Promise<string> {
  const { id, worker_lease_id: leaseId } = await followUp(jobId, input);
  await runImport({ jobId: id, leaseId: leaseId! });
  return id;
}

const jobOf = (jobId: string) =>
  getImport({ tenantId: shop.tenantId, jobId, language: 'en', origin: 'http://lading.test' });

async function balanceOf(jobId: string) {
  const { family } = await jobOf(jobId);
  const { balance } = family!;
  const { rows, ...buckets } = balance;
  expect(Object.values(buckets).reduce((sum, count) => sum + count, 0)).toBe(rows);
  return Object.fromEntries(Object.entries(balance).filter(([, count]) => count > 0));
}

const rowsOf = async (jobId: string) =>
  (await db().delivery.findMany({ where: { bulkOrderCreationId: jobId, deletedAt: null } }))
    .map(({ rowNumber }) => rowNumber)
    .sort();

/** A job with rows 2 to 5, of which 3 and 4 failed. */
async function makeParent(prefix: string) {
  const rows = numberedRows(prefix, 4).map((row, index) => (index % 3 === 0 ? row : { ...row, ...bad }));
  const leased = await makeImport(shop, csvOf(rows));
  await runImport(leased);
  return leased.jobId;
}

it('a job needs no look any more once follow-ups have all of its rows, and does again when they give them back', async () => {
  const parent = await makeParent('look');
  const needsLook = async (jobId: string) => (await jobOf(jobId)).needs_look;
  expect(await needsLook(parent)).toBe(true);
  await runFollowUp(parent, { rows: 'failed', row_numbers: [3], corrections: [mend(3)] });
  expect(await needsLook(parent)).toBe(true); // row 4 is open
  const second = await runFollowUp(parent, { rows: 'failed' });
  expect(await needsLook(parent)).toBe(false);
  expect(await needsLook(second)).toBe(true); // row 4 failed again
  await deleteImportDeliveries({ tenantId: shop.tenantId, jobId: second, actorName: 'Dana' });
  expect(await needsLook(parent)).toBe(true);
});

describe('the failed rows of a job', () => {
  it('become deliveries in follow-ups, each once, and the family has one balance', async () => {
    const parent = await makeParent('one');
    const first = await runFollowUp(parent, { rows: 'failed', row_numbers: [3], corrections: [mend(3)] });
    expect(await rowsOf(first)).toEqual([3]);
    expect(await balanceOf(parent)).toEqual({ rows: 4, delivered: 3, failed_open: 1 });
    expect((await jobOf(parent)).failed_order_logs).toMatchObject([
      { row_number: 3, follow_up_id: first },
      { row_number: 4, follow_up_id: null },
    ]);
    await expect(followUp(parent, { rows: 'failed', row_numbers: [3, 4] })).rejects.toMatchObject({
      ...{ code: 'rows_not_open', params: { count: 1, row_number: 3 } },
    });
    await expect(followUp(parent, { rows: 'failed', row_numbers: [2] })).rejects.toMatchObject({
      code: 'rows_not_open',
    });

    // What stays wrong is open in the follow-up, and followed up on there. Corrections hold on.
    const notes = { row_number: 4, column_index: sampleHeader.indexOf('Notes'), value: 'Ring twice' };
    const second = await runFollowUp(parent, { rows: 'failed', corrections: [notes] });
    expect(await balanceOf(second)).toEqual({ rows: 4, delivered: 3, failed_open: 1 });
    await expect(followUp(parent, { rows: 'failed' })).rejects.toMatchObject({ code: 'no_open_rows' });
    const third = await runFollowUp(second, { rows: 'failed', corrections: [mend(4)] });
    expect(await jobOf(third)).toMatchObject({ parent_id: second, root_id: parent, corrected_cells: 2 });
    expect(await db().delivery.findFirst({ where: { bulkOrderCreationId: third } })).toMatchObject({
      ...{ rowNumber: 4, packageSpecialInstructions: 'Ring twice' },
    });
    expect(await balanceOf(parent)).toEqual({ rows: 4, delivered: 4 });

    // The manifest of the file is about all of it: its numbers are kept with the first import, and seen from each.
    const { tenantId } = shop;
    const manifest = { rows: 4, orders: 4 };
    await setManifestTotals({ tenantId, jobId: parent, manifest, actorName: 'Dana', language: 'en' });
    for (const jobId of [parent, third]) {
      const { family } = await jobOf(jobId);
      expect(family).toMatchObject({ control_totals: manifest, manifest_totals: manifest });
    }
  });

  it('go to one of two follow-ups that are asked for at once', async () => {
    const parent = await makeParent('race');
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => followUp(parent, { rows: 'failed' })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'no_open_rows' });
  });

  it('go to the first follow-up when a request is repeated, even at once', async () => {
    const parent = await makeParent('again');
    const input: FollowUpInput = { rows: 'failed', row_numbers: [4], idempotency_key: 'a' };
    const made = await Promise.all([followUp(parent, input), followUp(parent, input)]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    await expect(followUp(parent, { ...input, corrections: [mend(4)] })).rejects.toMatchObject({
      ...{ code: 'idempotency_key_conflict', details: { job_id: made[0]!.id } },
    });
  });

  it('are refused together with corrections of other cells', async () => {
    const parent = await makeParent('other');
    for (const cell of [mend(3), { ...mend(4), column_index: 200 }]) {
      await expect(
        followUp(parent, { rows: 'failed', row_numbers: [4], corrections: [cell] }),
      ).rejects.toMatchObject({ code: 'validation_failed' });
    }
    expect((await jobOf(parent)).family).toBeNull();
  });

  it('bring along the other rows of their order', async () => {
    const profile = { ...rulesOfMappings({ ...sampleMappings }), order_columns: ['Reference'] };
    const place = { 'Pickup Address': 'Hof 1', 'Drop Address': 'Weg 1', 'Recipient Name': 'Ann' };
    const [one, two] = ['order-1', 'order-2'].map((Reference) => ({ ...place, Reference }));
    const content = csvOf([{ ...one!, ...bad }, { ...two!, ...bad }, one!, two!]);
    const leased = await makeImport(shop, content, profile);
    await runImport(leased);
    expect(await jobOf(leased.jobId)).toMatchObject({ failed_records: 4 });
    const child = await runFollowUp(leased.jobId, {
      rows: 'failed',
      row_numbers: [5],
      corrections: [mend(3)],
    });
    expect(await jobOf(child)).toMatchObject({ total_records: 2, succeeded_records: 2, delivery_count: 1 });
    expect(await balanceOf(child)).toEqual({ rows: 4, delivered: 2, failed_open: 2 });
  });

  it('are open again in the parent once the follow-up is rolled back, but for those taken on', async () => {
    const parent = await makeParent('back');
    const child = await runFollowUp(parent, { rows: 'failed', corrections: [mend(3)] });
    const grandchild = await runFollowUp(child, { rows: 'failed', corrections: [mend(4)] });
    await deleteImportDeliveries({ tenantId: shop.tenantId, jobId: child, actorName: 'Dana' });
    expect(await balanceOf(parent)).toEqual({ rows: 4, delivered: 3, failed_open: 1 });
    await expect(followUp(child, { rows: 'failed' })).rejects.toMatchObject({ code: 'no_open_rows' });
    const again = await runFollowUp(parent, { rows: 'failed', corrections: [mend(3)] });
    expect(await rowsOf(again)).toEqual([3]);
    expect(await rowsOf(grandchild)).toEqual([4]);
    expect(await balanceOf(parent)).toEqual({ rows: 4, delivered: 4 });
  });
});

describe('the rows that a job has not reached', () => {
  /** Rows 2 and 3 are done, 4 to 7 are not. */
  async function makeFailed(prefix: string) {
    const leased = await makeImport(shop, csvOf(numberedRows(prefix, 6)));
    await claimImport(leased);
    await planImport(leased);
    await importChunk({ ...leased, chunkIndex: 0 });
    await failImport({ ...leased, code: 'processing_failed', isTemporary: true });
    return leased.jobId;
  }

  it('go on in a follow-up, and the job itself goes on no more', async () => {
    const parent = await makeFailed('rest');
    const child = await runFollowUp(parent, { rows: 'unprocessed' });
    expect([await rowsOf(parent), await rowsOf(child)]).toEqual([
      [2, 3],
      [4, 5, 6, 7],
    ]);
    expect(await balanceOf(child)).toEqual({ rows: 6, delivered: 6 });
    const resumed = resumeFailedImport({
      ...{ tenantId: shop.tenantId, jobId: parent },
      actorName: 'Dana',
      language: 'en',
    });
    await expect(resumed).rejects.toMatchObject({ code: 'job_not_resumable' });
    expect(await jobOf(parent)).toMatchObject({ resumable: false });
    await expect(followUp(parent, { rows: 'unprocessed' })).rejects.toMatchObject({ code: 'no_open_rows' });
  });

  it('are those of the follow-up when that one fails too', async () => {
    const parent = await makeFailed('twice');
    const { id, worker_lease_id: leaseId } = await followUp(parent, { rows: 'unprocessed' });
    const leased = { jobId: id, leaseId: leaseId! };
    await claimImport(leased);
    await planImport(leased);
    await importChunk({ ...leased, chunkIndex: 1 });
    expect(await balanceOf(id)).toEqual({ rows: 6, delivered: 4, in_progress: 2 });
    await failImport({ ...leased, code: 'processing_failed' });
    expect(await balanceOf(id)).toEqual({ rows: 6, delivered: 4, unprocessed_open: 2 });
    const last = await runFollowUp(id, { rows: 'unprocessed' });
    expect(await rowsOf(last)).toEqual([4, 5]);
    expect(await balanceOf(id)).toEqual({ rows: 6, delivered: 6 });
  });
});
