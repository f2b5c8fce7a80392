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
});

/** The request as a whole. Items pass through unvalidated: a bad one must not stop the others. */
export const batchBody = z.object({
  sourceSystem: singleLineText(targetLimits.sourceSystem),
  batchId: singleLineText(targetLimits.batchId),
  operation: z.enum(InboundOperation),
  targets: z.array(z.unknown().meta(describeTarget())).min(1).meta({ maxItems: batchLimits.targets }),
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
  items: z.array(batchItemSchema).describe('In the order sent'),
});

export type BatchInput = z.output<typeof batchBody>;
export type BatchItem = z.infer<typeof batchItemSchema>;
export type BatchResult = z.infer<typeof batchResultSchema>;
