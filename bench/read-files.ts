/**
 * How fast files are read: `npx tsx bench/read-files.ts [rows]`. The readers take turns on the same rows, each in the main
 * thread; medians of three.
 */
import { performance } from 'node:perf_hooks';
import { read, utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import { readBlocks } from '@/lib/table-files/read-blocks';
import { openTable } from '@/lib/table-files/read-table';

const rowCount = Number(process.argv[2] ?? 50_000);
const limits = {
  maxRows: 1_000_000,
  maxColumns: 256,
  maxCellCharacters: 32_767,
  maxUncompressedBytes: 2 ** 30,
};

function sampleRow(index: number): (string | number)[] {
  return [
    `Invalidenstraße ${index % 300}, Hinterhof ${index % 7}`,
    52.5 + (index % 997) / 10_000,
    13.3 + (index % 991) / 10_000,
    'Berlin',
    'DE',
    `Mariahilfer Straße ${index % 200}, "Stiege ${index % 9}"`,
    48.2 + (index % 983) / 10_000,
    16.3 + (index % 977) / 10_000,
    'Wien',
    'Austria',
    `Recipient ${index}`,
    `+4366412${String(index).padStart(6, '0')}`,
    `ORDER-2026-${index}`,
    (index % 5000) / 100,
    'Please ring twice, then leave it with the neighbour',
    `[{"name":"Box","quantity":${1 + (index % 3)},"weight_kg":2.5}]`,
  ];
}

const header = sampleRow(0).map((_, column) => `Header ${column}`);
const rows = [header, ...Array.from({ length: rowCount }, (_, index) => sampleRow(index))];
const csv = Papa.unparse(rows, { newline: '\r\n' });
const csvBlob = new Blob([csv]);
const sheet = utils.aoa_to_sheet(rows, { dense: true });
const workbook = { SheetNames: ['Orders'], Sheets: { Orders: sheet } };
const xlsx = write(workbook, {
  type: 'array',
  bookType: 'xlsx',
  bookSST: true,
  compression: true,
}) as ArrayBuffer;
const xlsxBlob = new Blob([xlsx]);

async function countOurs(blob: Blob): Promise<number> {
  let count = 0;
  for await (const batch of (await openTable(blob, limits)).rows()) count += batch.length;
  return count;
}

function countPapa(): Promise<number> {
  let count = 0;
  const parser = new Papa.Parser({ delimiter: ',', newline: '\r\n', step: () => (count += 1) });
  const decoder = new TextDecoder();
  let rest = '';
  return (async () => {
    for await (const block of readBlocks(csvBlob.stream())) {
      rest += decoder.decode(block, { stream: true });
      const result = parser.parse(rest, 0, true) as { meta: { cursor: number } };
      rest = rest.slice(result.meta.cursor);
    }
    parser.parse(rest, 0, false);
    return count;
  })();
}

async function measure(name: string, run: () => Promise<number>): Promise<void> {
  const seconds: number[] = [];
  let count = 0;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    count = await run();
    seconds.push((performance.now() - start) / 1000);
  }
  const median = seconds.sort((a, b) => a - b)[1] ?? 0;
  console.log(`${name.padEnd(28)} ${Math.round(count / median).toLocaleString('en')} rows/s`);
}

console.log(`${rowCount} rows; csv ${csvBlob.size} bytes, xlsx ${xlsxBlob.size} bytes`);
await measure('csv, ours', () => countOurs(csvBlob));
await measure('csv, papaparse in blocks', countPapa);
await measure('xlsx, ours', () => countOurs(xlsxBlob));
await measure('xlsx, SheetJS dense', () =>
  Promise.resolve(read(xlsx, { dense: true, cellText: false }).Sheets.Orders?.['!data']?.length ?? 0),
);
