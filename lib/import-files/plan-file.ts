import { readCellText } from '@/lib/table-files/read-cell-text';
import { FileProblem } from '@/lib/table-files/file-problem';
import { AddressCollector } from '@/lib/import-files/collect-addresses';
import { ChunkWriter, type Spool } from '@/lib/import-files/chunk-writer';
import { CorrectingPass } from '@/lib/import-files/correcting-pass';
import type { FilePlan } from '@/lib/import-files/file-plan-schema';
import { findHeader } from '@/lib/import-files/find-header';
import { headerNames, trimTrailingEmptyColumns } from '@/lib/headers/name-columns';
import type { ReferenceData } from '@/lib/fields/reference-data';
import { rateSheet } from '@/lib/headers/rate-sheet';
import type { Correction } from '@/lib/table-files/correct-rows';
import { openTable } from '@/lib/table-files/read-table';
import { compileRules, namedColumns } from '@/lib/shaping/compile-rules';
import { type RowRange, rowsIn } from '@/lib/shaping/row-ranges';
import type { SkipReason } from '@/lib/shaping/find-skip-reason';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import { OrderChecker } from '@/lib/rows/check-orders';
import type { ImportPlaces } from '@/lib/shaping/place-book';
import { RowSurvey } from '@/lib/shaping/row-survey';
import type { TableLimits } from '@/lib/table-files/table';
import { otherOrderSheets } from '@/lib/table-files/other-order-sheets';

export interface PlanFileOptions {
  blob: Blob;
  rules: ProfileRules;
  /** The header row chosen by the client; when absent, the first row that contains every named column. */
  headerRowNumber?: number | null;
  /** The rows to read; absent: all. */
  readRows?: readonly RowRange[];
  /** Cells changed by hand. */
  corrections?: readonly Correction[];
  /** Rows per chunk; more when there would be over `MAX_CHUNKS`. */
  chunkRows: number;
  limits: TableLimits;
  /** Receives the canonical CSV piece by piece. */
  write(bytes: Uint8Array): void | Promise<void>;
  /** Given when rows without coordinates may get those that are known for their addresses. */
  openAddresses?: OpenAddressOptions;
  /** Keeps rows whose order began in an earlier chunk until the file has been read. Required when the rules make orders of several rows. */
  spool?: Spool;
}

interface OpenAddressOptions {
  reference: ReferenceData;
  places: ImportPlaces | null;
  /** Receives the addresses piece by piece: see `AddressCollector`. */
  write(bytes: Uint8Array): void | Promise<void>;
}

/**
 * Opens an uploaded file once, writes its canonical CSV and describes it: where its header is, which column fills
 * which field, how many rows it has, and the byte ranges of its chunks. Holds only one batch of rows in memory,
 * plus the external references to find repeats, the numbers of orders to find their rows, and the keys of addresses
 * without coordinates.
 * @throws FileProblem
 */
export async function planFile({
  blob,
  rules,
  headerRowNumber,
  readRows,
  corrections = [],
  chunkRows,
  limits,
  write,
  openAddresses,
  spool,
}: PlanFileOptions): Promise<FilePlan> {
  const { charset, delimiter, sheet_name: sheetName } = rules;
  const table = await openTable(blob, limits, {
    charset,
    delimiter,
    sheetName,
    rateSheet: rateSheet(namedColumns(rules)),
  });
  const otherSheets = sheetName === undefined ? otherOrderSheets(table) : [];
  const { header, rows } = await findHeader(table.rows(), rules, headerRowNumber ?? null);
  const compiled = compileRules(rules, header.names);
  const reads = readRows ? rowsIn(readRows) : () => true;
  const survey = new RowSurvey(compiled, header.columns, reads);
  const canonical = new ChunkWriter({
    chunkRows,
    limits,
    write,
    spool: rules.order_columns ? spool : undefined,
  });
  const addresses =
    openAddresses &&
    new AddressCollector(
      new OrderChecker(compiled, { ...openAddresses, columnCount: null }),
      openAddresses.write,
    );
  let width = header.columns.length;
  let hiddenRows = 0;
  const skipped: Partial<Record<SkipReason, number>> = {};
  const correcting = new CorrectingPass(corrections);

  for await (const batch of rows) {
    for (const { cells: raw, ...row } of batch) {
      const cells = trimTrailingEmptyColumns(raw).map(readCellText);
      width = Math.max(width, cells.length);
      const surveyed = correcting.take({ ...row, cells });
      const notes = survey.take(surveyed);
      if (!reads(row.rowNumber)) continue;
      if (notes.skip !== null) skipped[notes.skip] = (skipped[notes.skip] ?? 0) + 1;
      else if (row.hidden) hiddenRows += 1;
      const writing = canonical.add({ ...surveyed, ...notes });
      if (writing) await writing;
      const isFirstOfOrder = notes.orderRow === null || notes.orderRow === row.rowNumber;
      const collecting = notes.skip === null && isFirstOfOrder ? addresses?.add(surveyed) : undefined;
      if (collecting) await collecting;
    }
  }
  await canonical.end();
  await addresses?.end();
  if (canonical.rowCount === 0) throw new FileProblem('empty_file');
  const oldTexts = correcting.end(width);

  // Cells beyond the header are kept in unnamed columns, so that the reports lose nothing of a row.
  const columns = [...header.columns, ...Array<string>(width - header.columns.length).fill('')];
  return {
    kind: table.kind,
    charset: table.charset ?? null,
    ...(table.charsetDoubt && { charset_doubt: table.charsetDoubt.candidates }),
    delimiter: table.delimiter ?? null,
    ...(table.dialect && table.dialect.length > 0 && { dialect: table.dialect }),
    sheet_name: table.sheetName ?? null,
    ...(otherSheets.length > 0 && { other_sheets: otherSheets }),
    header_row_number: header.rowNumber,
    columns,
    column_names: headerNames(columns),
    mapped: Object.fromEntries([...compiled.columnsOf].map(([field, [column]]) => [field, column])),
    row_count: canonical.rowCount,
    header_width: header.columns.length,
    date_orders: survey.dateOrders(),
    skipped,
    hidden_rows: hiddenRows,
    ...(addresses && { open_addresses: addresses.count }),
    chunks: canonical.chunks,
    ...(oldTexts.length > 0 && { old_texts: JSON.stringify(oldTexts) }),
  };
}
