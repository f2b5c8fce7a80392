'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  CheckResult,
  FileFacts,
  ReadingReport,
  ReadingRequest,
} from '@/components/new-import/reading-messages';
import { takeReadingWorker } from '@/components/new-import/reading-worker';
import type { LogicalField } from '@/lib/orders/fields';
import type { FileProblemCode, FileProblemParams } from '@/lib/orders/file-problem';
import type { TableRow } from '@/lib/orders/table';

export interface FileReading {
  facts: FileFacts | null;
  /** Null until they are read. */
  firstRows: TableRow[] | null;
  /** Rows with content so far, the header included. */
  rowCount: number;
  isCounted: boolean;
  check: CheckResult | null;
  problem: { code: FileProblemCode; params: FileProblemParams } | null;
}

/** Checks are numbered through all files of the page: an answer to one can never be taken for another's. */
let lastCheckId = 0;

const nothingRead: FileReading = {
  facts: null,
  firstRows: null,
  rowCount: 0,
  isCounted: false,
  check: null,
  problem: null,
};

function withReport(reading: FileReading, report: ReadingReport): FileReading {
  switch (report.type) {
    case 'opened':
      return { ...reading, facts: report.facts };
    case 'first-rows':
      return { ...reading, firstRows: report.rows };
    case 'counted':
      return { ...reading, rowCount: report.rows, isCounted: report.done };
    case 'checked':
      return { ...reading, check: report.result };
    case 'problem':
      return { ...reading, problem: report };
  }
}

/** Reads a file in a worker, so that the page never waits for it. A new file starts anew. */
export function useFileReading(file: File | null) {
  const [{ of, reading }, setState] = useState<{ of: File | null; reading: FileReading }>({
    of: file,
    reading: nothingRead,
  });
  const worker = useRef<Worker>(null);
  const checkId = useRef(0);

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
    };
    started.addEventListener('message', ({ data }: MessageEvent<ReadingReport>) => take(data));
    // The tab ran out of memory, or the browser could not start the worker.
    started.addEventListener('error', () => take({ type: 'problem', code: 'unreadable_file', params: {} }));
    started.postMessage({ type: 'open', file } satisfies ReadingRequest);
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, [file]);

  /** Has every row checked under a mapping; the result comes as `check`, first in parts. */
  const startCheck = useCallback((headerRowNumber: number, fields: (LogicalField | null)[]) => {
    checkId.current = ++lastCheckId;
    worker.current?.postMessage({
      type: 'check',
      checkId: checkId.current,
      headerRowNumber,
      fields,
    } satisfies ReadingRequest);
  }, []);

  return { reading: of === file ? reading : nothingRead, startCheck };
}
