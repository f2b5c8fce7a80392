import { measureAgainstCopy } from './against-copy';
import type { Report } from './bench-section';
import { csvOfBytes, maxUploadBytes } from './orders-csv';

/** Goal 1: the largest csv file that may be uploaded. */
export async function measure(report: Report): Promise<void> {
  const file = csvOfBytes({ seed: 1, prefix: 'CSV' }, maxUploadBytes);
  await measureAgainstCopy({ file, name: '15 MiB of csv', limit: 3, aim: 'aim 2.5, dream 2.0' }, report);
}
