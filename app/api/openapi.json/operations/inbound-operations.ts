import type { OperationNotes } from '@/lib/routes/operation-notes';

/** The inbound API: batches of targets, and what became of them. */
export const inboundOperations: Readonly<Record<string, OperationNotes>> = {
  'POST /api/inbound/targets/batch': {
    id: 'importTargetBatch',
    description:
      'Up to 10,000 targets. A rejected item takes nothing back from the others. The same `batchId` with the same content answers with the first result, with other content with `batch_id_conflict`.',
  },
  'GET /api/inbound/targets': {
    id: 'listTargets',
    description: 'In pages. Cancelled targets are listed too.',
  },
  'GET /api/inbound/targets/counts': {
    id: 'countTargets',
    description: 'For agreeing at night: compare the numbers with your own.',
  },
  'POST /api/inbound/targets/look-up': {
    id: 'lookUpTargets',
    description: 'Reads only, although it is a POST: the IDs are in the body.',
  },
  'GET /api/inbound/targets/[targetId]': {
    id: 'getTarget',
    description: 'As the last batch left it; `targetId` is in the answer to the batch that created it.',
  },
  'GET /api/inbound/targets/[targetId]/history': {
    id: 'getTargetHistory',
    description: 'Each entry says what a batch changed, from what to what.',
  },
  'GET /api/inbound/import-jobs': {
    id: 'listBatches',
    description: 'In pages, with the counts of each batch.',
  },
  'GET /api/inbound/import-jobs/[importJobId]': {
    id: 'getBatch',
    description:
      '`importJobId` is in the answer to the batch. Items are paged: 100 unless `limit` says more.',
  },
  'GET /api/inbound/import-jobs/[importJobId]/items': {
    id: 'listBatchItems',
    description: 'With what was sent, what changed, and every problem and warning. `status` filters.',
  },
  'GET /api/inbound/source-systems': {
    id: 'listSourceSystems',
    description: 'By name; `sourceSystem` of a batch adds a new one.',
  },
};
