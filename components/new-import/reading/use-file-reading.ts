'use client';

import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { FixableRow } from '@/components/domain/fixing/group-problems';
import { usePerson } from '@/components/frame/person-context';
import { useFileLimits } from '@/components/new-import/reading/file-limits-context';
import type { EarlierOrders } from '@/components/new-import/comparing/compare-orders';
import type {
  KnownBeforehand,
  ReadingReport,
  ReadingRequest,
} from '@/components/new-import/reading/reading-messages';
import {
  nothingRead,
  readingOf,
  type ReadingState,
  withReport,
} from '@/components/new-import/reading/reading-state';
import { unpackRows } from '@/components/new-import/fixing/pack-rows';
import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import { takeReadingWorker } from '@/components/new-import/reading/reading-worker';
import type { ReturnedColumns } from '@/lib/headers/report-columns';
import type { Header } from '@/lib/headers/resolve-header';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import { dayInZone } from '@/lib/tenants/day-in-zone';

/** Checks and comparisons are numbered across all files of the page, so that no answer is taken for another's. */
let lastCheckId = 0;
let lastComparisonId = 0;
let lastListId = 0;

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
      // What the rows say draws much of the page anew: in pieces, so that it answers meanwhile.
      startTransition(() =>
        setState((before) => ({
          of: file,
          choice,
          reading: withReport(readingOf(before, file, choice), report),
        })),
      );
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
      new Promise<FixableRow[]>((resolve) => {
        const asked = worker.current;
        if (!asked) return resolve([]);
        const listId = ++lastListId;
        const rows: FixableRow[] = [];
        const take = ({ data }: MessageEvent<ReadingReport>) => {
          if (data.type !== 'rows-listed' || data.listId !== listId) return;
          for (const row of unpackRows(data.rows)) rows.push(row);
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
