import { expect, test, vi } from 'vitest';
import { processImport } from '@/inngest/functions/process-import';
import { useTestDatabase } from '@/lib/testing/test-database';
import { driveFunctions, untilEnded } from './testing/drive-functions';

useTestDatabase();

test('imports of one tenant, however many, leave room for another tenant, and a big import for a small one of its tenant', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const begun: string[] = [];
  const { client } = await driveFunctions((inngest) => [
    inngest.createFunction(
      // The same limits as process-import.ts.
      { id: 'import', triggers: { event: 'import' }, concurrency: processImport.opts.concurrency },
      async ({ event, step }) => {
        const { job_id: job } = event.data as { job_id: string };
        await Promise.all(
          [1, 2, 3, 4].map((part) =>
            step.run(`part-${part}`, async () => {
              begun.push(job);
              if (job.startsWith('big')) await released;
            }),
          ),
        );
      },
    ),
  ]);
  const send = (tenant: string, ...jobs: string[]) =>
    client.send(jobs.map((job) => ({ name: 'import', data: { tenant_id: tenant, job_id: job } })));
  const partsOf = (job: string) => begun.filter((one) => one === job).length;

  await send('own', 'big');
  await vi.waitFor(() => expect(partsOf('big')).toBe(2), 10_000);
  await send('own', 'small');
  await vi.waitFor(() => expect(partsOf('small')).toBe(4), 10_000);

  const many = Array.from({ length: 20 }, (_, index) => `big-${index}`);
  await send('loud', ...many);
  await vi.waitFor(() => expect(begun.filter((job) => job.startsWith('big-'))).toHaveLength(4), 10_000);
  await send('quiet', 'other');
  await vi.waitFor(() => expect(partsOf('other')).toBe(4), 10_000);
  expect(begun.filter((job) => job.startsWith('big-'))).toHaveLength(4);
  expect(partsOf('big')).toBe(2);

  release();
  await untilEnded('import', 23, 60_000);
}, 90_000);
