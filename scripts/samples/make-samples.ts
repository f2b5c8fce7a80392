/**
 * `npx tsx scripts/samples/make-samples.ts` writes the spreadsheets in public/samples, which people try Lading with and its
 * tests import. Run it again after a change, and commit the result.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { utils, write as writeXls } from '@e965/xlsx';
import Papa from 'papaparse';
import styled from 'sheetjs-style';
import { sampleHeader as header } from '@/lib/testing/sample-orders';
import { messyRows } from '@/scripts/samples/messy-rows';
import { tryRows } from '@/scripts/samples/try-rows';

const folder = path.join('public', 'samples');

interface Place {
  city: string;
  country: string;
  lat: number;
  lng: number;
  /** Name, address, phone, items, cash on delivery, notes. */
  orders: [string, string, string, string, string, string][];
}

/** Where the parcels start: one warehouse for each region. */
const warehouses = [
  ['Am Borsigturm 100, Tor 3', '52.5823', '13.2846', 'Berlin', 'DE'],
  ['Jebel Ali Free Zone, Gate 7', '25.0052', '55.0873', 'Dubai', 'United Arab Emirates'],
  ['ZI Paris Nord 2, 33 rue des Vanesses', '48.9773', '2.5109', 'Villepinte', 'FRA'],
] as const;

function cleanRows(places: readonly Place[]): string[][] {
  let count = 0;
  return places.flatMap(({ city, country, lat, lng, orders }, place) =>
    orders.map(([name, address, phone, items, cod, notes], index) => {
      count += 1;
      const warehouse = warehouses[lng > 30 ? 1 : lng < 5 ? 2 : 0] ?? warehouses[0];
      const drop = [(lat + index * 0.0123).toFixed(4), (lng + index * 0.0157 + place / 1000).toFixed(4)];
      const reference = `WEB-2026-${String(11_000 + count * 7).padStart(7, '0')}`;
      return [...warehouse, address, ...drop, city, country, name, phone, reference, cod, notes, items];
    }),
  );
}

function csv(rows: string[][], delimiter: string): string {
  return `${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`;
}

/** Coordinates and amounts as numbers, references with their leading zeros as text: as people keep them in a workbook. */
function typed(row: readonly string[]): (string | number)[] {
  const numeric = new Set(['Pickup Lat', 'Pickup Lng', 'Drop Lat', 'Drop Lng', 'COD']);
  return row.map((cell, column) => (numeric.has(header[column] ?? '') && cell !== '' ? Number(cell) : cell));
}

function styledWorkbook(rows: string[][]): Uint8Array {
  const title = ['Orders of 21 November 2026, morning tour'];
  const sheet = styled.utils.aoa_to_sheet([title, [], header, ...rows.map(typed)]);
  header.forEach((_, column) => {
    const cell = sheet[styled.utils.encode_cell({ r: 2, c: column })] as { s?: object } | undefined;
    if (!cell) return;
    cell.s = {
      font: { bold: true, color: { rgb: 'FFFFFF' } },
      fill: { fgColor: { rgb: '1F3A5F' } },
      alignment: { vertical: 'center', wrapText: true },
    };
  });
  const corner = sheet.A1 as { s?: object };
  corner.s = { font: { bold: true, sz: 14 } };
  sheet['!cols'] = header.map((name) => ({ wch: /Address|Notes|Items/.test(name) ? 36 : 16 }));
  const guide = styled.utils.aoa_to_sheet([
    ['How to fill this in'],
    ['One row for each delivery. Keep the header.'],
  ]);
  const workbook = styled.utils.book_new();
  styled.utils.book_append_sheet(workbook, guide, 'Guide');
  styled.utils.book_append_sheet(workbook, sheet, 'Orders');
  // The first visible sheet with content is the one that is read.
  workbook.Workbook = { Sheets: [{ Hidden: 1 }, {}] };
  return new Uint8Array(
    styled.write(workbook, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}

function oldWorkbook(rows: string[][]): Uint8Array {
  const sheet = utils.aoa_to_sheet([header, ...rows.map(typed)]);
  const workbook = { SheetNames: ['Orders'], Sheets: { Orders: sheet } };
  return new Uint8Array(writeXls(workbook, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

const places = JSON.parse(await readFile('scripts/samples/sample-orders.json', 'utf8')) as Place[];
const rows = cleanRows(places);
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, 'delivery-orders.csv'), csv([header, ...rows], ','));
await writeFile(path.join(folder, 'delivery-orders-messy.csv'), csv(messyRows(header, rows), ';'));
// Every file brings references of its own, so that all of them can be imported one after the other.
const renamed = (prefix: string) => (row: string[]) => row.map((cell) => cell.replace(/^WEB-/, `${prefix}-`));
await writeFile(path.join(folder, 'delivery-orders.xlsx'), styledWorkbook(rows.map(renamed('TEL'))));
// Each try makes the references anew from this beginning: components/domain/fetch-try-sample.ts.
await writeFile(path.join(folder, 'try.csv'), csv(tryRows(header, rows.map(renamed('TRY'))), ','));
await writeFile(path.join(folder, 'delivery-orders.xls'), oldWorkbook(rows.slice(0, 12).map(renamed('FAX'))));
