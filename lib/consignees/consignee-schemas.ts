import { z } from 'zod';
import { deliverySchema } from '@/lib/deliveries/delivery-schemas';

/** What stands in the place of what was erased. */
export const ERASED = '[erased]';

/** More than one consignee ever has: a name that so many share is not one person's. */
export const mostMatches = 5000;

const text = z.string().trim().min(3).max(200);

/** Whom it is about. Sent as a body: what names a person must not stand in an address, which logs keep. */
export const consigneeBody = z
  .strictObject({
    phone: text.optional().describe('With + and country code'),
    name: text.optional().describe('The whole name; case and spaces do not matter'),
  })
  .refine(({ phone, name }) => phone !== undefined || name !== undefined, {
    path: ['phone'],
    message: 'phone, name or both: with both, only what has both is meant',
  });

export type ConsigneeInput = z.infer<typeof consigneeBody>;

export const consigneeExportSchema = z.object({
  exported_at: z.iso.datetime(),
  consignee: z.object({ phone: z.string().nullable(), name: z.string().nullable() }),
  deliveries: z.array(deliverySchema.extend({ deleted_at: z.iso.datetime().nullable() })),
  failed_rows: z.array(
    z.object({
      job_id: z.uuid(),
      row_number: z.int(),
      cells: z.array(z.string()).describe('In the order of the file’s columns'),
    }),
  ),
  truncated: z.boolean().describe(`Whether there is more than ${mostMatches} of one kind`),
});

export type ConsigneeExport = z.infer<typeof consigneeExportSchema>;

export const consigneeErasedSchema = z.object({
  deliveries: z.int().describe('Whose name, phone, address and instructions were replaced'),
  imports: z.int().describe('Whose files, failed rows and timeline were removed'),
});

export type ConsigneeErased = z.infer<typeof consigneeErasedSchema>;
