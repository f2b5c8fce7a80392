/** Runs in a worker thread: the heavy stages of an import, off the event loop that serves people. */
import { openAsBlob } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { constants, getPriority, setPriority } from 'node:os';
import { silenceThread } from '@/lib/concurrency/silence-thread';
import { transferMemory } from '@/lib/concurrency/transfer-memory';
import type { ThreadFunction } from '@/lib/concurrency/worker-pool';
import type { Spool } from '@/lib/import-files/chunk-writer';
import { checkChunk } from '@/lib/import-files/check-chunk';
import { encodeFailedRow } from '@/lib/import-files/encode-delivery';
import { readRefusedRows } from '@/lib/import-files/failed-rows';
import { FileProblem, type FileProblemCode, type FileProblemParams } from '@/lib/table-files/file-problem';
import type { FilePlan } from '@/lib/import-files/file-plan-schema';
import type {
  CheckedChunk,
  CheckTask,
  FailedLines,
  FailedRow,
  FoundColumns,
  HeaderTask,
  PlanTask,
  RefusedTask,
  ReportPart,
  StoredReportTask,
  UnreachedTask,
} from '@/lib/import-files/order-tasks';
import { findHeader } from '@/lib/import-files/find-header';
import { placesOf } from '@/lib/import-files/read-places';
import { planFile } from '@/lib/import-files/plan-file';
import { createReferenceData } from '@/lib/fields/reference-data';
import { readCities } from '@/lib/geography/read-cities';
import { reportChunk, reportUnreached } from '@/lib/import-files/report-chunk';
import { rateSheet } from '@/lib/headers/rate-sheet';
import type { RowProblem } from '@/lib/fields/row-problem';
import type { Correction } from '@/lib/table-files/correct-rows';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import type { RowRange } from '@/lib/shaping/row-ranges';
import { openTable } from '@/lib/table-files/read-table';
import { inflateInLargePieces } from '@/lib/import-files/order-worker-inflate';

/** An error loses its class and code between threads, so faults in the file and disk errors travel as data. */
export type WorkerAnswer<Value> =
  | { value: Value }
  | { problem: { code: FileProblemCode; params: FileProblemParams } }
  | { systemError: { code: string; message: string } };

/** The tasks of the threads. */
export interface OrderTasks {
  plan: { task: PlanTask; result: FilePlan };
  header: { task: HeaderTask; result: FoundColumns };
  check: { task: CheckTask; result: CheckedChunk };
  refused: { task: RefusedTask; result: FailedLines };
  report: { task: StoredReportTask; result: ReportPart };
  unreached: { task: UnreachedTask; result: Uint8Array<ArrayBuffer> };
}

/** The same with the results as answers. */
export type WorkerAnswers = {
  [Name in keyof OrderTasks]: {
    task: OrderTasks[Name]['task'];
    result: WorkerAnswer<OrderTasks[Name]['result']>;
  };
};

silenceThread();
inflateInLargePieces();

// The thread that answers people comes first. Only Linux has per-thread priorities; elsewhere this would slow down
// the whole process.
if (process.platform === 'linux') setPriority(Math.min(getPriority() + 10, constants.priority.PRIORITY_LOW));

const reference = createReferenceData(readCities);

export const plan: ThreadFunction<WorkerAnswers['plan']> = (task) => answer(() => planToFile(task));

export const header: ThreadFunction<WorkerAnswers['header']> = (task) => answer(() => readColumns(task));

async function answer<Value>(work: () => Promise<Value>): Promise<WorkerAnswer<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: { code: error.code, params: error.params } };
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { systemError: { code: String(error.code), message: error.message } };
  }
}

async function readColumns({ inputPath, reading, limits }: HeaderTask): Promise<FoundColumns> {
  const { charset, delimiter, sheet_name: sheetName } = reading;
  const table = await openTable(await openAsBlob(inputPath), limits, {
    ...{ charset, delimiter, sheetName },
    rateSheet: rateSheet([]),
  });
  const found = await findHeader(table.rows(), rulesOfMappings({}), null);
  const rows = found.rows[Symbol.asyncIterator]();
  await rows.next(); // a generator that has not begun would not close the table
  await rows.return?.();
  return { rowNumber: found.header.rowNumber, names: found.header.names };
}

async function planToFile(task: PlanTask): Promise<FilePlan> {
  const { inputPath, outputPath, openAddresses, corrections, readRows, ...options } = task;
  const output = await open(outputPath, 'w');
  const addresses = openAddresses && (await open(openAddresses.outputPath, 'w'));
  const spool = options.rules.order_columns ? await FileSpool.open(`${outputPath}.spool`) : undefined;
  try {
    const blob = await openAsBlob(inputPath);
    return await planFile({
      ...options,
      blob,
      spool,
      readRows: readRows ? (JSON.parse(readRows) as RowRange[]) : undefined,
      corrections: corrections ? (JSON.parse(corrections) as Correction[]) : [],
      write: async (bytes) => output.appendFile(bytes),
      openAddresses: openAddresses && {
        reference,
        places: placesOf(openAddresses),
        write: async (bytes) => addresses?.appendFile(bytes),
      },
    });
  } finally {
    await addresses?.close();
    await output.close();
    await spool?.close();
  }
}

/** A file beside the plan's, removed together with its folder. */
class FileSpool implements Spool {
  private constructor(private readonly file: FileHandle) {}

  static async open(path: string): Promise<FileSpool> {
    return new FileSpool(await open(path, 'w+'));
  }

  async append(bytes: Uint8Array): Promise<void> {
    await this.file.appendFile(bytes);
  }

  async read(start: number, end: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(end - start);
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await this.file.read(bytes, at, bytes.length - at, start + at);
      if (bytesRead === 0) throw new Error('The spool is shorter than what was written to it.');
      at += bytesRead;
    }
    return bytes;
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

export const check: ThreadFunction<WorkerAnswers['check']> = (task) => {
  const { failed: rows, ...rest } = checkChunk(task, reference);
  const lines = failedLines(task.constants.bulkOrderCreationId, rows);
  const { success, failed, skipped } = rest.report;
  return transferMemory({ value: { ...rest, ...lines } }, [
    rest.good,
    lines.failed,
    success,
    failed,
    skipped,
  ]);
};

export const refused: ThreadFunction<WorkerAnswers['refused']> = (task) => {
  const lines = failedLines(task.jobId, readRefusedRows(task));
  return transferMemory({ value: lines }, [lines.failed]);
};

export const report: ThreadFunction<WorkerAnswers['report']> = ({ outcomes, ...task }) => {
  const failed = outcomes.failed.map(({ rowNumber, problems }) => ({
    rowNumber,
    problems: JSON.parse(problems) as RowProblem[],
  }));
  const result = reportChunk({ ...task, outcomes: { succeeded: outcomes.succeeded, failed } });
  return transferMemory({ value: result }, [result.success, result.failed, result.skipped]);
};

export const unreached: ThreadFunction<WorkerAnswers['unreached']> = (task) => {
  const lines = reportUnreached(task);
  return transferMemory({ value: lines }, [lines]);
};

/** Encoded here, as bytes: copying half a million cells between threads blocks the serving thread for 0.5 s. */
function failedLines(jobId: string, rows: FailedRow[]): FailedLines {
  const lines = rows.map((row) => encodeFailedRow(jobId, row));
  return { failed: new TextEncoder().encode(lines.join('')), failedCount: rows.length };
}
