import { z } from 'zod';
import { MAX_SEARCH_LENGTH } from '@/lib/lists/limits-of-lists';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { channels } from '@/lib/import-jobs/channels';
import { outcomes } from '@/lib/import-jobs/job-outcome';
import { importSchema } from '@/lib/imports/import-schemas';
import { importJobSummarySchema } from '@/lib/inbound/import-job-schemas';

/** Everything that came in, in one list: spreadsheets uploaded by people and batches posted by ERPs. */

/**
 * The state of either, in one vocabulary. A batch is never pending, processing or cancelled; a spreadsheet with
 * failed rows still counts as completed (seed 003).
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
  z.object({ channel: z.literal('erp'), batch: importJobSummarySchema }),
]);

export const allJobsPageSchema = pageSchema(listedJobSchema).extend({
  need_look: z
    .int()
    .describe('How many imports of the tenant need a look, whatever the filter; counted up to 100'),
});

export type ListedStatus = z.infer<typeof listedStatusSchema>;
export type ListAllJobsQuery = z.output<typeof listAllJobsQuery>;
export type ListedJob = z.infer<typeof listedJobSchema>;
export type AllJobsPage = z.infer<typeof allJobsPageSchema>;
