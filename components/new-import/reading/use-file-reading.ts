'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { useFileLimits } from '@/components/new-import/reading/file-limits-context';
import type { EarlierOrders } from '@/components/new-import/comparing/compare-orders';
import type { ColumnValues } from '@/components/new-import/reading/count-values';
import type {
  CheckResult,
  FileFacts,
  KnownBeforehand,
  ReadOrder,
  ReadingReport,
  ReadingRequest,
  StopReason,
} from '@/components/new-import/reading/reading-messages';
import type { RowsListed } from '@/components/new-import/fixing/list-rows';
import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import { takeReadingWorker } from '@/components/new-import/reading/reading-worker';
import type { ReturnedRows } from '@/components/new-import/returned/read-returned-rows';
import type { ReturnedColumns } from '@/lib/headers/report-columns';
import type { Header } from '@/lib/headers/resolve-header';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import type { OfferedCharsets } from '@/lib/table-files/csv/charset/offer-charsets';
import type { FileProblemCode, FileProblemParams } from '@/lib/table-files/file-problem';
import type { TableRow } from '@/lib/table-files/table';
import { dayInZone } from '@/lib/tenants/day-in-zone';

export interface FileReading {
  facts: FileFacts | null;
  /** Null until they have been read. */
  firstRows: TableRow[] | null;
  /** The sheet that they are from. */
  firstRowsSheet: string | null;
  /** Rows with content so far, including the header. */
  rowCount: number;
  isCounted: boolean;
  /** Rows below the headers of sheets that are not read, as far as they have been counted. */
  sheetRows: Readonly<Record<string, number>>;
  /** The SHA-256 of the file, in hexadecimal; null until it has been read. */
  contentHash: string | null;
  /** The charsets to choose from; null until they have been asked for and found. */
  charsets: OfferedCharsets | null;
  check: CheckResult | null;
  /** The values of the column that was counted last. */
  values: ColumnValues | null;
  /** The rows of a file of failed rows that has come back; null until they have been asked for and read. */
  returned: ReturnedRows | null;
  /** How the orders of a check compare with those of an earlier import; null until that has been asked for and found. */
  compared: Extract<ReadingReport, { type: 'compared' }> | null;
  /** The orders that were read for looking at them, by their positions. */
  ordersRead: ReadonlyMap<number, ReadOrder>;
  problem: { code: FileProblemCode; params: FileProblemParams } | null;
  /** Why reading stopped early through no fault of the file. */
  stopped: StopReason | null;
}

/** Checks and comparisons are numbered across all files of the page, so that no answer is taken for another's. */
let lastCheckId = 0;
let lastComparisonId = 0;
let lastListId = 0;

/** The state before anything is known of a file. */
export const nothingRead: FileReading = {
  facts: null,
  firstRows: null,
  firstRowsSheet: null,
  rowCount: 0,
  isCounted: false,
  sheetRows: {},
  contentHash: null,
  charsets: null,
  check: null,
  values: null,
  returned: null,
  compared: null,
  ordersRead: new Map(),
  problem: null,
  stopped: null,
};

/** The state after another report from the file's worker. */
export function withReport(reading: FileReading, report: ReadingReport): FileReading {
  switch (report.type) {
    case 'opened':
      return { ...reading, facts: report.facts };
    case 'first-rows':
      // If the same rows were read again, keep the array: the choices made for them stay.
      return {
        ...reading,
        firstRows: isEqual(reading.firstRows, report.rows) ? reading.firstRows : report.rows,
        firstRowsSheet: reading.facts?.sheetName ?? null,
      };
    case 'counted':
      return { ...reading, rowCount: report.rows, isCounted: report.done };
    case 'sheet-counted':
      return { ...reading, sheetRows: { ...reading.sheetRows, [report.name]: report.rows } };
    case 'hashed':
      return { ...reading, contentHash: report.contentHash };
    case 'charsets':
      return { ...reading, charsets: report.offered };
    case 'checked':
      return {
        ...reading,
        check: withEarlierRows(report.result, reading.check),
        ordersRead: nothingRead.ordersRead,
      };
    case 'compared':
      return { ...reading, compared: report };
    case 'orders-read':
      return {
        ...reading,
        ordersRead: new Map([
          ...reading.ordersRead,
          ...report.orders.map((order) => [order.at, order] as const),
        ]),
      };
    case 'values-counted':
      return { ...reading, values: report.values };
    case 'rows-listed':
      return reading;
    case 'returned-read':
      return { ...reading, returned: report.returned };
    case 'problem':
      return { ...reading, problem: report };
    case 'stopped':
      return { ...reading, stopped: report.reason };
  }
}

/** A check that goes on lists no rows yet: until then those of the one before stay. */
function withEarlierRows(result: CheckResult, before: CheckResult | null): CheckResult {
  return result.done || !before ? result : { ...result, problemRows: before.problemRows };
}

function isEqual(before: TableRow[] | null, rows: TableRow[]): boolean {
  return JSON.stringify(before) === JSON.stringify(rows);
}

interface ReadingState {
  of: File | null;
  choice: ReadingChoice;
  reading: FileReading;
}

/** What is known of a file that is to be read by a choice: what was read in another way is shown until it is replaced. */
function readingOf(state: ReadingState, file: File | null, choice: ReadingChoice): FileReading {
  if (state.of !== file) return nothingRead;
  if (state.choice === choice) return state.reading;
  return {
    ...state.reading,
    isCounted: false,
    check: null,
    values: null,
    returned: null,
    compared: null,
    problem: null,
    stopped: null,
  };
}

/**
 * Reads a file in a worker, so that it never blocks the page. A new file starts over.
 * @param choice the same object as long as nothing else is chosen
 */
export function useFileReading(file: File | null, choice: ReadingChoice) {
  const limits = useFileLimits();
  const { timeZone } = usePerson();
  const [state, setState] = useState<ReadingState>({ of: file, choice, reading: nothingRead });
  const worker = useRef<Worker>(null);
  const checkId = useRef(0);
  const comparisonId = useRef(0);
  /** The check to repeat in a worker that replaces one that crashed. */
  const latestCheck = useRef<Extract<ReadingRequest, { type: 'check' }>>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!file) return;
    const started = takeReadingWorker();
    worker.current = started;
    const take = (report: ReadingReport) => {
      if (worker.current !== started) return; // terminated while its code was loading, which the browser reports as an error
      if (report.type === 'rows-listed') return; // whoever has asked for them takes them
      if (report.type === 'checked' && report.result.checkId !== checkId.current) return;
      if (report.type === 'checked') report.result.corrections = latestCheck.current?.corrections;
      if (report.type === 'compared' && report.comparisonId !== comparisonId.current) return;
      setState((before) => ({
        of: file,
        choice,
        reading: withReport(readingOf(before, file, choice), report),
      }));
      if (report.type === 'first-rows' && latestCheck.current) started.postMessage(latestCheck.current);
    };
    started.addEventListener('message', ({ data }: MessageEvent<ReadingReport>) => take(data));
    // The tab ran out of memory, or the worker's code could not be loaded.
    started.addEventListener('error', () => take({ type: 'stopped', reason: 'reading_stopped' }));
    started.postMessage({ type: 'open', file, limits, choice } satisfies ReadingRequest);
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, [file, limits, choice, attempt]);

  useEffect(
    () => () => {
      latestCheck.current = null; // of the file before, or of its rows read in another way
    },
    [file, choice],
  );

  /** Reads the file again after reading stopped; what was read and chosen so far stays. */
  const readAgain = useCallback(() => {
    setState((before) => ({ ...before, reading: { ...before.reading, stopped: null } }));
    setAttempt((before) => before + 1);
  }, []);

  /** Records that the file on disk has changed, as the worker would if it read on. */
  const stopReading = useCallback(() => {
    if (!file) return;
    const report: ReadingReport = { type: 'stopped', reason: 'file_changed' };
    setState((before) => ({
      of: file,
      choice,
      reading: withReport(readingOf(before, file, choice), report),
    }));
  }, [file, choice]);

  /** Finds in which charsets the file could be read; they arrive as `charsets`. */
  const offerCharsets = useCallback(() => {
    worker.current?.postMessage({ type: 'offer-charsets' } satisfies ReadingRequest);
  }, []);

  /** Has every row checked with a mapping; the result arrives as `check`, partial at first. */
  const startCheck = useCallback(
    ({ rowNumber, columns, names }: Header, rules: ProfileRules, known: KnownBeforehand) => {
      checkId.current = ++lastCheckId;
      latestCheck.current = {
        type: 'check',
        checkId: checkId.current,
        header: { rowNumber, columns, names },
        rules,
        ...known,
        today: dayInZone(new Date(), timeZone),
      };
      worker.current?.postMessage(latestCheck.current);
    },
    [timeZone],
  );

  /** Has the orders of the check held against those of an earlier import; the result arrives as `compared`. */
  const compare = useCallback((earlier: EarlierOrders) => {
    comparisonId.current = ++lastComparisonId;
    const request = { type: 'compare', comparisonId: comparisonId.current, ...earlier } as const;
    worker.current?.postMessage(request satisfies ReadingRequest);
  }, []);

  /** Has orders read once more, by their positions in the check; they arrive as `ordersRead`. */
  const readOrders = useCallback((at: readonly number[]) => {
    worker.current?.postMessage({
      type: 'read-orders',
      readId: ++lastComparisonId,
      at,
    } satisfies ReadingRequest);
  }, []);

  /** Reads rows below the header, by their numbers, as the file has them. @param rowNumbers null: all */
  const listRows = useCallback(
    (headerRowNumber: number, rowNumbers: Uint32Array | null) =>
      new Promise<RowsListed['rows']>((resolve) => {
        const asked = worker.current;
        if (!asked) return resolve([]);
        const listId = ++lastListId;
        const rows: RowsListed['rows'] = [];
        const take = ({ data }: MessageEvent<ReadingReport>) => {
          if (data.type !== 'rows-listed' || data.listId !== listId) return;
          for (const row of data.rows) rows.push(row);
          if (!data.done) return;
          asked.removeEventListener('message', take);
          resolve(rows);
        };
        asked.addEventListener('message', take);
        const request = { type: 'list-rows', listId, headerRowNumber, rowNumbers } as const;
        asked.postMessage(request satisfies ReadingRequest);
      }),
    [],
  );

  /** Has the values of a column counted; they arrive as `values`. */
  const countValues = useCallback((column: number, headerRowNumber: number) => {
    worker.current?.postMessage({ type: 'count-values', column, headerRowNumber } satisfies ReadingRequest);
  }, []);

  /** Has the rows of a file of failed rows read; they arrive as `returned`. */
  const readReturned = useCallback((columns: ReturnedColumns, headerRowNumber: number) => {
    worker.current?.postMessage({ type: 'read-returned', columns, headerRowNumber } satisfies ReadingRequest);
  }, []);

  return {
    reading: readingOf(state, file, choice),
    startCheck,
    readAgain,
    stopReading,
    offerCharsets,
    countValues,
    listRows,
    readReturned,
    compare,
    readOrders,
  };
}
