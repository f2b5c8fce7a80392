import { inngest } from '@/inngest/client';
import { importCancelled, importRequested } from '@/inngest/events';
import { claimImport } from '@/lib/import-runs/claim-import';
import { completeImport } from '@/lib/import-runs/complete-import';
import { failImport } from '@/lib/import-runs/fail-import';
import { takeImportTurn } from '@/lib/import-runs/import-turns';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { failureOf, nameFaults } from '@/lib/import-runs/name-faults';
import { planImport } from '@/lib/import-runs/plan-import';
import { reportImport } from '@/lib/import-runs/report-import';
import { waitForPlace } from '@/lib/import-runs/wait-for-place';

/** Being busy costs a step none of its tries, and what it throws in the end is known by its name. */
const runStep = <T>(work: () => Promise<T>) => nameFaults(() => waitForPlace(work));

/**
 * Takes one job from its event to its end: claim, plan, chunks side by side, report, complete. Each step asks whether
 * the lease is still the job's own and does nothing when it is not.
 */
export const processImport = inngest.createFunction(
  {
    id: 'process-bulk-order-creation',
    triggers: [{ event: importRequested.name }],
    // As many as fit into a lease under either engine's pauses (see the test): a step that cannot be done must fail the
    // job before the watchdog takes the job for silent and begins anew.
    retries: 5,
    concurrency: [
      // A tenant with a hundred jobs leaves room for the others. (No limit in all: two are as many as Inngest takes.
      // The embedded engine makes LADING_ENGINE_CONCURRENCY calls at once, and import-turns.ts bounds what works.)
      { key: 'event.data.tenant_id', limit: 4 },
      // A big import leaves room for a small one beside it.
      { key: 'event.data.job_id', limit: 2 },
    ],
    // Seconds by which a run goes before those that came earlier. A hundred rows need not wait for ten thousand, and
    // what came over two minutes earlier has its turn first, so that no import is overtaken for ever. (Inngest takes
    // whole numbers only, and of an event it knows none: hence words.)
    priority: { run: "event.data.size == 'small' ? 120 : event.data.size == 'medium' ? 60 : 0" },
    cancelOn: [{ event: importCancelled.name, if: 'async.data.job_id == event.data.job_id' }],
    onFailure: async ({ event, error }) => {
      const { job_id, lease_id } = importRequested.data.parse(event.data.event.data);
      await failImport({ jobId: job_id, leaseId: lease_id, ...failureOf(error) });
    },
  },
  async ({ event, step }) => {
    const { job_id, lease_id } = importRequested.data.parse(event.data);
    const leased = { jobId: job_id, leaseId: lease_id };

    if (!(await step.run('claim', () => runStep(() => claimImport(leased))))) return { state: 'stopped' };
    const plan = await step.run('plan', () => runStep(() => planImport(leased)));
    if (plan.state === 'stopped') return plan;

    const chunks = await Promise.all(
      Array.from({ length: plan.chunkCount }, (_, chunkIndex) =>
        step.run(`chunk-${chunkIndex}`, () =>
          runStep(() => takeImportTurn(() => importChunk({ ...leased, chunkIndex }))),
        ),
      ),
    );
    if (chunks.some((chunk) => chunk.state === 'stopped')) return { state: 'stopped' };

    const report = await step.run('report', () => runStep(() => takeImportTurn(() => reportImport(leased))));
    if (report.state === 'stopped') return report;
    await step.run('complete', () => runStep(() => completeImport(leased)));
    return { state: 'completed' };
  },
);
