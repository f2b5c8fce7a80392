import { z } from 'zod';
import { papers } from '@/lib/printing/paper';

const rowNumber = z.coerce.number().int().min(1).max(2_147_483_647).optional();

const common = {
  family: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: with the deliveries of all follow-ups of the same file'),
  from_row: rowNumber.describe('The first row of the file whose delivery is printed'),
  to_row: rowNumber.describe('The last one'),
};

export const manifestPdfQuery = z.object({ ...common, paper: z.enum(papers.manifest).default('a4') });
export const labelsPdfQuery = z.object({ ...common, paper: z.enum(papers.labels).default('100x150') });

export type PrintQuery = z.output<typeof manifestPdfQuery> | z.output<typeof labelsPdfQuery>;
