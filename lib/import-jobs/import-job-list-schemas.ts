import { z } from 'zod';
import { COUNT_LIMIT, MAX_SEARCH_LENGTH } from '@/lib/lists/limits-of-lists';
import { momentOrDay } from '@/lib/lists/date-range';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { channels } from '@/lib/import-jobs/channels';
import { outcomes } from '@/lib/import-jobs/job-outcome';
import { importSchema } from '@/lib/imports/import-schemas';
import { listedBatchSchema } from '@/lib/inbound/import-job-schemas';

/** Everything that came in, in one list: spreadsheets uploaded by people and batches posted by ERPs. */

/**
 * The state of either, in one vocabulary. A batch is never cancelled, and only one that the engine takes in is pending or
 * processing; a spreadsheet with failed rows still counts as completed (seed 003).
 */
const listedStatusSchema = z.enum([
  'pending',
  'processing',
  'completed',
  'partially_failed',
  'failed',
  'cancelled',
]);

export const listAllJobsQuery = z.object({
  ...pageQueryShape,
  channel: z.enum(channels).optional(),
  status: listedStatusSchema.optional(),
  outcome: z
    .enum(outcomes)
    .optional()
    .describe('Finer than `status`, with the same values for both channels'),
  needs_look: z
    .stringbool()
    .optional()
    .describe('true: only spreadsheets that need a look; false: the others'),
  created_from: momentOrDay
    .optional()
    .describe('From this time on; a date means the start of that day (UTC). The answer then has `sums`'),
  search: z
    .string()
    .max(MAX_SEARCH_LENGTH)
    .optional()
    .describe(
      'Part of a spreadsheet import’s name, key or customer, or of a batch’s source system or ID; case-insensitive',
    ),
});

/** Each as its own API returns it. */
const listedJobSchema = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('spreadsheet'), import: importSchema }),
  z.object({ channel: z.literal('erp'), batch: listedBatchSchema }),
]);

const jobSumsSchema = z.object({
  imports: z.int().describe('Spreadsheet imports without dry runs'),
  deliveries: z.int().describe('Deliveries that they have made, without those that were rolled back'),
  open_rows: z.int().describe('Failed rows of those that need a look'),
  batches: z.int().describe('ERP batches'),
  accepted_items: z.int().describe('Their items that were created, updated or cancelled'),
  rejected_items: z.int(),
});

export const allJobsPageSchema = pageSchema(listedJobSchema).extend({
  need_look: z
    .int()
    .describe('How many imports of the tenant need a look, whatever the filter; counted up to 100'),
  sums: jobSumsSchema
    .optional()
    .describe(
      `With \`created_from\`: what the tenant’s jobs since then amount to, whatever else the filter says; of the newest ${COUNT_LIMIT} of each channel`,
    ),
});

export type ListedStatus = z.infer<typeof listedStatusSchema>;
export type ListAllJobsQuery = z.output<typeof listAllJobsQuery>;
export type ListedJob = z.infer<typeof listedJobSchema>;
export type JobSums = z.infer<typeof jobSumsSchema>;
export type AllJobsPage = z.infer<typeof allJobsPageSchema>;
