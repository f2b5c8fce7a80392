import { z } from 'zod';
import { singleLineText } from '@/lib/http/single-line-text';
import { correctionsSchema } from '@/lib/imports/corrections-schema';
import { ImportStatus } from '@/prisma/generated/enums';
import { rowNumberSchema } from '@/lib/imports/row-number-schema';
import { controlTotalsSchema, manifestTotalsSchema } from '@/lib/imports/totals-schemas';

/** Which rows of its parent a follow-up reads: those that failed, or those that the parent did not reach. */
export const followUpRows = ['failed', 'unprocessed'] as const;

/** No more rows than a request may correct. */
const MAX_ROW_NUMBERS = 50_000;

export const followUpBody = z
  .object({
    rows: z.enum(followUpRows),
    row_numbers: z
      .array(rowNumberSchema.min(2))
      .min(1)
      .max(MAX_ROW_NUMBERS)
      .optional()
      .describe('Only these failed rows, with the other rows of their orders; absent: all that are open'),
    corrections: correctionsSchema.optional(),
    idempotency_key: singleLineText(200)
      .optional()
      .describe(
        'A repeated request with the same key returns the first follow-up. The header Idempotency-Key does the same',
      ),
  })
  .superRefine(({ rows, row_numbers }, context) => {
    if (rows !== 'failed' && row_numbers) {
      const params = { code: 'only_for_failed_rows' };
      context.addIssue({ code: 'custom', path: ['row_numbers'], message: params.code, params });
    }
  });

export type FollowUpInput = z.output<typeof followUpBody>;

export const memberSchema = z.object({
  id: z.uuid(),
  parent_id: z.uuid().nullable().describe('null: it is the first of the family'),
  follow_up_rows: z.enum(followUpRows).nullable(),
  name: z.string(),
  status: z.enum(ImportStatus),
  created_by_name: z.string(),
  created_at: z.iso.datetime(),
  total_records: z.int().nullable(),
  succeeded_records: z.int(),
  failed_records: z.int(),
  skipped_records: z.int(),
  delivery_count: z.int(),
  deleted_count: z.int(),
});

/** A first import and all that follow up on it. */
export const familySchema = z.object({
  root_id: z.uuid(),
  members: z.array(memberSchema).describe('Oldest first'),
  control_totals: controlTotalsSchema
    .nullable()
    .describe('What the deliveries of all its imports amount to; null: none has ended'),
  manifest_totals: manifestTotalsSchema
    .nullable()
    .describe('What the manifest of the file says: the numbers that are kept with the first import'),
  balance: z
    .object({
      rows: z.int(),
      delivered: z.int(),
      failed_open: z.int().describe('Failed, and not in a follow-up'),
      unprocessed_open: z.int().describe('Not reached, and not in a follow-up'),
      in_progress: z.int(),
      left_out: z.int(),
      rolled_back: z.int(),
    })
    .describe('Where every row of the file is by now; each is counted once, and `rows` is their sum'),
});

export type Family = z.infer<typeof familySchema>;
