import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { appPort, dataDir } from './app-instance';
import { errorOf, expect, test } from './fixtures';
import { getJob, importsPath, startImport, waitForEnd } from './import-over-api';
import { withDatabase } from './look-into-database';

/** Puts the job in the state of one that failed after its first chunk: its other chunks and deliveries do not exist. */
async function makeFailed(jobId: string) {
  await withDatabase(dataDir, async (client) => {
    await client.query(
      `WITH open AS (
         UPDATE bulk_order_creation_chunks SET finished_at = NULL, succeeded_count = 0, failed_count = 0
         WHERE bulk_order_creation_id = $1 AND chunk_index > 0 RETURNING first_row_number, last_row_number),
       unmade AS (
         DELETE FROM deliveries USING open
         WHERE bulk_order_creation_id = $1 AND row_number BETWEEN first_row_number AND last_row_number)
       UPDATE bulk_order_creations
       SET status = 'failed', failure_code = 'processing_failed', success_key = NULL, failed_key = NULL
       WHERE id = $1`,
      [jobId],
    );
  });
}

test('a failed import is resumed on its page, and ends with every row imported once', async ({
  dispatcherPage: page,
  api,
  credentials,
}) => {
  const total = 4500; // more than one chunk
  const content = csvOf(numberedRows(`resume-${randomUUID()}`, total));
  const jobId = await startImport(api, credentials, content);
  await waitForEnd(api, jobId);
  await makeFailed(jobId);

  await page.goto(`http://localhost:${appPort}/imports/${jobId}`);
  await expect(page.getByText('Lading could not finish this import.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('Resumed', { exact: true })).toBeVisible(); // the timeline
  const job = await waitForEnd(api, jobId);
  expect(job).toMatchObject({ status: 'completed', succeeded_records: total, failed_records: 0 });
  await expect(page.getByRole('button', { name: 'Resume' })).toBeHidden();
  await expect(page.getByText('The import failed')).toBeHidden();

  const refusal = await errorOf(await api.post(`${importsPath}/${jobId}/resume`));
  expect(refusal).toMatchObject({ status: 409, code: 'job_not_resumable' });
  expect((await getJob(api, jobId)).event_timeline.at(-1)?.event).toBe('import_completed');
});
