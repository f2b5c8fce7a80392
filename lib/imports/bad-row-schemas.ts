import { z } from 'zod';
import { rowProblemCodeSchema } from '@/lib/imports/code-schemas';

/** How many weeks are looked back on, the current one among them. */
export const SHARE_WEEKS = 12;

const counts = {
  imports: z
    .int()
    .describe(
      'First imports of a file that have ended; no follow-ups, dry runs or imports that are rolled back',
    ),
  rows: z.int().describe('Rows that were to become deliveries: without those that the profile leaves out'),
  failed_rows: z
    .int()
    .describe('Those of them that failed in the first import, whatever became of them later'),
  corrected_cells: z
    .int()
    .describe('Cells that people have mended before the start; their rows count as good'),
};

const weekStart = z.iso.date().describe('Monday, in the tenant’s time zone');

export const badRowSharesSchema = z.object({
  from: weekStart,
  weeks: z.int(),
  data: z.array(z.object({ customer_id: z.uuid(), customer_name: z.string(), ...counts })),
});

export const customerBadRowsSchema = z.object({
  customer_id: z.uuid(),
  customer_name: z.string(),
  from: weekStart,
  weeks: z.array(z.object({ week: weekStart, ...counts })),
  reasons: z
    .array(z.object({ field: z.string(), code: rowProblemCodeSchema, count: z.int() }))
    .describe('The commonest problems, each with the number of rows that have it'),
  imports: z
    .array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        week: weekStart,
        created_at: z.iso.datetime(),
        rows: z.int(),
        failed_rows: z.int(),
      }),
    )
    .describe('The newest imports with failed rows'),
});

export type BadRowShares = z.infer<typeof badRowSharesSchema>;
export type CustomerBadRows = z.infer<typeof customerBadRowsSchema>;
