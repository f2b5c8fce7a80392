import { batchLimits } from '@/lib/inbound/batch-schemas';

// Kept out of validate-batch.ts: the server's own bundle (build/serve.mjs) must not load the country tables.
/** The refusal of a batch with too many targets or bytes. */
export const batchTooLarge = {
  code: 'batch_too_large' as const,
  params: { limit_targets: batchLimits.targets, limit_bytes: batchLimits.bytes },
};
