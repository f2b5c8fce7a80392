'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { useFileLimits } from '@/components/new-import/reading/file-limits-context';
import type {
  CheckResult,
  FileFacts,
  ReadingReport,
  ReadingRequest,
  StopReason,
} from '@/components/new-import/reading/reading-messages';
import { takeReadingWorker } from '@/components/new-import/reading/reading-worker';
import type { Header } from '@/lib/headers/resolve-header';
import type { JobPlaces } from '@/lib/shaping/place-book';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import type { FileProblemCode, FileProblemParams } from '@/lib/table-files/file-problem';
import type { TableRow } from '@/lib/table-files/table';
import { dayInZone } from '@/lib/tenants/day-in-zone';

export interface FileReading {
  facts: FileFacts | null;
  /** Null until they have been read. */
  firstRows: TableRow[] | null;
  /** Rows with content so far, including the header. */
  rowCount: number;
  isCounted: boolean;
  check: CheckResult | null;
  problem: { code: FileProblemCode; params: FileProblemParams } | null;
  /** Why reading stopped early through no fault of the file. */
  stopped: StopReason | null;
}

/** Checks are numbered across all files of the page, so that no answer is taken for another's. */
let lastCheckId = 0;

/** The state before anything is known of a file. */
export const nothingRead: FileReading = {
  facts: null,
  firstRows: null,
  rowCount: 0,
  isCounted: false,
  check: null,
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
      return isEqual(reading.firstRows, report.rows) ? reading : { ...reading, firstRows: report.rows };
    case 'counted':
      return { ...reading, rowCount: report.rows, isCounted: report.done };
    case 'checked':
      return { ...reading, check: report.result };
    case 'problem':
      return { ...reading, problem: report };
    case 'stopped':
      return { ...reading, stopped: report.reason };
  }
}

function isEqual(before: TableRow[] | null, rows: TableRow[]): boolean {
  return JSON.stringify(before) === JSON.stringify(rows);
}

/** Reads a file in a worker, so that it never blocks the page. A new file starts over. */
export function useFileReading(file: File | null) {
  const limits = useFileLimits();
  const { timeZone } = usePerson();
  const [{ of, reading }, setState] = useState<{ of: File | null; reading: FileReading }>({
    of: file,
    reading: nothingRead,
  });
  const worker = useRef<Worker>(null);
  const checkId = useRef(0);
  /** The check to repeat in a worker that replaces one that crashed. */
  const latestCheck = useRef<ReadingRequest>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!file) return;
    const started = takeReadingWorker();
    worker.current = started;
    const take = (report: ReadingReport) => {
      if (worker.current !== started) return; // terminated while its code was loading, which the browser reports as an error
      if (report.type === 'checked' && report.result.checkId !== checkId.current) return;
      setState((state) => ({
        of: file,
        reading: withReport(state.of === file ? state.reading : nothingRead, report),
      }));
      if (report.type === 'first-rows' && latestCheck.current) started.postMessage(latestCheck.current);
    };
    started.addEventListener('message', ({ data }: MessageEvent<ReadingReport>) => take(data));
    // The tab ran out of memory, or the worker's code could not be loaded.
    started.addEventListener('error', () => take({ type: 'stopped', reason: 'reading_stopped' }));
    started.postMessage({ type: 'open', file, limits } satisfies ReadingRequest);
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, [file, limits, attempt]);

  useEffect(
    () => () => {
      latestCheck.current = null; // of the file before
    },
    [file],
  );

  /** Reads the file again after reading stopped; what was read and chosen so far stays. */
  const readAgain = useCallback(() => {
    setState((state) => ({ ...state, reading: { ...state.reading, stopped: null } }));
    setAttempt((before) => before + 1);
  }, []);

  /** Records that the file on disk has changed, as the worker would if it read on. */
  const stopReading = useCallback(() => {
    if (!file) return;
    const report: ReadingReport = { type: 'stopped', reason: 'file_changed' };
    setState((state) => ({
      of: file,
      reading: withReport(state.of === file ? state.reading : nothingRead, report),
    }));
  }, [file]);

  /** Has every row checked with a mapping; the result arrives as `check`, partial at first. */
  const startCheck = useCallback(
    ({ rowNumber, columns, names }: Header, rules: ProfileRules, places: JobPlaces | null) => {
      checkId.current = ++lastCheckId;
      latestCheck.current = {
        type: 'check',
        checkId: checkId.current,
        header: { rowNumber, columns, names },
        rules,
        places,
        today: dayInZone(new Date(), timeZone),
      };
      worker.current?.postMessage(latestCheck.current);
    },
    [timeZone],
  );

  return { reading: of === file ? reading : nothingRead, startCheck, readAgain, stopReading };
}
