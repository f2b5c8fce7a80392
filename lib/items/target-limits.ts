import { orderFields } from '@/lib/fields/order-fields';

/** Maximum UTF-16 code units of a batch's own texts, after trimming. Limits of fields: lib/fields/target-fields.ts. */
export const targetLimits = {
  sourceSystem: 100,
  batchId: 200,
  externalId: orderFields.external_reference_id.maxLength,
} as const;
