import { randomBytes } from 'node:crypto';
import { makeXlsx } from '@/lib/testing/make-xlsx';

/**
 * A workbook of 200 cells a row: small to make, and about a third of a millisecond's work a row to read. Each row has
 * something that does not compress, or the whole would unfold to more than is allowed to a small file.
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
