import { z } from 'zod';
import { calendarDay } from '@/lib/lists/date-range';
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
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export const targetsPageSchema = inboundPageSchema(targetSchema);

export const listTargetsQuery = z.object({
  ...pageQueryShape,
  externalId: z.string().trim().max(500).optional().describe('Exact match of the external ID'),
  sourceSystem: z.string().trim().max(200).optional(),
  status: z.enum(TargetStatus).optional(),
  priority: z.enum(TargetPriority).optional(),
  routeDateFrom: calendarDay.optional(),
  routeDateTo: calendarDay.optional().describe('Inclusive'),
  coordinates: z.enum(['known', 'missing']).optional().describe('missing: only targets without coordinates'),
  search: z
    .string()
    .max(200)
    .optional()
    .describe('Part of the external ID, title, street, city or postal code; case-insensitive'),
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

export type Target = z.infer<typeof targetSchema>;
export type TargetsPage = z.infer<typeof targetsPageSchema>;
export type ListTargetsQuery = z.output<typeof listTargetsQuery>;
export type Change = z.infer<typeof changeSchema>;
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type TargetHistory = z.infer<typeof targetHistorySchema>;
