import { z } from 'zod';
import { MAX_ROW_NUMBER } from '@/lib/imports/row-number-schema';

/** Orders of a page of fingerprints: about 250 KB. */
const FINGERPRINTS_PER_PAGE = 5_000;

/** Orders of which the values are given at once: what a person looks at. */
const ORDER_VALUES_LIMIT = 100;

/** A customer's last import that left deliveries, with its follow-ups; null: there is none. */
export const lastImportSchema = z.object({
  last_import: z
    .object({
      id: z.uuid(),
      name: z.string(),
      file_name: z.string(),
      created_at: z.iso.datetime(),
      created_by: z.object({ name: z.string() }),
      import_ids: z.array(z.uuid()).describe('It and its follow-ups: each has orders of its own'),
    })
    .nullable(),
});

export type LastImport = z.infer<typeof lastImportSchema>['last_import'];

export const fingerprintsQuery = z.object({
  after_row: z.coerce.number().int().min(0).max(MAX_ROW_NUMBER).default(0),
  limit: z.coerce.number().int().min(1).max(FINGERPRINTS_PER_PAGE).default(FINGERPRINTS_PER_PAGE),
});

/** Three lists of the same length: an object for each of 60,000 orders would be five times as long. */
export const fingerprintsPageSchema = z.object({
  row_numbers: z.array(z.int()),
  external_reference_ids: z.array(z.string().nullable()),
  fingerprints: z.array(z.int()).describe('Equal for orders that say the same, whatever their reference'),
  next_after_row: z.int().nullable(),
});

export type FingerprintsPage = z.infer<typeof fingerprintsPageSchema>;

export const ordersQuery = z.object({
  row_numbers: z
    .string()
    .regex(/^(\d{1,7}(,\d{1,7})*)?$/)
    .default('')
    .transform((list) => (list === '' ? [] : list.split(',').map(Number)))
    .refine((rows) => rows.length <= ORDER_VALUES_LIMIT, { params: { code: 'invalid_format' } })
    .describe(`Up to ${ORDER_VALUES_LIMIT} row numbers, separated by commas`),
});

export const ordersSchema = z.object({
  data: z.array(
    z.object({
      row_number: z.int(),
      delivery_id: z.uuid(),
      external_reference_id: z.string().nullable(),
      values: z
        .record(z.string(), z.string())
        .describe('By the names of fields; one with nothing is left out'),
    }),
  ),
});

export type ImportOrders = z.infer<typeof ordersSchema>;
