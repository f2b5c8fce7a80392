import { CheckTally } from '@/components/new-import/checking/check-tally';
import type { CheckResult, ReadingRequest } from '@/components/new-import/reading/reading-messages';
import type { CheckedOrders } from '@/components/new-import/comparing/compare-orders';
import { type FetchCities, LoadedCities } from '@/components/new-import/checking/load-cities';
import { logicalFields, orderFields } from '@/lib/fields/order-fields';
import { sides } from '@/lib/fields/point-origin';
import { createReferenceData, type ReferenceData } from '@/lib/fields/reference-data';
import { trimCell } from '@/lib/fields/trim-cell';
import { trimTrailingEmptyColumns } from '@/lib/headers/name-columns';
import { type CheckedRow, OrderChecker, type OrderDraft } from '@/lib/rows/check-orders';
import { type CompiledRules, compileRules } from '@/lib/shaping/compile-rules';
import { SkipFinder } from '@/lib/shaping/find-skip-reason';
import { type JobPlaces, placeBookOf } from '@/lib/shaping/place-book';
import { RowSurvey, type SurveyedRow } from '@/lib/shaping/row-survey';
import { correctRow, type CorrectionsByRow, groupCorrections } from '@/lib/table-files/correct-rows';
import { readCellText } from '@/lib/table-files/read-cell-text';
import type { Table } from '@/lib/table-files/table';

export type CheckRequest = Extract<ReadingRequest, { type: 'check' }>;

/** Built for the first check: it takes about 30 ms. */
let shared: { cities: LoadedCities; reference: ReferenceData } | undefined;

function sharedData(fetchCities: FetchCities) {
  if (!shared) {
    const cities = new LoadedCities(fetchCities);
    shared = { cities, reference: createReferenceData(cities.of) };
  }
  return shared;
}

const REPORT_EVERY_MS = 200;

/**
 * Lets pending messages through, so that a newer check does not have to wait for this one. By a message, because a browser
 * makes each timer that another one has set wait for at least 4 ms: at 120 blocks of a large file, half a second a pass.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

interface CheckCallbacks {
  isStale: () => boolean;
  fetchCities: FetchCities;
  report: (result: CheckResult) => void;
  /** Called with each good order, by its first row. */
  onOrder?: (rowNumber: number, order: OrderDraft) => void;
}

/**
 * Checks every row by the rules of the import, in a worker of the page, so that failures are known before
 * anything is sent. Which references other deliveries already have is known only to the database; the page
 * asks it, with the references returned here.
 * @returns the orders, for comparing them with an earlier import; null: another check has replaced this one
 */
export async function checkRows(
  table: Table,
  { checkId, header, rules, places, points, today, corrections = [] }: CheckRequest,
  { isStale, fetchCities, report, onOrder }: CheckCallbacks,
): Promise<CheckedOrders | null> {
  const compiled = compileRules(rules, header.names);
  const corrected = groupCorrections(corrections);
  const rowsBelowHeader = () => readBelow(table, header.rowNumber, { isStale, corrected });
  const found = await surveyFile(compiled, header, rowsBelowHeader);
  if (isStale()) return null;
  const dateOrders = Object.entries(found?.dateOrders ?? {}).map(([field, { order }]) => [field, order]);
  const { cities, reference } = sharedData(fetchCities);
  const checker = new OrderChecker(compiled, {
    reference,
    today,
    dateOrders: Object.fromEntries(dateOrders),
    columnCount: table.kind === 'csv' ? header.columns.length : null,
    places: places && { book: placeBookOf(places.named), defaultPickup: places.default_pickup },
    knownPoints: points,
  });
  const ofPlaces = countriesOfPlaces(places);
  const tally = new CheckTally({
    checkId,
    checker,
    reference,
    compiled,
    dateOrders: found?.dateOrders ?? {},
    written: compileRules({ ...rules, replacements: {} }, header.names),
    onOrder,
  });
  const survey = new RowSurvey(compiled, header.columns);
  const skips = new SkipFinder(compiled, header.columns);
  const orders = new Map<number, CheckedRow[]>();
  let reportedAt = performance.now();

  for await (const batch of rowsBelowHeader()) {
    await cities.load([...ofPlaces, ...countriesOf(batch, compiled, reference)]);
    for (const row of batch) {
      const notes = survey.take(row);
      const isLater = notes.orderRow !== null && notes.orderRow !== row.rowNumber;
      tally.count(row, notes.skip, skips.kindOf(row, isLater));
      if (notes.skip !== null) continue;
      const checked = { ...row, repeatOf: notes.repeatOf };
      if (notes.orderRow === null) {
        tally.settle([checked], checker.check([checked]));
        continue;
      }
      const rows = orders.get(notes.orderRow) ?? [];
      rows.push(checked);
      if (rows.length < (found?.orderSizes.get(notes.orderRow) ?? 1)) orders.set(notes.orderRow, rows);
      else {
        orders.delete(notes.orderRow);
        tally.settle(rows, checker.check(rows));
      }
    }
    await turn();
    if (isStale()) return null;
    if (performance.now() - reportedAt > REPORT_EVERY_MS) {
      report(tally.result(false));
      reportedAt = performance.now();
    }
  }
  if (isStale()) return null;
  report(tally.result(true));
  return tally.comparable;
}

/** The countries that rows name (alpha-2). */
function countriesOf(
  rows: readonly SurveyedRow[],
  compiled: CompiledRules,
  reference: ReferenceData,
): string[] {
  const names = new Set<string>();
  for (const { cells } of rows) {
    for (const side of sides) names.add(trimCell(compiled.text(`${side}_country`, cells) ?? ''));
  }
  return [...names].flatMap((name) => reference.countryCode(name) ?? []);
}

/** The countries of the places that rows may name (alpha-2): what they give is held against cities as well. */
function countriesOfPlaces(places: JobPlaces | null): string[] {
  if (!places) return [];
  return [...places.named, ...(places.default_pickup ? [places.default_pickup] : [])].map(
    ({ country }) => country,
  );
}

/** The rows below the header, with their cells as they were meant or corrected. */
async function* readBelow(
  table: Table,
  headerRowNumber: number,
  { isStale, corrected }: { isStale: () => boolean; corrected: CorrectionsByRow },
): AsyncGenerator<SurveyedRow[]> {
  for await (const batch of table.rows()) {
    if (isStale()) return;
    yield batch
      .filter((row) => row.rowNumber > headerRowNumber)
      .map((row) => ({ ...row, cells: trimTrailingEmptyColumns(row.cells).map(readCellText) }))
      .map((row) => correctRow(row, corrected));
  }
}

interface SurveyFindings {
  dateOrders: ReturnType<RowSurvey['dateOrders']>;
  /** How many rows each order has, by its first row; orders of one row may be absent. */
  orderSizes: ReadonlyMap<number, number>;
}

/** Reads the file once before the check, if rows can only be understood from the whole of it; null otherwise. */
async function surveyFile(
  compiled: CompiledRules,
  header: CheckRequest['header'],
  rows: () => AsyncIterable<SurveyedRow[]>,
): Promise<SurveyFindings | null> {
  const hasDates = logicalFields.some(
    (field) => orderFields[field].kind === 'date' && compiled.rules.fields[field],
  );
  if (!hasDates && compiled.orderColumns === null) return null;
  const survey = new RowSurvey(compiled, header.columns);
  const orderSizes = new Map<number, number>();
  for await (const batch of rows()) {
    for (const row of batch) {
      const { orderRow } = survey.take(row);
      if (orderRow !== null) orderSizes.set(orderRow, (orderSizes.get(orderRow) ?? 0) + 1);
    }
    await turn();
  }
  return { dateOrders: survey.dateOrders(), orderSizes };
}
