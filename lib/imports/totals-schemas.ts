import { z } from 'zod';

const MAX_CURRENCIES = 200;

/** Digits before and behind the point: as many as anything is summed with. */
const weight = z.string().regex(/^\d{1,15}(?:\.\d{1,6})?$/);
const amount = z.string().regex(/^\d{1,15}(?:\.\d{1,6})?$/);
const count = z.int().min(0).max(999_999_999);

const codSchema = z.array(z.object({ currency: z.string().max(20).nullable(), amount }));

export const controlTotalsSchema = z.object({
  rows: z.int(),
  orders: z.int(),
  packages: z.int(),
  weight_kg: z.string().describe('Decimal text, in kg'),
  cod: codSchema.describe(
    'By currency: its ISO 4217 code, or the sign that the file has where it may mean several; null: written without one',
  ),
});

export const manifestTotalsSchema = z
  .strictObject({
    rows: count.optional(),
    orders: count.optional(),
    packages: count.optional(),
    weight_kg: weight.optional(),
    cod: codSchema.max(MAX_CURRENCIES).optional(),
  })
  .describe('What the shipper’s manifest says, as far as it is known');
