import { z } from 'zod';
import { DeliveryStatus } from '@/prisma/generated/enums';
import { rowNumberSchema } from '@/lib/imports/row-number-schema';

/** Why a rollback keeps a delivery: what has happened to it since it was created. */
const reasonSchema = z.enum(DeliveryStatus).exclude(['created']);

export const keptDeliveriesSchema = z.object({
  reason: reasonSchema,
  count: z.int(),
  examples: z
    .array(
      z.object({ delivery_id: z.uuid(), row_number: z.int(), external_reference_id: z.string().nullable() }),
    )
    .describe('The first five, in the order of the rows'),
});

export type KeptDeliveries = z.infer<typeof keptDeliveriesSchema>;

/** What a rollback would do at this moment. */
export const rollbackPreviewSchema = z.object({
  deliveries: z.int().describe('How many would be deleted'),
  kept: z.array(keptDeliveriesSchema).describe('What would stay, by its reason'),
  updated: z
    .int()
    .describe('Deliveries of others that the import only updated: they stay as they are now, in any case'),
});

export type RollbackPreview = z.infer<typeof rollbackPreviewSchema>;

/** How many rows one call rolls back at most. */
const MAX_ROLLED_BACK_ROWS = 1000;

/** No empty list: nobody who has selected nothing is to lose anything. */
export const rollBackRowsBody = z.strictObject({
  row_numbers: z
    .array(rowNumberSchema)
    .min(1)
    .max(MAX_ROLLED_BACK_ROWS)
    .describe('Rows as the spreadsheet numbers them; of an order with several rows, its first'),
});

export const rolledBackRowsSchema = z.object({
  deleted_count: z.int(),
  not_deleted: z.array(
    z.object({
      row_number: z.int(),
      reason: z.union([reasonSchema, z.literal('no_delivery')]),
    }),
  ),
});

export type RolledBackRows = z.infer<typeof rolledBackRowsSchema>;
