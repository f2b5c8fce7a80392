import { makeXlsx } from '@/lib/testing/make-xlsx';

/** A workbook of 200 cells a row: small to make, and about a third of a millisecond's work a row to read. */
export async function makeSlowXlsx(rows: number): Promise<Uint8Array> {
  const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`;
  const blob = await makeXlsx({ sheets: { A: row.repeat(rows) }, sharedStrings: ['<si><t>x</t></si>'] });
  return new Uint8Array(await blob.arrayBuffer());
}
