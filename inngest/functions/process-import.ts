import { inngest } from '@/inngest/client';
import { importCancelled, importRequested } from '@/inngest/events';
import { claimImport } from '@/lib/import-runs/claim-import';
import { completeImport } from '@/lib/import-runs/complete-import';
import { failImport } from '@/lib/import-runs/fail-import';
import { takeImportTurn } from '@/lib/import-runs/import-turns';
import { importChunk } from '@/lib/import-runs/import-chunk';
import { findKnownPoints } from '@/lib/import-runs/find-known-points';
import {
  geocodeAddresses,
  type GeocodingProgress,
  geocodingStart,
} from '@/lib/import-runs/geocode-addresses';
import { failureOf, nameFaults } from '@/lib/import-runs/name-faults';
import { planImport } from '@/lib/import-runs/plan-import';
import { reportImport } from '@/lib/import-runs/report-import';
import { waitForPlace } from '@/lib/import-runs/wait-for-place';

/** Waiting for a place uses up none of a step's retries; errors get a name by which `failureOf` recognises them. */
const runStep = <T>(work: () => Promise<T>) => nameFaults(() => waitForPlace(work));

/**
 * Takes one job from its event to its end: claim, plan, points of addresses, chunks in parallel, report, complete. Each step checks that its
 * lease is still the job's and does nothing when it is not.
 */
export const processImport = inngest.createFunction(
  {
    id: 'process-bulk-order-creation',
    triggers: [{ event: importRequested.name }],
    // As many as fit into a lease with either engine's pauses (see the test): a step that keeps failing must fail the job
    // before the watchdog considers the job silent and starts it again.
    retries: 5,
    concurrency: [
      // A tenant with a hundred jobs leaves room for the others. (There is no overall limit, because Inngest accepts only
      // two. The embedded engine makes LADING_ENGINE_CONCURRENCY calls at once, and import-turns.ts limits the actual work.)
      { key: 'event.data.tenant_id', limit: 4 },
      // A big import leaves room for a small one beside it.
      { key: 'event.data.job_id', limit: 2 },
    ],
    // Seconds by which a run overtakes earlier ones. A hundred rows need not wait for ten thousand, but no run overtakes one
    // that is over two minutes older, so that no import waits for ever. (Inngest accepts only whole numbers, and sees none
    // in an event's data: hence the words.)
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
    if (plan.needsPoints) {
      let next: GeocodingProgress | null = geocodingStart;
      for (let round = 0; next; round++) {
        const progress: GeocodingProgress = next;
        const asked = await step.run(`geocode-${round}`, () =>
          runStep(() => geocodeAddresses(leased, progress)),
        );
        if (asked.state === 'stopped') return asked;
        next = asked.state === 'more' ? asked.progress : null;
      }
      const points = await step.run('find-points', () => runStep(() => findKnownPoints(leased)));
      if (points.state === 'stopped') return points;
    }

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
