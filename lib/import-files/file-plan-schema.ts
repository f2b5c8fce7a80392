import { z } from 'zod';
import { dateOrders } from '@/lib/fields/kinds/parse-date';
import { logicalFields, type LogicalField } from '@/lib/fields/order-fields';
import { skipReasons } from '@/lib/shaping/find-skip-reason';
import { csvDialects } from '@/lib/table-files/csv/csv-dialect';
import { fileKinds } from '@/lib/table-files/file-kind';

const index = z.int().min(0);

const fieldSchema = z.enum(logicalFields as readonly [LogicalField, ...LogicalField[]]);

/** One durable step's share of the canonical CSV. */
const plannedChunkSchema = z.object({
  byte_start: index,
  byte_end: index.describe('Exclusive'),
  first_row_number: z.int().min(1),
  last_row_number: z.int().min(1),
  row_count: z.int().min(1),
  later_row_numbers: z
    .array(z.int())
    .optional()
    .describe('Rows of orders that begin in this chunk and go on after it; the chunk has them too'),
});

/** What the plan found out about a file: all that later stages need to know about the original. */
export const filePlanSchema = z.object({
  kind: z.enum(fileKinds),
  charset: z.string().nullable(),
  charset_doubt: z
    .array(z.string())
    .optional()
    .describe('Charsets that fit about as well, the best first; absent: there is no doubt'),
  delimiter: z.string().nullable(),
  dialect: z
    .array(z.enum(csvDialects))
    .optional()
    .describe('How the file departs from plain CSV and was read all the same'),
  sheet_name: z.string().nullable(),
  other_sheets: z
    .array(z.string())
    .optional()
    .describe(
      'Sheets that seem to have orders as well and are not read; absent: none, or the sheet was chosen',
    ),
  header_row_number: z.int().min(1),
  columns: z
    .array(z.string())
    .describe(
      "Header cells in the file's own order and spelling; empty where rows are wider than the header",
    ),
  column_names: z
    .array(z.string())
    .describe('The same names made unique, as used in mappings: see `headerNames`'),
  mapped: z.partialRecord(fieldSchema, index).describe('Which column fills which field'),
  row_count: z.int().min(1),
  header_width: index
    .optional()
    .describe(
      'Columns that the header names; rows of a csv with more cells are shifted. Absent in plans of earlier versions',
    ),
  date_orders: z
    .partialRecord(
      fieldSchema,
      z.object({ order: z.enum(dateOrders).nullable(), day_first: index, month_first: index, either: index }),
    )
    .optional()
    .describe(
      'For each column of dates, how it orders day and month, and how many cells can only be read so',
    ),
  skipped: z
    .partialRecord(z.enum(skipReasons), index)
    .optional()
    .describe('Rows that are left out, by reason'),
  hidden_rows: index.optional().describe('Rows that are hidden in the sheet and were not left out'),
  open_addresses: index
    .optional()
    .describe('Addresses without coordinates, each once; absent: the rules ask for no points'),
  chunks: z
    .array(plannedChunkSchema)
    .min(1)
    .describe('Together they cover the canonical file exactly, from its first byte to its last'),
});

/** The part that is kept with the job; its chunks are separate rows. */
export const fileDetailsSchema = filePlanSchema.omit({ chunks: true });

export type PlannedChunk = z.infer<typeof plannedChunkSchema>;
/** A plan, with what is recorded elsewhere. */
export type FilePlan = z.infer<typeof filePlanSchema> & {
  /** What the corrected cells said, as JSON: a list of `OldText`. Absent: no cell was corrected. */
  old_texts?: string;
};

/** What a corrected cell says in the file. */
export interface OldText {
  row_number: number;
  column_index: number;
  /** Prepared by `storable`. */
  old_text: string;
}
