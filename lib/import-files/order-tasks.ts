import type { Language } from '@/lib/languages/language';
import type { LogicalField } from '@/lib/fields/order-fields';
import type { FilePlan } from '@/lib/import-files/file-plan-schema';
import type { RowProblem, RowProblemCode } from '@/lib/fields/row-problem';
import type { TableLimits } from '@/lib/table-files/table';

/** Header name -> logical field, as the job was created with. */
export type Mappings = Readonly<Record<string, LogicalField>>;

export interface PlanTask {
  /** A local copy of the uploaded file. */
  inputPath: string;
  /** Where the canonical CSV is written; replaced when it exists. */
  outputPath: string;
  mappings: Mappings;
  /** The header row that the job was created with, if any. */
  headerRowNumber?: number | null;
  /** Rows of a chunk; more in a file that would make too many chunks. */
  chunkRows: number;
  limits: TableLimits;
}

/** What every delivery of a job has in common. */
export interface DeliveryConstants {
  tenantId: string;
  customerId: string;
  deliveryServiceId: string;
  deliveryTypeId: string;
  bulkOrderCreationId: string;
  payerType: string;
  paymentMethod: string;
}

export interface CheckTask {
  /** The chunk's byte range of the canonical CSV. */
  bytes: Uint8Array;
  mapped: FilePlan['mapped'];
  /** `columns` of the plan. */
  columns: readonly string[];
  constants: DeliveryConstants;
  /** Of the messages in the failed file. */
  language: Language;
}

/** A row that becomes no delivery: a row of `failed_order_logs`. */
export interface FailedRow {
  rowNumber: number;
  /** Of the first problem. */
  errorField: LogicalField;
  errorCode: RowProblemCode;
  /** All of them, in the order of the fields. */
  problems: RowProblem[];
  /** One for each column of the plan, as `storableCells` makes them. */
  cells: string[];
}

export interface CheckResult {
  /** The good rows in PostgreSQL's COPY text format, columns as in `deliveryColumns`, in the order of their references. */
  good: Uint8Array<ArrayBuffer>;
  goodCount: number;
  failed: FailedRow[];
  /** The chunk's lines of the reports, if no good row is refused by the database. */
  report: ReportPart;
}

/** Failed rows on their way from the thread to the database. */
export interface FailedLines {
  /** In PostgreSQL's COPY text format, columns as in `failedRowColumns`: nobody between thread and database reads them. */
  failed: Uint8Array<ArrayBuffer>;
  failedCount: number;
}

/** What the thread gives of a `CheckResult`. */
export type CheckedChunk = Omit<CheckResult, 'failed'> & FailedLines;

export interface RefusedTask {
  /** The chunk's byte range of the canonical CSV. */
  bytes: Uint8Array;
  mapped: FilePlan['mapped'];
  /** `columns` of the plan. */
  columns: readonly string[];
  jobId: string;
  rowNumbers: readonly number[];
}

/** What became of a chunk's rows, from the database. */
export interface RowOutcomes {
  succeeded: ReadonlyArray<{ rowNumber: number; deliveryId: string }>;
  failed: ReadonlyArray<{ rowNumber: number; problems: readonly RowProblem[] }>;
}

/** The same as it comes from the database: what is JSON there is read in the thread. */
export interface StoredOutcomes {
  succeeded: RowOutcomes['succeeded'];
  failed: ReadonlyArray<{ rowNumber: number; problems: string }>;
}

export interface ReportTask {
  /** The chunk's byte range of the canonical CSV. */
  bytes: Uint8Array;
  /** `columns` of the plan. */
  columns: readonly string[];
  outcomes: RowOutcomes;
  /** Of the messages. */
  language: Language;
}

/** What a chunk adds to the success and to the failed file: CSV text without header, UTF-8. */
export interface ReportPart {
  success: Uint8Array<ArrayBuffer>;
  failed: Uint8Array<ArrayBuffer>;
}

/** A `ReportTask` for the thread. */
export type StoredReportTask = Omit<ReportTask, 'outcomes'> & { outcomes: StoredOutcomes };
