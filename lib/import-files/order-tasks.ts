import type { Language } from '@/lib/languages/language';
import type { LogicalField } from '@/lib/fields/order-fields';
import type { CompiledRules } from '@/lib/shaping/compile-rules';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import type { FilePlan } from '@/lib/import-files/file-plan-schema';
import type { PointFile } from '@/lib/import-files/read-points';
import type { JobPlaces } from '@/lib/shaping/place-book';
import type { RowChange } from '@/lib/fields/row-change';
import type { RowProblem, RowProblemCode } from '@/lib/fields/row-problem';
import type { TableLimits } from '@/lib/table-files/table';

export interface PlanTask {
  /** A local copy of the uploaded file. */
  inputPath: string;
  /** Where to write the canonical CSV; an existing file is replaced. */
  outputPath: string;
  rules: ProfileRules;
  /** The header row chosen when the job was created, if any. */
  headerRowNumber?: number | null;
  /** The rows to read, as JSON: a list of `RowRange`. Absent: all. */
  readRows?: string | null;
  /** Cells changed by hand, as JSON: a list of `Correction`. Absent: none. As text, it costs the serving thread nothing. */
  corrections?: string | null;
  /** Rows per chunk; more when the file would otherwise have too many chunks. */
  chunkRows: number;
  limits: TableLimits;
  /** Given when rows without coordinates may get those that are known for their addresses. */
  openAddresses?: {
    /** Where to write them: see `AddressCollector`. */
    outputPath: string;
    /** The job's own places, if any. */
    places: JobPlaces | null;
    /** Given when rows name their places. */
    placeFile: PlaceFile | null;
  };
}

export interface HeaderTask {
  /** A local copy of the uploaded file. */
  inputPath: string;
  /** How a profile says that it is read; empty: as it looks. */
  reading: Pick<ProfileRules, 'charset' | 'delimiter' | 'sheet_name'>;
  limits: TableLimits;
}

/** The row that looks most like a header, when nobody knows yet what the columns mean. */
export interface FoundColumns {
  rowNumber: number;
  /** The unique names of the columns: see `headerNames`. */
  names: string[];
}

/** Values shared by all deliveries of a job. */
export interface DeliveryConstants {
  tenantId: string;
  customerId: string;
  deliveryServiceId: string;
  deliveryTypeId: string;
  bulkOrderCreationId: string;
  payerType: string;
  paymentMethod: string;
}

/** What the plan found out about the file, as far as its rows are read by it. */
export type PlanFacts = Pick<FilePlan, 'kind' | 'columns' | 'column_names' | 'header_width' | 'date_orders'>;

/** The places that rows may name, as the plan has stored them. */
export interface PlaceFile {
  /** Its name in the object store: the same name means the same places. */
  key: string;
  /** JSON. */
  bytes: Uint8Array;
}

export interface CheckTask {
  /** The chunk's byte range of the canonical CSV. */
  bytes: Uint8Array;
  plan: PlanFacts;
  rules: ProfileRules;
  /** The day on which the job was created (ISO 8601): see `RuleContext`. */
  today: string;
  constants: DeliveryConstants;
  /** The job's own places, if any. */
  places?: JobPlaces | null;
  /** Given when rows name their places. */
  placeFile?: PlaceFile | null;
  /** Given when points are known for addresses without coordinates. */
  pointFile?: PointFile | null;
  /** Language of the messages in the failed file. */
  language: Language;
  /** Whether its deliveries are taken back, so that the success file names none. */
  isDryRun?: boolean;
  /** Whether references may ask for codes: see provoke-row.ts. Absent: no. */
  isTest?: boolean;
}

/** A row that did not become a delivery: a row of `failed_order_logs`. */
export interface FailedRow {
  rowNumber: number;
  /** The first row of its order; null: it is an order by itself. */
  orderRow: number | null;
  /** Field of the first problem. */
  errorField: LogicalField;
  errorCode: RowProblemCode;
  /** All problems, in the order of the fields. */
  problems: RowProblem[];
  /** One per column of the plan, prepared by `storableCells`. */
  cells: string[];
}

export interface CheckResult {
  /** The good rows in PostgreSQL's COPY text format, columns as in `deliveryColumns`, in the order of their references. */
  good: Uint8Array<ArrayBuffer>;
  goodCount: number;
  failed: FailedRow[];
  /** The chunk's report lines, valid if the database refuses none of the good rows. */
  report: ReportPart;
  /** Rows of the good orders; more than `goodCount` when orders have several rows. */
  goodRowCount: number;
  skippedRowCount: number;
  /** Warnings of the good orders. */
  warningCount: number;
  /** What reading the good orders has changed by itself. */
  changes: RowChange[];
}

/** Failed rows on their way from the thread to the database. */
export interface FailedLines {
  /**
   * In PostgreSQL's COPY text format, with the columns of `failedRowColumns`: nothing between thread and database
   * reads them.
   */
  failed: Uint8Array<ArrayBuffer>;
  failedCount: number;
}

/** The form in which the thread returns a `CheckResult`. */
export type CheckedChunk = Omit<CheckResult, 'failed'> & FailedLines;

/** Why an order became no delivery although its rows are good: the delivery that has its reference. */
export interface Refusal {
  rowNumber: number;
  code: Extract<
    RowProblemCode,
    'external_reference_id_already_present' | 'delivery_already_dispatched' | 'delivery_already_cancelled'
  >;
}

export interface RefusedTask {
  /** The chunk's byte range of the canonical CSV. */
  bytes: Uint8Array;
  plan: PlanFacts;
  rules: ProfileRules;
  jobId: string;
  /** The orders that the database refused, by their first rows, and why. */
  refusals: readonly Refusal[];
}

/** The outcomes of a chunk's rows, from the database. */
export interface RowOutcomes {
  succeeded: ReadonlyArray<{ rowNumber: number; deliveryId: string }>;
  failed: ReadonlyArray<{ rowNumber: number; problems: readonly RowProblem[] }>;
}

/** The same as returned by the database; its JSON is parsed in the thread. */
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
  /** Whether rows whose reference another delivery has are left out instead of failing. */
  skipsPresent?: boolean;
  /** Whether its deliveries are taken back: success has no ID, and is what a row without an outcome had. */
  isDryRun?: boolean;
  /** By which values rows are left out; absent: by none. */
  skippedValues?: CompiledRules['skippedValues'];
  /** Language of the messages. */
  language: Language;
}

/** What a chunk adds to the success, failed and skipped files: CSV text without a header, in UTF-8. */
export interface ReportPart {
  success: Uint8Array<ArrayBuffer>;
  failed: Uint8Array<ArrayBuffer>;
  skipped: Uint8Array<ArrayBuffer>;
}

/** The files that report on a job's rows. */
export type FileReport = keyof ReportPart | 'unprocessed';

/** Lines of them; what is missing has none. */
export type FileReports = Partial<Record<FileReport, Uint8Array>>;

export interface UnreachedTask {
  /** The chunk's byte range of the canonical CSV. */
  bytes: Uint8Array;
  /** `columns` of the plan. */
  columns: readonly string[];
  /** Why its rows were not reached: `aborted`, or the code of the job's failure. */
  reason: string;
}

/** A `ReportTask` as sent to the thread. */
export type StoredReportTask = Omit<ReportTask, 'outcomes'> & { outcomes: StoredOutcomes };
