import { z } from 'zod';
import { MAX_CORRECTIONS } from '@/lib/table-files/correct-rows';

/** More columns than any workbook has. */
const MAX_COLUMNS = 16_384;

export const correctionSchema = z.object({
  row_number: z.int().min(2).max(9_999_999),
  column_index: z
    .int()
    .min(0)
    .max(MAX_COLUMNS - 1),
  value: z.string(),
});

/** The cells that a request changes, each once. */
export const correctionsSchema = z
  .array(correctionSchema)
  .max(MAX_CORRECTIONS)
  .superRefine((corrections, context) => {
    const seen = new Set<number>();
    for (const [index, { row_number, column_index }] of corrections.entries()) {
      const cell = row_number * MAX_COLUMNS + column_index;
      if (seen.has(cell)) {
        const params = { code: 'cell_corrected_twice', row_number, column: column_index + 1 };
        context.addIssue({ code: 'custom', path: [index], message: params.code, params });
        return;
      }
      seen.add(cell);
    }
  })
  .describe(
    'Cells to read otherwise than the file has them. Rows are numbered as in the spreadsheet, columns from 0',
  );

/** The limits of a body with corrections: as many as are allowed, with texts of ordinary length. */
export const correctionsBody = {
  bodyLimitBytes: 8 * 1024 * 1024,
  bodyValueLimit: 20_000 + 5 * MAX_CORRECTIONS,
};

export const correctionsQuery = z.object({
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(500),
});

export const correctionsPageSchema = z.object({
  data: z.array(
    z.object({
      row_number: z.int(),
      column_index: z.int(),
      column: z.string().nullable().describe('The name of its column; null: the file has not been read'),
      old_text: z
        .string()
        .nullable()
        .describe('What the file says, cut after 1,000 characters; null: the file has not been read'),
      new_text: z.string(),
    }),
  ),
  total: z.int(),
  next_cursor: z.string().nullable(),
});

export type CorrectionsPage = z.infer<typeof correctionsPageSchema>;
