import { z } from 'zod';
import { storeSourceVersion } from '@/lib/items/source-version-input';
import { DeliveryStatus } from '@/prisma/generated/enums';

/** A value as the delivery shows it. */
const told = z.unknown();

export const deliveryEventSchema = z.object({
  event: z.enum(DeliveryStatus).exclude(['created']),
  created_at: z.iso.datetime(),
  actor_name: z.string().nullable().describe('Who did it, as they were called then'),
  bulk_order_creation_id: z.uuid().nullable().describe('The import that changed it; null: none did'),
  bulk_order_creation_name: z.string().nullable(),
  row_number: z.int().nullable().describe('The row of that import'),
  changes: z.array(z.object({ field: z.string(), from: told, to: told })),
});

export const deliveryHistorySchema = z.object({
  data: z.array(deliveryEventSchema).describe('The newest first, 500 at most'),
});

export type DeliveryHistory = z.infer<typeof deliveryHistorySchema>;

/** The path parameter of everything about one delivery. Lower case, as the database returns it. */
export const deliveryParams = z.object({ deliveryId: z.uuid().toLowerCase() });

const wholeNumber = z
  .string()
  .regex(/^\d{1,16}$/)
  .transform(Number)
  .pipe(z.int());

export const cancelDeliveryQuery = z.object({
  free_reference: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: another delivery may have its reference from now on; by default it keeps it'),
  source_version: z
    .union([wholeNumber, z.iso.datetime({ offset: true })])
    .transform(storeSourceVersion)
    .optional()
    .describe(
      'Your version of the delivery, a whole number or a moment: a cancellation that is older than what the delivery has is refused as stale_update',
    ),
});
