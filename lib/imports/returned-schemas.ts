import { z } from 'zod';
import { rowNumberSchema } from '@/lib/imports/row-number-schema';

/** Rows that tell one import from another well enough. */
export const MAX_TELLING_ROWS = 50;

const MAX_COLUMNS = 1024;

export const returnedFileBody = z.object({
  import_id: z
    .uuid()
    .toLowerCase()
    .optional()
    .describe('As the column `lading_import` of a workbook of failed rows says'),
  columns: z
    .array(z.string().max(32_767))
    .min(1)
    .max(MAX_COLUMNS)
    .describe('The header cells of the file, without the columns that Lading has added'),
  rows: z
    .array(
      z.object({
        row_number: rowNumberSchema,
        error_field: z.string().max(200),
        error_code: z.string().max(200),
      }),
    )
    .min(1)
    .max(MAX_TELLING_ROWS)
    .describe('Some rows of the file'),
});

const returnedImportSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  file_name: z.string(),
  customer_name: z.string(),
  created_by_name: z.string(),
  created_at: z.iso.datetime(),
  failed_records: z.int(),
});

export const returnedFileSchema = z.object({
  data: returnedImportSchema
    .nullable()
    .describe('null: it is no file of failed rows of the tenant’s imports'),
});

export type ReturnedFileInput = z.output<typeof returnedFileBody>;
export type ReturnedImport = z.infer<typeof returnedImportSchema>;
