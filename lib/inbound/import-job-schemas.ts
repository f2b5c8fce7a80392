import { z } from 'zod';
import {
  batchItemSchema,
  batchResultSchema,
  itemWarningSchema,
  jobCountersShape,
} from '@/lib/inbound/batch-schemas';
import { itemErrorCodes } from '@/lib/items/item-problem';
import { momentOrDay } from '@/lib/lists/date-range';
import { inboundPageSchema, pageQueryShape } from '@/lib/lists/page';
import { InboundItemStatus, InboundJobStatus, InboundOperation } from '@/prisma/generated/enums';

/** Schemas for reading the results of batches: `/api/inbound/import-jobs…`. */

/** Integer IDs are BIGINTs in the database and safe integers here. "1e3" and "0x1f" are not accepted. */
export const integerId = z
  .string()
  .regex(/^\d{1,16}$/)
  .transform(Number)
  .pipe(z.int().min(1));

export const importJobParams = z.object({ importJobId: integerId });

/** What is known about a batch besides its result. */
const requestFactsShape = {
  sourceSystem: z.string(),
  batchId: z.string(),
  operation: z.enum(InboundOperation),
  createdAt: z.iso.datetime(),
  client: z.object({ clientId: z.string(), name: z.string() }).describe('The API client that sent the batch'),
  bodyBytes: z.int().describe('Size of the request body, unfolded if it was compressed'),
};

export const importJobSummarySchema = z.object({
  importJobId: z.int(),
  status: z.enum(InboundJobStatus),
  ...jobCountersShape,
  ...requestFactsShape,
});

export const importJobsPageSchema = inboundPageSchema(importJobSummarySchema);

export const listImportJobsQuery = z.object({
  ...pageQueryShape,
  sourceSystem: z.string().max(200).optional(),
  status: z.enum(InboundJobStatus).optional(),
  createdFrom: momentOrDay.optional().describe('From this time on; a date means the start of that day (UTC)'),
  createdTo: momentOrDay.optional().describe('Up to this time; a date means the end of that day (UTC)'),
});

const itemsLimit = z.coerce.number().int().min(1).max(1000).default(100);

export const getImportJobQuery = z.object({ page: pageQueryShape.page, limit: itemsLimit });

/** How far a batch has come that is taken in in parts. */
const importProgressSchema = z.object({
  state: z
    .enum(['Processing', 'Interrupted'])
    .describe('Interrupted: nothing more is taken in until the same batch is sent again'),
  totalItems: z.int(),
  processedItems: z.int(),
  unprocessedItems: z.int(),
  firstUnprocessedIndex: z.int().describe('The position, from 0, of the first item that is not taken in'),
  errorCode: z.string().nullable().describe('Why it was interrupted'),
});

const pending = 'Pending';

/** A batch of which nothing is taken in yet. */
export const pendingImportJobSchema = z.object({
  importJobId: z.int(),
  status: z.literal(pending),
  processing: importProgressSchema,
  ...{ sourceSystem: z.string(), batchId: z.string(), operation: z.enum(InboundOperation) },
  ...{ createdAt: z.iso.datetime(), bodyBytes: z.int() },
  client: requestFactsShape.client,
});

/** A batch in the list of all imports, which has those that wait, too. */
export const listedBatchSchema = importJobSummarySchema.extend({
  status: z.enum([pending, ...Object.values(InboundJobStatus)]).describe('Pending: nothing is taken in yet'),
  processing: importProgressSchema
    .optional()
    .describe('Only while a batch waits or is taken in in parts, or after that was interrupted'),
});

/** The batch's first response, with one page of its items, and the facts of the request. */
export const importJobSchema = batchResultSchema.extend({
  ...requestFactsShape,
  processing: importProgressSchema
    .optional()
    .describe(
      'Only while a batch is taken in in parts, or after that was interrupted: the counters are those of its items so far',
    ),
  items: z.array(batchItemSchema).describe('One page, in the order sent'),
  paging: inboundPageSchema(batchItemSchema).shape.paging,
});

export const listJobItemsQuery = z.object({
  page: pageQueryShape.page,
  limit: itemsLimit,
  status: z.enum(InboundItemStatus).optional(),
  onlyWarnings: z.stringbool().optional().describe('Only items accepted with warnings'),
});

/** An item with what helps to find and fix it. */
export const jobItemSchema = z.object({
  index: z.int().describe('Position in the batch, starting at 0'),
  externalId: z.string(),
  status: z.enum(InboundItemStatus),
  targetId: z.int().nullable(),
  title: z
    .string()
    .nullable()
    .describe('The target’s current title; for a rejected item, the beginning of the title that was sent'),
  errors: z.array(
    z.object({ code: z.enum(itemErrorCodes), message: z.string(), path: z.string().optional() }),
  ),
  warnings: z.array(itemWarningSchema),
  payload: z
    .unknown()
    .describe('A rejected item as it was sent, until the retention time ends; null for other items'),
});

export const jobItemsPageSchema = inboundPageSchema(jobItemSchema);

export const sourceSystemsSchema = z.object({ data: z.array(z.string()) });

export type ImportJobSummary = z.infer<typeof importJobSummarySchema>;
export type ImportJobsPage = z.infer<typeof importJobsPageSchema>;
export type ListImportJobsQuery = z.output<typeof listImportJobsQuery>;
export type ImportProgress = z.infer<typeof importProgressSchema>;
export type ListedBatch = z.infer<typeof listedBatchSchema>;
export type PendingImportJob = z.infer<typeof pendingImportJobSchema>;
export type ImportJob = z.infer<typeof importJobSchema>;
export type JobItem = z.infer<typeof jobItemSchema>;
export type JobItemsPage = z.infer<typeof jobItemsPageSchema>;
export type ListJobItemsQuery = z.output<typeof listJobItemsQuery>;
