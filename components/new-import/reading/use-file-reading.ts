'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useFileLimits } from '@/components/new-import/reading/file-limits-context';
import type {
  CheckResult,
  FileFacts,
  ReadingReport,
  ReadingRequest,
  StopReason,
} from '@/components/new-import/reading/reading-messages';
import { takeReadingWorker } from '@/components/new-import/reading/reading-worker';
import type { LogicalField } from '@/lib/fields/order-fields';
import type { FileProblemCode, FileProblemParams } from '@/lib/table-files/file-problem';
import type { TableRow } from '@/lib/table-files/table';

export interface FileReading {
  facts: FileFacts | null;
  /** Null until they are read. */
  firstRows: TableRow[] | null;
  /** Rows with content so far, the header included. */
  rowCount: number;
  isCounted: boolean;
  check: CheckResult | null;
  problem: { code: FileProblemCode; params: FileProblemParams } | null;
  /** Why reading ended early, through no fault of the file. */
  stopped: StopReason | null;
}

/** Checks are numbered through all files of the page: an answer to one can never be taken for another's. */
let lastCheckId = 0;

/** A file of which nothing is known yet. */
export const nothingRead: FileReading = {
  facts: null,
  firstRows: null,
  rowCount: 0,
  isCounted: false,
  check: null,
  problem: null,
  stopped: null,
};

/** What is known of a file once its worker has reported something more. */
export function withReport(reading: FileReading, report: ReadingReport): FileReading {
  switch (report.type) {
    case 'opened':
      return { ...reading, facts: report.facts };
    case 'first-rows':
      // The same rows read once more are the same to the page: what was chosen for them stays.
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

/** Reads a file in a worker, so that the page never waits for it. A new file starts anew. */
export function useFileReading(file: File | null) {
  const limits = useFileLimits();
  const [{ of, reading }, setState] = useState<{ of: File | null; reading: FileReading }>({
    of: file,
    reading: nothingRead,
  });
  const worker = useRef<Worker>(null);
  const checkId = useRef(0);
  /** Asked of a worker that took over from one that died. */
  const latestCheck = useRef<ReadingRequest>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!file) return;
    const started = takeReadingWorker();
    worker.current = started;
    const take = (report: ReadingReport) => {
      if (worker.current !== started) return; // ended while its code was loading, which it calls an error
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

  /** Reads the file once more, after it stopped; what was read and chosen so far stays. */
  const readAgain = useCallback(() => {
    setState((state) => ({ ...state, reading: { ...state.reading, stopped: null } }));
    setAttempt((before) => before + 1);
  }, []);

  /** Notes that the disk has another file now, as the worker would when it reads on. */
  const stopReading = useCallback(() => {
    if (!file) return;
    const report: ReadingReport = { type: 'stopped', reason: 'file_changed' };
    setState((state) => ({
      of: file,
      reading: withReport(state.of === file ? state.reading : nothingRead, report),
    }));
  }, [file]);

  /** Has every row checked under a mapping; the result comes as `check`, first in parts. */
  const startCheck = useCallback((headerRowNumber: number, fields: (LogicalField | null)[]) => {
    checkId.current = ++lastCheckId;
    latestCheck.current = { type: 'check', checkId: checkId.current, headerRowNumber, fields };
    worker.current?.postMessage(latestCheck.current);
  }, []);

  return { reading: of === file ? reading : nothingRead, startCheck, readAgain, stopReading };
}
