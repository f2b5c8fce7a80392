import type { FilePoints } from '@/components/new-import/checking/point-tally';
import type { Comparison, EarlierOrders } from '@/components/new-import/comparing/compare-orders';
import type { UnreferencedOrder } from '@/components/new-import/checking/unreferenced-orders';
import type { PackedRows } from '@/components/new-import/fixing/pack-rows';
import type { ColumnValues } from '@/components/new-import/reading/count-values';
import type { ControlTotals } from '@/lib/fields/control-totals';
import type { DeliveryDraft } from '@/lib/fields/delivery-draft';
import type { LogicalField } from '@/lib/fields/order-fields';
import type { PackedSums } from '@/lib/fields/packed-sums';
import type { ReadingChoice } from '@/components/new-import/reading/reading-choice';
import type { ReturnedRows } from '@/components/new-import/returned/read-returned-rows';
import type { ReturnedColumns } from '@/lib/headers/report-columns';
import type { Header } from '@/lib/headers/resolve-header';
import type { OpenAddress } from '@/lib/rows/open-address';
import type { ChosenPoints } from '@/lib/shaping/address-point';
import type { SkipReason } from '@/lib/shaping/find-skip-reason';
import type { JobPlaces } from '@/lib/shaping/place-book';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import type { DateOrderFinding } from '@/lib/shaping/row-survey';
import type { OfferedCharsets } from '@/lib/table-files/csv/charset/offer-charsets';
import type { Correction } from '@/lib/table-files/correct-rows';
import type { FileProblemCode, FileProblemParams } from '@/lib/table-files/file-problem';
import type { RowChange } from '@/lib/fields/row-change';
import type { RowWarning, RowWarningCode } from '@/lib/fields/row-warning';
import type { RowProblem, RowProblemCode } from '@/lib/fields/row-problem';
import type { Table, TableLimits, TableRow } from '@/lib/table-files/table';

/** What the check of a file's rows takes from elsewhere than the file. */
export interface KnownBeforehand {
  /** The address book, as far as the import needs it; null: it names no places. */
  places: JobPlaces | null;
  /** What is known for addresses without coordinates, as far as the rules allow it; absent: nothing. */
  points?: ChosenPoints | null;
  /** Cells changed by hand; absent: none. */
  corrections?: readonly Correction[];
}

/** What the page asks the worker that reads the file. */
export type ReadingRequest =
  | { type: 'open'; file: File; limits: TableLimits; choice: ReadingChoice }
  /** In which charsets the file could be read. */
  | { type: 'offer-charsets' }
  /** Reads rows below the header, by their numbers; null: all. */
  | { type: 'list-rows'; listId: number; headerRowNumber: number; rowNumbers: Uint32Array | null }
  /** Counts what stands in a column (its index) below the header; replaces a count that still runs. */
  | { type: 'count-values'; column: number; headerRowNumber: number }
  /** Reads the rows of a file of failed rows that has come back. */
  | { type: 'read-returned'; columns: ReturnedColumns; headerRowNumber: number }
  /** Checks every row as the import will; replaces a check that still runs. */
  | ({
      type: 'check';
      checkId: number;
      header: Pick<Header, 'rowNumber' | 'columns' | 'names'>;
      rules: ProfileRules;
      /** The day on which the import is created (ISO 8601). */
      today: string;
    } & KnownBeforehand)
  /** Holds the orders that the last check has found against those of an earlier import. */
  | ({ type: 'compare'; comparisonId: number } & EarlierOrders)
  /** Reads what the orders at these positions of the last check say; replaces such a reading that still runs. */
  | { type: 'read-orders'; readId: number; at: readonly number[] };

/** An order of the file as it is compared. */
export interface ReadOrder {
  /** Its position among the orders of the check. */
  at: number;
  rowNumber: number;
  reference: string | null;
  name: string;
  /** See `comparableTexts`. */
  texts: readonly string[];
}

export interface FileFacts extends Omit<Table, 'rows' | 'rowsOfSheet'> {
  /** The chosen sheet, if the workbook has none of this name with content; another is read. */
  missingSheet?: string;
}

/** How often a rule was broken, and the first row that broke it. */
export interface RuleBreach {
  field: LogicalField;
  code: RowProblemCode;
  count: number;
  firstRowNumber: number;
  /**
   * What stands in the field of such rows before any replacement, and in how many of them, the most frequent first;
   * empty where the problem is no unreadable value.
   */
  values: { text: string; count: number }[];
}

export interface CheckResult {
  checkId: number;
  /** Rows checked so far: good, bad or skipped. */
  rows: number;
  good: number;
  bad: number;
  /** Rows that the rules leave out. */
  skipped: Partial<Record<SkipReason, number>>;
  /** What becomes of rows whose reference another delivery has. */
  duplicateMode: ProfileRules['duplicate_mode'];
  /** Rows that are no orders, whether or not the rules leave them out. */
  seen: Partial<Record<SkipReason, { count: number; firstRowNumber: number }>>;
  /** Rows that are hidden in the sheet and not left out. */
  hiddenRows: number;
  /** Deliveries: fewer than good rows when orders have several. */
  orders: number;
  /** What the good rows amount to. */
  totals: ControlTotals;
  /** Where the ends of the good orders are; null until all rows are checked. */
  points: FilePoints | null;
  /** How often each warning occurs. */
  warnings: Partial<Record<RowWarningCode, number>>;
  /** What reading the good rows has changed by itself. */
  changes: RowChange[];
  dateOrders: Partial<Record<LogicalField, DateOrderFinding>>;
  /** Counted by the first problem of each bad row, the most frequent first. */
  breaches: RuleBreach[];
  /** What the first rows become. */
  samples: RowSample[];
  /** The addresses of the file without coordinates, known or not; null until all rows are checked. */
  openAddresses: AddressInFile[] | null;
  /** The rows that have one of them. */
  openRows: number;
  /** The distinct references of the good rows, as an import stores them; empty until all rows are checked. */
  references: string[];
  /** The first rows of the orders with `references`, in the same order, and how many rows each order has. */
  referenceRows: Uint32Array;
  referenceSizes: Uint32Array;
  /** What each of those orders adds to the totals. */
  referenceSums: PackedSums;
  /** The positions in `references` of the orders that have a warning of the code, each as often as it has it. */
  referenceWarnings: Partial<Record<RowWarningCode, Uint32Array>>;
  /** The rows that need a look, as far as they are listed; of the check before, until all rows are checked. */
  problemRows: ProblemRow[];
  /** The corrections with which the rows were checked: the page adds them. */
  corrections?: readonly Correction[];
  /** The good orders without a reference; empty until all rows are checked. */
  unreferenced: UnreferencedOrder[];
  done: boolean;
}

/** A row that will fail, or the first row of a delivery with warnings. */
export interface ProblemRow {
  rowNumber: number;
  problems: readonly RowProblem[];
  warnings: readonly RowWarning[];
}

/** An address without coordinates, and the rows that have it. */
export interface AddressInFile extends OpenAddress {
  rows: number;
  firstRowNumber: number;
}

export interface RowSample {
  rowNumber: number;
  draft: DeliveryDraft | null;
  problems: RowProblem[];
  /** What a person knows the row by: its reference and its recipient, as far as it has them. */
  called: string;
}

/**
 * Why reading stopped early through no fault of the file: the worker crashed or its code could not be
 * loaded, or the file on disk has changed.
 */
export type StopReason = 'reading_stopped' | 'file_changed';

/** What the worker reports to the page. */
export type ReadingReport =
  | { type: 'opened'; facts: FileFacts }
  | { type: 'first-rows'; rows: TableRow[] }
  /** Rows with content, the header included. */
  | { type: 'counted'; rows: number; done: boolean }
  /** Rows below the header of a sheet that is not read. */
  | { type: 'sheet-counted'; name: string; rows: number }
  /** The SHA-256 of the file, in hexadecimal. */
  | { type: 'hashed'; contentHash: string }
  | { type: 'charsets'; offered: OfferedCharsets }
  | { type: 'checked'; result: CheckResult }
  | { type: 'compared'; comparisonId: number; checkId: number; comparison: Comparison; total: number }
  | { type: 'orders-read'; readId: number; orders: ReadOrder[] }
  | { type: 'values-counted'; values: ColumnValues }
  | { type: 'rows-listed'; listId: number; rows: PackedRows; done: boolean }
  | { type: 'returned-read'; returned: ReturnedRows }
  | { type: 'problem'; code: FileProblemCode; params: FileProblemParams }
  | { type: 'stopped'; reason: StopReason };
