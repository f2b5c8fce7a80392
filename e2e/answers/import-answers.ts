import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows, sampleHeader } from '@/lib/testing/sample-orders';
import { expect } from '../fixtures';
import { withDatabase } from '../look-into-database';
import { rowsWithABadOne, sampleProfile, type Scratch } from './scratch';

/** Imports from upload to rollback: each operation once, with success. */

const CRON_SECRET = 'the-secret-of-a-scheduler-of-the-operator';

/** What the instance needs so that all of them can succeed with small files. */
export const settingsOfImports = { CRON_SECRET, LADING_ROLLBACK_AT_ONCE: '5', LADING_CHUNK_ROWS: '50' };

export async function importAnswers(scratch: Scratch): Promise<void> {
  const jobId = await importedFile(scratch);
  await readImport(scratch, jobId);
  await mendRows(scratch, jobId);
  await stopAndResume(scratch);
  await rollBack(scratch, jobId);
}

/** Whatever comes before an import has ended. @returns the job's ID */
async function importedFile({ call, calls, upload, importOf, owner, untilEnded }: Scratch): Promise<string> {
  await call('downloadTemplate', 200);
  const content = rowsWithABadOne();
  const { json: slot } = await call<Record<'upload_url' | 'file_key', string>>('requestUploadUrl', 200, {
    json: { file_name: 'orders.csv' },
  });
  const url = new URL(slot.upload_url);
  await call('uploadFile', 201, {
    ...{ as: 'nobody', body: content, headers: { 'content-type': 'text/csv' } },
    path: { key: url.pathname.slice('/api/objects/'.length) },
    query: Object.fromEntries(url.searchParams),
  });
  await call('validateImport', 200, { json: importOf(slot.file_key) });
  const { json: job } = await call<{ id: string }>('createImport', 202, { json: importOf(slot.file_key) });
  const path = { jobId: job.id };
  await call('getImportProgress', 200, { path });
  await untilEnded(job.id);
  await call('watchImportProgress', 200, { path });

  const tried = await call<{ id: string }>('createImport', 202, {
    json: importOf(await upload(csvOf(numberedRows(randomUUID().slice(0, 8), 2))), { dry_run: true }),
  });
  await untilEnded(tried.json.id);
  await call('importDryRunForReal', 202, { path: { jobId: tried.json.id } });

  await saveDraft({ call, upload });
  await useProfiles({ call, owner });
  expect(calls.baseUrl).toBe(url.origin);
  return job.id;
}

async function saveDraft({ call, upload }: Pick<Scratch, 'call' | 'upload'>) {
  const path = { draftId: randomUUID() };
  const json = {
    ...{ holder_id: randomUUID(), file_name: 'orders.csv', choices_version: 1 },
    ...{ choices: { headers: ['Reference'] }, file_key: await upload(rowsWithABadOne()) },
  };
  await call('saveImportDraft', 200, { as: 'dispatcher', path, json });
  await call('listImportDrafts', 200, { as: 'dispatcher' });
  await call('getImportDraft', 200, { as: 'dispatcher', path });
  await call('discardImportDraft', 204, { as: 'dispatcher', path });
}

async function useProfiles({ call, owner }: Pick<Scratch, 'call' | 'owner'>) {
  const json = sampleProfile('Alder & Ash', { customer_id: owner.customer_id });
  const { json: profile } = await call<{ id: string }>('createImportProfile', 201, { json });
  const path = { profileId: profile.id };
  await call('listImportProfiles', 200);
  await call('recogniseImportProfiles', 200, { json: { columns: [...sampleHeader, 'Another'] } });
  await call('getImportProfile', 200, { path });
  await call('updateImportProfile', 200, { path, json: { rules: { ...json.rules, extra: 'all' } } });
  await call('listImportProfileVersions', 200, { path });
  await call('restoreImportProfileVersion', 200, { path: { ...path, version: '1' } });
  await call('archiveImportProfile', 204, { path });
}

async function readImport({ call }: Scratch, jobId: string) {
  const path = { jobId };
  await call('listImports', 200);
  await call('listAllJobs', 200, { query: { created_from: '2026-01-01' } });
  await call('getImport', 200, { path });
  await call('listFailedRows', 200, { path });
  for (const operation of [
    'listImportChanges',
    'listImportWarnings',
    'listOrderFingerprints',
    'listCorrections',
  ])
    await call(operation, 200, { path });
  await call('readImportOrders', 200, { path, query: { row_numbers: '2,4' } });
  const { headers } = await call('downloadOriginalFile', 302, { path });
  for (const operation of ['downloadSuccessCsv', 'downloadFailedCsv', 'downloadSkippedCsv'])
    await call(operation, 302, { path });
  for (const operation of ['downloadFailedWorkbook', 'printManifest', 'printLabels'])
    await call(operation, 200, { path });
  const url = new URL(headers.get('location')!);
  await call('downloadFile', 200, {
    ...{ as: 'nobody', query: Object.fromEntries(url.searchParams) },
    path: { key: url.pathname.slice('/api/objects/'.length) },
  });
  await call('setManifestTotals', 200, {
    path,
    json: { rows: 3, cod: [{ currency: 'EUR', amount: '1.50' }] },
  });
  await call('settleImport', 200, { path, json: { settled: true } });
  await call('settleImport', 200, { path, json: { settled: false } });
  await call('findReturnedImport', 200, {
    json: {
      ...{ import_id: jobId, columns: sampleHeader },
      rows: [{ row_number: 3, error_field: 'delivery_contact_phone', error_code: 'invalid_phone' }],
    },
  });
}

/** By a link and by a follow-up: each mends the row, the first one in vain. */
async function mendRows({ call, untilEnded }: Scratch, jobId: string) {
  const path = { jobId };
  const correct = (value: string) => [
    { row_number: 3, column_index: sampleHeader.indexOf('Recipient Phone'), value },
  ];
  const { json: link } = await call<Record<'id' | 'url', string>>('makeMendLink', 201, {
    ...{ path, json: { made_for: 'The shipper', message: 'Please mend' } },
  });
  const token = link.url.split('#')[1]!;
  await call('lookUpMendLink', 200, { as: 'nobody', json: { token } });
  await call('listMendRows', 200, { as: 'nobody', json: { token } });
  await call('sendMendedRows', 202, {
    ...{ as: 'nobody', json: { token, idempotency_key: 'one', corrections: correct('still none') } },
  });
  await call('listMendLinks', 200, { path });
  await call('withdrawMendLink', 200, { path: { ...path, linkId: link.id } });
  const { json: list } = await call<{ data: { id: string; parent_id: string | null }[] }>('listImports', 200);
  const byLink = list.data[0]!.id;
  await untilEnded(byLink);
  const { json: followUp } = await call<{ id: string }>('createFollowUp', 202, {
    path: { jobId: byLink },
    json: { rows: 'failed', corrections: correct('+43 1 58858 0') },
  });
  await untilEnded(followUp.id);
  await call('listCorrections', 200, { path: { jobId: followUp.id } });
  await call('getImport', 200, { path: { jobId: followUp.id } });
}

async function stopAndResume({ call, calls, dataDir, startImport, untilEnded }: Scratch) {
  const aborted = await startImport(csvOf(numberedRows(randomUUID().slice(0, 8), 4_000)));
  const processed = async () =>
    (await call<{ processed_records: number }>('getImportProgress', 200, { path: { jobId: aborted } })).json
      .processed_records;
  await expect.poll(processed, { intervals: [20] }).toBeGreaterThan(0);
  await call('abortImport', 200, { path: { jobId: aborted } });
  await untilEnded(aborted);
  await call('downloadUnprocessedCsv', 302, { path: { jobId: aborted } });

  const failed = await startImport(rowsWithABadOne());
  await untilEnded(failed);
  await withDatabase(dataDir, (database) =>
    database.query(
      `UPDATE bulk_order_creations
       SET status = 'failed', failure_code = 'processing_failed', success_key = NULL, failed_key = NULL WHERE id = $1`,
      [failed],
    ),
  );
  await call('resumeImport', 202, { path: { jobId: failed } });
  await untilEnded(failed);

  const silent = await startImport(csvOf(numberedRows(randomUUID().slice(0, 8), 4_000)));
  const headers = { Authorization: `Bearer ${CRON_SECRET}` };
  await withDatabase(dataDir, async (database) => {
    await expect
      .poll(
        async () => {
          await database.query(
            `UPDATE bulk_order_creations SET lease_expires_at = now() - interval '1 second'
             WHERE id = $1 AND status = 'processing'`,
            [silent],
          );
          return (await calls.send('resumeExpiredLease', { path: { jobId: silent }, headers })).status;
        },
        { intervals: [20] },
      )
      .toBe(202);
  });
  await untilEnded(silent);
}

/** Of some rows, of a few, and of so many that it goes on after the answer. */
async function rollBack({ call, startImport, untilEnded }: Scratch, jobId: string) {
  const path = { jobId };
  await call('previewRollback', 200, { path });
  await call('rollBackRows', 200, { path, json: { row_numbers: [2, 999] } });
  await call('rollBackImport', 200, { path });
  const many = await startImport(csvOf(numberedRows(randomUUID().slice(0, 8), 20)));
  await untilEnded(many);
  await call('rollBackImport', 202, { path: { jobId: many } });
}
