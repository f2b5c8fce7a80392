import { z } from 'zod';
import { pageQueryShape, pageSchema } from '@/lib/lists/page';
import { outcomeSchema } from '@/lib/import-jobs/job-outcome';
import { importSchema } from '@/lib/imports/import-schemas';
import { importJobSummarySchema } from '@/lib/inbound/import-job-schemas';

/** Everything that came in, in one list: spreadsheets uploaded by people and batches posted by ERPs. */

export const channelSchema = z.enum(['spreadsheet', 'erp']);

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
  channel: channelSchema.optional(),
  status: listedStatusSchema.optional(),
  outcome: outcomeSchema.optional().describe('Finer than `status`, with the same values for both channels'),
  search: z
    .string()
    .max(200)
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

export const allJobsPageSchema = pageSchema(listedJobSchema);

export type Channel = z.infer<typeof channelSchema>;
export type ListedStatus = z.infer<typeof listedStatusSchema>;
export type ListAllJobsQuery = z.output<typeof listAllJobsQuery>;
export type ListedJob = z.infer<typeof listedJobSchema>;
export type AllJobsPage = z.infer<typeof allJobsPageSchema>;
