import { z } from 'zod';
import { deliveryEventSchema } from '@/lib/deliveries/delivery-history-schemas';
import { deliverySchema } from '@/lib/deliveries/delivery-schemas';
import { changeSchema, targetSchema } from '@/lib/targets/target-schemas';
import { ImportStatus, InboundItemStatus } from '@/prisma/generated/enums';

/** Replaces erased values. */
export const ERASED = '[erased]';

/** More than one consignee ever has: a name with more matches is shared by several people. */
export const maxMatches = 5000;

/** How many matches of each kind a look-up shows. */
export const shownMatches = 10;

/** Length limits for the phone or name in a look-up. */
export const whoLength = { min: 3, max: 200 };

const text = z.string().trim().min(whoLength.min).max(whoLength.max);

const whoShape = {
  phone: text.optional().describe('Preferably with + and country code'),
  name: text
    .optional()
    .describe(
      'The whole name; case and extra spaces are ignored. Together with a phone, only what matches both is found',
    ),
};

type Who = { phone?: string | undefined; name?: string | undefined };

const namesSomebody = ({ phone, name }: Who) => phone !== undefined || name !== undefined;
const nobodyNamed = {
  path: ['phone'],
  message: 'Give a phone number, a name, or both.',
};

/** The consignee, by phone or name. Sent in the body because personal data must not be in URLs, which get logged. */
export const consigneeBody = z.strictObject(whoShape).refine(namesSomebody, nobodyNamed);

export type ConsigneeInput = z.infer<typeof consigneeBody>;

export const eraseConsigneeBody = z
  .strictObject({
    ...whoShape,
    unread_imports: z
      .boolean()
      .default(false)
      .describe('Also remove the files of all imports that ended before all their rows were read'),
  })
  .refine(namesSomebody, nobodyNamed);

export type EraseConsigneeInput = z.infer<typeof eraseConsigneeBody>;

export const heldDelivery = deliverySchema.extend({
  deleted_at: z.iso.datetime().nullable(),
  history: z
    .array(deliveryEventSchema.pick({ event: true, created_at: true, changes: true }))
    .describe('What has happened to it; it may mention the person where the delivery no longer does'),
});

export const heldFailedRow = z.object({
  job_id: z.uuid(),
  row_number: z.int(),
  cells: z.array(z.string()).describe('In the order of the columns'),
});

export const heldCorrection = z.object({
  job_id: z.uuid().nullable(),
  draft_id: z.uuid().nullable().describe('Of the unfinished import, if it has not been started'),
  row_number: z.int(),
  column_index: z.int(),
  old_text: z.string().nullable().describe('What the file says; null: unknown, in an unfinished import'),
  new_text: z.string(),
});

export const heldBatchItem = z.object({
  import_job_id: z.int(),
  index: z.int().describe('Position in the batch, starting at 0'),
  external_id: z.string(),
  status: z.enum(InboundItemStatus),
  target_id: z.int().nullable(),
  payload: z.unknown().describe('A rejected item as it was sent; null for other items'),
  changes: z.array(changeSchema).describe('What an update changed in the target'),
});

export const consignee = z
  .object({ phone: z.string().nullable(), name: z.string().nullable() })
  .describe('The phone and name as they were searched for');

/** The kinds of records that may mention a consignee, always in this order. */
const heldShape = {
  deliveries: z.array(heldDelivery),
  failed_rows: z.array(heldFailedRow),
  corrected_cells: z.array(heldCorrection).describe('Cells that were changed by hand, in rows of the person'),
  targets: z.array(targetSchema).describe('Targets that mention the person in title, street or city'),
  batch_items: z.array(heldBatchItem).describe('Items of batches that mention the person'),
};

export const consigneeExportSchema = z.object({
  exported_at: z.iso.datetime(),
  consignee,
  ...heldShape,
  truncated: z.boolean().describe(`Whether there are more than ${maxMatches} of one kind`),
});

export type ConsigneeExport = z.infer<typeof consigneeExportSchema>;

const count = z.int().describe(`${maxMatches + 1} means more than ${maxMatches}`);

export const consigneeHeldSchema = z.object({
  consignee,
  counts: z.object({
    deliveries: count,
    failed_rows: count,
    corrected_cells: count,
    targets: count,
    batch_items: count,
  }),
  ...heldShape,
  too_many: z
    .boolean()
    .describe(`Whether there are more than ${maxMatches} of one kind; if so, nothing can be erased`),
  unread_imports: z
    .object({
      total: z.int(),
      data: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          status: z.enum(ImportStatus),
          ended_at: z.iso.datetime(),
        }),
      ),
    })
    .describe('Imports that ended before all rows of their file were read; those rows cannot be searched'),
  running_imports: z.int().describe('Imports in progress; search again when they have ended'),
  waiting_batches: z
    .int()
    .describe(
      'Batches that mention the person in what is not taken in yet; search again when they have ended',
    ),
  retention_days: z.int().describe('Days after which files are removed automatically; 0: never'),
});

export type ConsigneeHeld = z.infer<typeof consigneeHeldSchema>;

export const consigneeErasedSchema = z.object({
  deliveries: z.int().describe('Deliveries in which name, phone, address and instructions were replaced'),
  targets: z.int().describe('Targets in which title and address were replaced'),
  batch_items: z.int().describe('Items of batches in which values were replaced or removed'),
  imports: z
    .int()
    .describe(
      'Imports that lost their files, failed rows and timeline, and unfinished ones that were discarded',
    ),
});

export type ConsigneeErased = z.infer<typeof consigneeErasedSchema>;
