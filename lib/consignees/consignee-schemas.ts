import { z } from 'zod';
import { deliverySchema } from '@/lib/deliveries/delivery-schemas';
import { changeSchema, targetSchema } from '@/lib/targets/target-schemas';
import { ImportStatus, InboundItemStatus } from '@/prisma/generated/enums';

/** What stands in the place of what was erased. */
export const ERASED = '[erased]';

/** More than one consignee ever has: a name that so many share is not one person's. */
export const maxMatches = 5000;

/** How many of each kind a look-up shows. */
export const shownMatches = 10;

/** Characters of a phone or a name that somebody is looked up by. */
export const whoLength = { min: 3, max: 200 };

const text = z.string().trim().min(whoLength.min).max(whoLength.max);

const whoShape = {
  phone: text.optional().describe('With + and country code'),
  name: text
    .optional()
    .describe(
      'The whole name; case and spaces do not matter. With a phone beside it, only what has both is meant',
    ),
};

type Who = { phone?: string | undefined; name?: string | undefined };

const namesSomebody = ({ phone, name }: Who) => phone !== undefined || name !== undefined;
const nobodyNamed = {
  path: ['phone'],
  message: 'Give a phone number, a name, or both.',
};

/** Whom it is about. Sent as a body: what names a person must not stand in an address, which logs keep. */
export const consigneeBody = z.strictObject(whoShape).refine(namesSomebody, nobodyNamed);

export type ConsigneeInput = z.infer<typeof consigneeBody>;

export const eraseConsigneeBody = z
  .strictObject({
    ...whoShape,
    unread_imports: z
      .boolean()
      .default(false)
      .describe('Also remove the files of all imports that ended before each of their rows was read'),
  })
  .refine(namesSomebody, nobodyNamed);

export type EraseConsigneeInput = z.infer<typeof eraseConsigneeBody>;

const heldDelivery = deliverySchema.extend({ deleted_at: z.iso.datetime().nullable() });

const heldFailedRow = z.object({
  job_id: z.uuid(),
  row_number: z.int(),
  cells: z.array(z.string()).describe('In the order of the file’s columns'),
});

const heldBatchItem = z.object({
  import_job_id: z.int(),
  index: z.int().describe('Its place in the batch, counted from 0'),
  external_id: z.string(),
  status: z.enum(InboundItemStatus),
  target_id: z.int().nullable(),
  payload: z.unknown().describe('A rejected item as it was sent; null of others'),
  changes: z.array(changeSchema).describe('What an update of a target changed'),
});

const consignee = z
  .object({ phone: z.string().nullable(), name: z.string().nullable() })
  .describe('As it was looked for');

/** Each kind of what is held, in one order everywhere. */
const heldShape = {
  deliveries: z.array(heldDelivery),
  failed_rows: z.array(heldFailedRow),
  targets: z.array(targetSchema).describe('Whose title, street or city mentions them'),
  batch_items: z.array(heldBatchItem).describe('Items of batches that mention them'),
};

export const consigneeExportSchema = z.object({
  exported_at: z.iso.datetime(),
  consignee,
  ...heldShape,
  truncated: z.boolean().describe(`Whether there is more than ${maxMatches} of one kind`),
});

export type ConsigneeExport = z.infer<typeof consigneeExportSchema>;

const count = z.int().describe(`${maxMatches + 1}: more than ${maxMatches}`);

export const consigneeHeldSchema = z.object({
  consignee,
  counts: z.object({ deliveries: count, failed_rows: count, targets: count, batch_items: count }),
  ...heldShape,
  too_many: z
    .boolean()
    .describe(`Whether there is more than ${maxMatches} of one kind: nothing is erased then`),
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
    .describe('Imports that ended before each row of their file was read: only the file tells whom it names'),
  running_imports: z.int().describe('What they bring in is not looked at before it is there'),
  retention_days: z.int().describe('After which files go by themselves; 0: never'),
});

export type ConsigneeHeld = z.infer<typeof consigneeHeldSchema>;

export const consigneeErasedSchema = z.object({
  deliveries: z.int().describe('Whose name, phone, address and instructions were replaced'),
  targets: z.int().describe('Whose title and address were replaced'),
  batch_items: z.int().describe('Whose values, as sent or as changed, were replaced'),
  imports: z.int().describe('Whose files, failed rows and timeline were removed'),
});

export type ConsigneeErased = z.infer<typeof consigneeErasedSchema>;
