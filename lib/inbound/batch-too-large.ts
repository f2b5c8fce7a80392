import { batchLimits } from '@/lib/inbound/batch-schemas';

// Apart from validate-batch.ts: the server's own bundle (build/serve.mjs) must not load the tables of countries.
/** What a batch over the limits is refused with: of its targets, or of its bytes. */
export const batchTooLarge = {
  code: 'batch_too_large' as const,
  params: { limit_targets: batchLimits.targets, limit_bytes: batchLimits.bytes },
};
