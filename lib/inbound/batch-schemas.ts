import { z } from 'zod';
import { singleLineText } from '@/lib/http/single-line-text';
import { itemErrorCodes, itemWarningCodes } from '@/lib/items/item-problem';
import {
  fieldsWithin,
  type TargetField,
  targetField,
  type TargetFieldKind,
  type TargetGroup,
  targetGroups,
} from '@/lib/fields/target-fields';
import { metadataLimits } from '@/lib/fields/metadata';
import { sourceVersionInput, storedSourceVersion } from '@/lib/items/source-version-input';
import { calendarDay } from '@/lib/lists/date-range';
import { targetLimits } from '@/lib/items/target-limits';
import {
  InboundItemStatus,
  InboundJobStatus,
  InboundOperation,
  TargetPriority,
} from '@/prisma/generated/enums';

/** Request and response of `POST /api/inbound/targets/batch` (seed 000). */

/** `values`: all JSON values, including nested ones; three times what a full batch of full targets contains. */
export const batchLimits = { targets: 10_000, bytes: 10 * 1024 * 1024, values: 1_000_000 };

/** Of a batch of lines. `partBytes`: of the items that are taken in together. */
export const largeBatchLimits = {
  targets: 100_000,
  bytes: 100 * 1024 * 1024,
  lineBytes: 256 * 1024,
  partBytes: 8 * 1024 * 1024,
};

/** The JSON schema of each kind of field in an item. */
const inputs: Readonly<Record<TargetFieldKind, (field: TargetField) => z.ZodType>> = {
  text: ({ limit = Infinity }) => z.string().max(limit),
  country: ({ limit = Infinity }) => z.string().max(limit),
  latitude: () => z.number().min(-90).max(90),
  longitude: () => z.number().min(-180).max(180),
  day: () => z.iso.date(),
  minutes: ({ limit = Infinity }) => z.int().min(0).max(limit),
  priority: () => z.enum(TargetPriority),
  amount: () => z.number().min(0),
};

function inputsOf(group: TargetGroup | ''): Record<string, z.ZodType> {
  const shape = fieldsWithin(group).map(([name, field]) => {
    const declared = targetField(field);
    const input = inputs[declared.kind](declared).nullish();
    return [name, declared.description === undefined ? input : input.describe(declared.description)] as const;
  });
  return Object.fromEntries(shape);
}

/** One item as the document describes it. For documentation only: items are validated one by one in lib/items. */
const targetInputSchema = z.object({
  externalId: z.string().min(1).max(targetLimits.externalId),
  ...inputsOf(''),
  ...Object.fromEntries(targetGroups.map((group) => [group, z.object(inputsOf(group)).nullish()])),
  metadata: z
    .record(
      z.string().min(1).max(metadataLimits.keyLength),
      z.string().max(metadataLimits.valueLength).nullable(),
    )
    .nullish()
    .describe(
      `Texts of your own by keys of your own, ${metadataLimits.keys} at most. Keys that are left out stay; null removes a key, null in place of the object all of them`,
    ),
  sourceVersion: sourceVersionInput
    .nullish()
    .describe(
      'Your version of the target: a whole number or a moment that grows. An older one than the target has is rejected as stale_update',
    ),
});

/** The request as a whole. Items pass through unvalidated: a bad one must not stop the others. */
const headShape = {
  sourceSystem: singleLineText(targetLimits.sourceSystem),
  batchId: singleLineText(targetLimits.batchId),
  operation: z.enum(InboundOperation),
  validateOnly: z
    .boolean()
    .optional()
    .describe('true: answer what would become of the batch, and keep nothing of it'),
  validate_only: z.boolean().optional().describe('The same as validateOnly'),
  sourceVersion: storedSourceVersion
    .optional()
    .describe('The version of every item that has none of its own'),
  complete: z
    .boolean()
    .optional()
    .describe(
      'true: the batch names every target that sourceSystem has for the route date of `scope`. The active ones that it does not name are cancelled, unless an item is rejected',
    ),
  scope: z.object({ routeDate: calendarDay }).optional().describe('What a complete batch is complete for'),
  completeMaxCancelled: z
    .int()
    .min(0)
    .max(largeBatchLimits.targets)
    .optional()
    .describe(
      'How many targets a complete batch may cancel; by default, half of those that are active for the route date. Beyond it, the whole batch is refused',
    ),
};

const batchHeadShape = z.object(headShape);

export const batchBody = z
  .object({
    ...headShape,
    targets: z.array(z.unknown().meta(describeTarget())).min(1).meta({ maxItems: batchLimits.targets }),
  })
  .superRefine(checkComplete);

/** The first line of a batch of lines. */
export const batchHead = batchHeadShape.superRefine(checkComplete);

/** What a complete batch needs besides. */
function checkComplete(
  { complete, scope, operation }: Pick<z.output<typeof batchHeadShape>, 'complete' | 'scope' | 'operation'>,
  context: z.core.$RefinementCtx<unknown>,
) {
  if (!complete) return;
  if (!scope) context.addIssue({ code: 'invalid_type', expected: 'object', path: ['scope'] });
  if (operation !== 'upsert')
    context.addIssue({ code: 'invalid_value', values: ['upsert'], path: ['operation'] });
}

/** Whether nothing is to be kept of a batch. */
export function isTrial({ validateOnly, validate_only }: Partial<BatchHead>): boolean {
  return validateOnly === true || validate_only === true;
}

/** The answer 202: the batch was received and is taken in from now on. */
export const receivedBatchSchema = z.object({
  importJobId: z.int().describe('Poll `GET /api/inbound/import-jobs/{importJobId}`, which Location names'),
  status: z.literal('Accepted'),
  totalItems: z.int(),
});

function describeTarget() {
  const description = z.toJSONSchema(targetInputSchema, { io: 'input' });
  delete description.$schema; // declared once for the whole document
  return description;
}

export const itemWarningSchema = z.object({
  code: z.enum(itemWarningCodes),
  message: z.string(),
  path: z.string().optional().describe('Path in the item, such as address.latitude'),
});

export const acceptedItemSchema = z.object({
  externalId: z.string(),
  status: z.enum([InboundItemStatus.Created, InboundItemStatus.Updated, InboundItemStatus.Cancelled]),
  targetId: z.int(),
  warnings: z.array(itemWarningSchema),
});

export const rejectedItemSchema = z.object({
  externalId: z.string().describe('Blank if the item had none'),
  status: z.literal(InboundItemStatus.Rejected),
  errorCode: z.enum(itemErrorCodes).describe('Code of the first problem'),
  errorMessage: z.string().describe('Covers every problem of the item'),
});

export const batchItemSchema = z.discriminatedUnion('status', [acceptedItemSchema, rejectedItemSchema]);

export const jobCountersShape = {
  totalItems: z.int(),
  createdItems: z.int(),
  updatedItems: z.int(),
  cancelledItems: z.int(),
  rejectedItems: z.int(),
  warningItems: z.int().describe('Number of items accepted with warnings'),
};

/** The response, field for field. */
export const batchResultSchema = z.object({
  importJobId: z.int(),
  status: z.enum(InboundJobStatus),
  ...jobCountersShape,
  complete: z
    .object({
      routeDate: z.iso.date(),
      done: z.boolean().describe('false: nothing was cancelled, because an item was rejected'),
      cancelledItems: z
        .int()
        .describe('How many targets were cancelled because the batch does not name them'),
    })
    .optional()
    .describe('Only of a complete batch'),
  items: z
    .array(batchItemSchema)
    .describe('In the order sent; after them, the targets that a complete batch no longer names'),
});

const triedItemSchema = z.discriminatedUnion('status', [
  acceptedItemSchema.extend({ targetId: z.int().nullable().describe('null: it would be created') }),
  rejectedItemSchema,
]);

/** The response to a batch that was only tried. */
const triedBatchSchema = batchResultSchema.extend({
  importJobId: z.null(),
  validateOnly: z.literal(true),
  items: z.array(triedItemSchema).describe('In the order sent'),
});

/** The response to a batch, whether it was kept or only tried. */
export const batchAnswerSchema = z.union([batchResultSchema, triedBatchSchema]);

export type BatchHead = z.output<typeof batchHead>;
export type BatchInput = z.output<typeof batchBody>;
export type BatchItem = z.infer<typeof batchItemSchema>;
export type TriedItem = z.infer<typeof triedItemSchema>;
export type TriedBatch = z.infer<typeof triedBatchSchema>;
export type BatchResult = z.infer<typeof batchResultSchema>;
