import { z } from 'zod';
import { metadataLimits } from '@/lib/fields/metadata';
import { singleLineText } from '@/lib/http/single-line-text';
import { targetLimits } from '@/lib/items/target-limits';
import { calendarDay, momentOrDay } from '@/lib/lists/date-range';
import { requireBoth } from '@/lib/lists/require-both';
import { inboundPageSchema, pageQueryShape } from '@/lib/lists/page';
import {
  fieldsWithin,
  type NameWithin,
  targetField,
  type TargetFieldKind,
  type TargetFieldName,
  type targetFields,
  type TargetGroup,
  targetGroups,
} from '@/lib/fields/target-fields';
import { itemWarningSchema } from '@/lib/inbound/batch-schemas';
import { integerId } from '@/lib/inbound/import-job-schemas';
import { InboundItemStatus, InboundOperation, TargetPriority, TargetStatus } from '@/prisma/generated/enums';

export const targetParams = z.object({ targetId: integerId });

/** What the API returns for each kind of field. */
const answers = {
  text: z.string(),
  country: z.string().describe('ISO 3166-1 alpha-2'),
  latitude: z.number(),
  longitude: z.number(),
  day: z.iso.date(),
  minutes: z.int(),
  priority: z.enum(TargetPriority),
  amount: z.number(),
} satisfies Record<TargetFieldKind, z.ZodType>;

type Answer<Name extends TargetFieldName> = (typeof targetFields)[Name] extends { required: true }
  ? (typeof answers)[(typeof targetFields)[Name]['kind']]
  : z.ZodNullable<(typeof answers)[(typeof targetFields)[Name]['kind']]>;

type Answers<Group extends TargetGroup | ''> = {
  [Name in TargetFieldName as NameWithin<Name, Group>]: Answer<Name>;
};

function answersOf<Group extends TargetGroup | ''>(group: Group): Answers<Group> {
  const shape = fieldsWithin(group).map(([name, field]) => {
    const { kind, required } = targetField(field);
    return [name, required ? answers[kind] : answers[kind].nullable()];
  });
  return Object.fromEntries(shape) as Answers<Group>;
}

const groups: Record<string, z.ZodObject> = Object.fromEntries(
  targetGroups.map((group) => [group, z.object(answersOf(group))]),
);

/** A target as the API and the screens show it, with the names and nesting of the batch that created it. */
export const targetSchema = z.object({
  targetId: z.int(),
  externalId: z.string(),
  sourceSystem: z.string(),
  status: z.enum(TargetStatus),
  ...answersOf(''),
  ...(groups as { [Group in TargetGroup]: z.ZodObject<Answers<Group>> }),
  metadata: z.record(z.string(), z.string()).nullable().describe('What the sender keeps with it for itself'),
  sourceVersion: z
    .union([z.int(), z.iso.datetime()])
    .nullable()
    .describe('The newest version that the sender has given it; moments are in UTC, to the millisecond'),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export const targetsPageSchema = inboundPageSchema(targetSchema);

/** The answer to a list with `updatedSince`, whose pages follow one another by cursor. */
export const changedTargetsPageSchema = z.object({
  data: z.array(targetSchema).describe('In the order of their last change, the oldest first'),
  paging: z.object({
    limit: z.int(),
    nextCursor: z
      .string()
      .nullable()
      .describe('Send it as `cursor` for the next page, which may be short or empty; null: this is the last'),
    updatedUntil: z.iso
      .datetime()
      .describe(
        'After the last page: every change before this moment was listed. Send it as `updatedSince` the next time',
      ),
  }),
});

export const listTargetsQuery = z.object({
  ...pageQueryShape,
  updatedSince: momentOrDay
    .optional()
    .describe(
      'Only targets that were created or changed from this moment on, in the order of their last change; a date means the start of that day (UTC)',
    ),
  cursor: z
    .string()
    .max(100)
    .optional()
    .describe(
      '`nextCursor` of the page before, with the same `updatedSince` and filters, in place of `page`',
    ),
  externalId: z.string().trim().max(500).optional().describe('Exact match of the external ID'),
  sourceSystem: z.string().trim().max(200).optional(),
  status: z.enum(TargetStatus).optional(),
  priority: z.enum(TargetPriority).optional(),
  routeDateFrom: calendarDay.optional(),
  routeDateTo: calendarDay.optional().describe('Inclusive'),
  metadataKey: z
    .string()
    .min(1)
    .max(metadataLimits.keyLength)
    .optional()
    .describe('Only targets whose metadata has this key; together with `metadataValue`'),
  metadataValue: z
    .string()
    .min(1)
    .max(metadataLimits.valueLength)
    .optional()
    .describe('The text of that key, exactly'),
  coordinates: z.enum(['known', 'missing']).optional().describe('missing: only targets without coordinates'),
  search: z
    .string()
    .max(200)
    .optional()
    .describe('Part of the external ID, title, street, city or postal code; case-insensitive'),
});

/** Maximum per look-up: the body stays below the limit for bodies. */
const LOOK_UP_LIMIT = 1_000;

export const lookUpTargetsBody = z.object({
  sourceSystem: singleLineText(targetLimits.sourceSystem),
  externalIds: z
    .array(z.string().max(500))
    .min(1)
    .max(LOOK_UP_LIMIT)
    .describe('Trimmed as in a batch; one that is repeated is answered once'),
});

export const lookedUpTargetsSchema = z.object({
  data: z.array(targetSchema).describe('The targets that there are, cancelled ones included, by external ID'),
  notFound: z.array(z.string()).describe('The external IDs that no target has, in the order sent'),
});

export const changeSchema = z.object({
  path: z.string().describe('Path of the changed field, such as address.latitude'),
  from: z.union([z.string(), z.number(), z.null()]),
  to: z.union([z.string(), z.number(), z.null()]),
});

/** What one batch did to a target. */
export const historyEntrySchema = z.object({
  importJobId: z.int(),
  batchId: z.string(),
  operation: z.enum(InboundOperation),
  status: z.enum([InboundItemStatus.Created, InboundItemStatus.Updated, InboundItemStatus.Cancelled]),
  changes: z.array(changeSchema),
  warnings: z.array(itemWarningSchema),
  createdAt: z.iso.datetime(),
  client: z.object({ clientId: z.string(), name: z.string() }),
});

export const targetHistorySchema = inboundPageSchema(historyEntrySchema);

export const targetHistoryQuery = z.object(pageQueryShape);

/** Both or neither: a key alone, or a value under whichever key, has no index. */
export const listTargetsRequest = listTargetsQuery.superRefine(requireBoth('metadataKey', 'metadataValue'));

export const countTargetsQuery = listTargetsQuery
  .omit({ page: true, limit: true, cursor: true, updatedSince: true, search: true })
  .superRefine(requireBoth('metadataKey', 'metadataValue'));

export const targetCountsSchema = z.object({
  data: z
    .array(
      z.object({
        sourceSystem: z.string(),
        routeDate: z.iso.date().nullable(),
        status: z.enum(TargetStatus),
        count: z.int(),
      }),
    )
    .describe('The latest route date first'),
  total: z.int().describe('All targets that the query selects'),
  hasMore: z.boolean().describe('true: there are more groups than the 1,000 that are listed'),
});

export type CountTargetsQuery = z.output<typeof countTargetsQuery>;
export type TargetCounts = z.infer<typeof targetCountsSchema>;
export type ChangedTargetsPage = z.infer<typeof changedTargetsPageSchema>;
export type LookUpTargets = z.infer<typeof lookUpTargetsBody>;
export type LookedUpTargets = z.infer<typeof lookedUpTargetsSchema>;
export type Target = z.infer<typeof targetSchema>;
export type TargetsPage = z.infer<typeof targetsPageSchema>;
export type ListTargetsQuery = z.output<typeof listTargetsQuery>;
export type Change = z.infer<typeof changeSchema>;
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type TargetHistory = z.infer<typeof targetHistorySchema>;
