import { randomBytes } from 'node:crypto';
import { makeXlsx } from '@/lib/testing/make-xlsx';

/**
 * A workbook with 200 cells per row: cheap to make, but each row takes a good part of a millisecond to read. Each row has
 * something incompressible; otherwise the compression ratio would exceed what is allowed.
 */
export async function makeSlowXlsx(rows: number): Promise<Uint8Array> {
  const cells = '<c t="s"><v>0</v></c>'.repeat(200);
  const all = Array.from(
    { length: rows },
    () => `<row x="${randomBytes(40).toString('hex')}">${cells}</row>`,
  );
  const blob = await makeXlsx({ sheets: { A: all.join('') }, sharedStrings: ['<si><t>x</t></si>'] });
  return new Uint8Array(await blob.arrayBuffer());
}
