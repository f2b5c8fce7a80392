/** What runs in a worker thread: the heavy stages of an import, away from the event loop that serves people. */
import { openAsBlob } from 'node:fs';
import { open } from 'node:fs/promises';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { checkChunk } from '@/lib/orders/check-chunk';
import { FileProblem, type FileProblemCode, type FileProblemParams } from '@/lib/orders/file-problem';
import type { FilePlan } from '@/lib/orders/file-plan';
import type {
  CellsResult,
  CellsTask,
  CheckResult,
  CheckTask,
  PlanTask,
  ReportPart,
  ReportTask,
} from '@/lib/orders/order-tasks';
import { planFile } from '@/lib/orders/plan-file';
import { readCells } from '@/lib/orders/read-cells';
import { createReferenceData } from '@/lib/orders/reference-data';
import { reportChunk } from '@/lib/orders/report-chunk';

/** An error loses its class and its code between threads, so a fault of the file, and of the disk, travel as data. */
export type WorkerAnswer<Value> =
  | { value: Value }
  | { problem: { code: FileProblemCode; params: FileProblemParams } }
  | { systemError: { code: string; message: string } };

export interface OrderWorker {
  plan(task: PlanTask): Promise<WorkerAnswer<FilePlan>>;
  check(task: CheckTask): WorkerAnswer<CheckResult>;
  cells(task: CellsTask): WorkerAnswer<CellsResult>;
  report(task: ReportTask): WorkerAnswer<ReportPart>;
}

const reference = createReferenceData();

async function plan(task: PlanTask): Promise<WorkerAnswer<FilePlan>> {
  try {
    return { value: await planToFile(task) };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: { code: error.code, params: error.params } };
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { systemError: { code: String(error.code), message: error.message } };
  }
}

async function planToFile({ inputPath, outputPath, ...options }: PlanTask): Promise<FilePlan> {
  const output = await open(outputPath, 'w');
  try {
    const blob = await openAsBlob(inputPath);
    return await planFile({ ...options, blob, write: async (bytes) => output.appendFile(bytes) });
  } finally {
    await output.close();
  }
}

function check(task: CheckTask): WorkerAnswer<CheckResult> {
  const result = checkChunk(task, reference);
  return moved({ value: result }, [result.good, result.report.success, result.report.failed]);
}

function cells(task: CellsTask): WorkerAnswer<CellsResult> {
  return { value: readCells(task) };
}

function report(task: ReportTask): WorkerAnswer<ReportPart> {
  const result = reportChunk(task);
  return moved({ value: result }, [result.success, result.failed]);
}

/** Hands the memory of `arrays` over to the thread that asked, instead of copying it. */
function moved<Value extends object>(value: Value, arrays: Uint8Array<ArrayBuffer>[]): Value {
  const parcel = move({ [transferableSymbol]: arrays.map((array) => array.buffer), [valueSymbol]: value });
  return parcel as unknown as Value; // piscina unpacks it on its way
}

export { cells, check, plan, report };
