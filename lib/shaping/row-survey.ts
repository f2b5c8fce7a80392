import { type DateOrder, dateOrderOf } from '@/lib/fields/kinds/parse-date';
import { isShortenedNumber, normaliseReference } from '@/lib/fields/kinds/read-reference';
import { type LogicalField, logicalFields, orderFields } from '@/lib/fields/order-fields';
import { isSpreadsheetError } from '@/lib/fields/spreadsheet-errors';
import { trimCell } from '@/lib/fields/trim-cell';
import { meansNothing } from '@/lib/fields/words-for-nothing';
import type { CompiledRules } from '@/lib/shaping/compile-rules';
import { SkipFinder, type SkipReason } from '@/lib/shaping/find-skip-reason';
import { ReferenceIndex } from '@/lib/shaping/reference-index';

/** A row of the file below its header. */
export interface SurveyedRow {
  rowNumber: number;
  /** As `readCellText` gives them. */
  cells: readonly string[];
  hidden?: boolean;
  uncalculated?: readonly number[];
}

/** What only the rest of the file tells about a row. */
export interface RowNotes {
  /** Why the row is left out. */
  skip: SkipReason | null;
  /** The earlier row with the same reference. */
  repeatOf: number | null;
  /** The first row of the order to which the row belongs; null: it is an order by itself. */
  orderRow: number | null;
}

/** How a column of dates orders day and month, and how many of its cells can only be read so. */
export interface DateOrderFinding {
  order: DateOrder | null;
  day_first: number;
  month_first: number;
  /** Cells that fit both. */
  either: number;
}

const dateFields = logicalFields.filter((field) => orderFields[field].kind === 'date');

/**
 * Goes through a file's rows once, in order, and finds out what no row can know by itself: repeated references, the
 * rows of one order, rows that are no orders, and how columns of dates are written. The plan of an import and the
 * wizard's check both do it, so they agree.
 */
export class RowSurvey {
  private readonly references = new ReferenceIndex();
  private readonly orders = new ReferenceIndex();
  private readonly skips: SkipFinder;
  private readonly dates = new Map<LogicalField, Omit<DateOrderFinding, 'order'>>();
  private readonly givesReference: boolean;
  /** The orders whose first row is left out for one of its values. */
  private readonly leftOut = new ReferenceIndex();
  /** The number of the order above, for rows that continue it. */
  private numberAbove: string | null = null;
  /** Why the first row of the order above is left out, if it is hidden or chosen; the rows that continue it go with it. */
  private skipAbove: SkipReason | null = null;

  /** The first row of what is read of an order that began in rows that are not. */
  private readonly ownOrders = new Map<number, number>();

  /**
   * @param header the cells of the header
   * @param reads whether the import reads a row. Rows that it does not read tell what the others mean, how dates are written
   *   for instance, but have no references and orders that could stand in their way.
   */
  constructor(
    private readonly compiled: CompiledRules,
    header: string[],
    private readonly reads: (rowNumber: number) => boolean = () => true,
  ) {
    this.skips = new SkipFinder(compiled, header);
    this.givesReference = compiled.rules.fields.external_reference_id !== undefined;
    for (const field of dateFields) {
      if (compiled.rules.fields[field]) this.dates.set(field, { day_first: 0, month_first: 0, either: 0 });
    }
  }

  take(row: SurveyedRow): RowNotes {
    const written = this.numberIn(row);
    // Without a number a row is an order by itself, unless it continues the one above.
    const number = written ?? (this.compiled.rules.order_continues ? this.numberAbove : null);
    let own = this.skips.reasonFor(row);
    if (number !== null && this.isLaterRow(number, own)) own = this.skips.reasonFor(row, true);
    const skip = own ?? this.reasonOfOrder(row, number, written === null);
    if (written !== null) this.noteNumberAbove(row, written, skip);
    if (skip !== null) {
      if (own === 'value' && number !== null && !this.orders.has(number))
        this.leftOut.claim(number, row.rowNumber);
      return { skip, repeatOf: null, orderRow: null };
    }
    for (const [field, counts] of this.dates) {
      const found = dateOrderOf(trimCell(this.compiled.text(field, row.cells) ?? ''));
      if (found !== null) counts[found] += 1;
    }
    const orderRow = number === null ? null : this.orderRowOf(number, row.rowNumber);
    if (!this.reads(row.rowNumber)) return { skip, repeatOf: null, orderRow };
    // Only an order's first row gives its reference.
    const repeatOf = orderRow === null || orderRow === row.rowNumber ? this.claimReference(row) : null;
    return { skip, repeatOf, orderRow };
  }

  /**
   * How each mapped column of dates orders day and month: as its own cells prove, else as the rules say. Call it after the
   * last row.
   */
  dateOrders(): Partial<Record<LogicalField, DateOrderFinding>> {
    const { date_order: fixed } = this.compiled.rules;
    return Object.fromEntries(
      [...this.dates].map(([field, counts]) => [
        field,
        { ...counts, order: orderOf(counts) ?? fixed ?? null },
      ]),
    );
  }

  /** The first row of the order with this number; of those that are read, if the row itself is. */
  private orderRowOf(number: string, rowNumber: number): number {
    const first = this.orders.claim(number, rowNumber) ?? rowNumber;
    if (this.reads(first) || !this.reads(rowNumber)) return first;
    const own = this.ownOrders.get(first) ?? rowNumber;
    this.ownOrders.set(first, own);
    return own;
  }

  /** What rows of one order have in common; null: the row has no number. */
  private numberIn({ cells }: SurveyedRow): string | null {
    const { orderColumns } = this.compiled;
    if (orderColumns === null) return null;
    const parts = orderColumns.map((column) => normaliseReference(trimCell(cells[column] ?? '')));
    return parts.every((part) => part === '') ? null : parts.join('\u0001');
  }

  /** Whether a row that is left out for this reason belongs to an order of an earlier row, which may keep it. */
  private isLaterRow(number: string, own: SkipReason | null): boolean {
    if (own === 'value') return this.orders.has(number);
    return own === 'totals' && (this.orders.has(number) || this.leftOut.has(number));
  }

  /** Remembers the order that the next rows may continue: sums and headers in between are no orders. */
  private noteNumberAbove(row: SurveyedRow, number: string, skip: SkipReason | null): void {
    if (!this.compiled.rules.order_continues) return;
    const isLater = this.orders.has(number);
    if (skip !== null && !isLater && !this.skips.isOrderRow(row)) return;
    this.numberAbove = number;
    this.skipAbove = !isLater && (skip === 'hidden_row' || skip === 'chosen_row') ? skip : null;
  }

  /** Why a row is left out with its order, though nothing in the row itself says so; null when it stays. */
  private reasonOfOrder(row: SurveyedRow, number: string | null, continues: boolean): SkipReason | null {
    if (number === null) return null;
    if (continues && this.skipAbove !== null) return this.skipAbove;
    return this.isLeftOutByValue(row, number) ? 'value' : null;
  }

  /** A cancelled order's later rows often leave its columns empty, and "cancelled" with them. */
  private isLeftOutByValue({ cells }: SurveyedRow, number: string): boolean {
    const { skippedValues } = this.compiled;
    return (
      skippedValues.length > 0 &&
      skippedValues.every(({ column }) => trimCell(cells[column] ?? '') === '') &&
      this.leftOut.has(number)
    );
  }

  private claimReference({ cells, rowNumber }: SurveyedRow): number | null {
    if (!this.givesReference) return null;
    const reference = trimCell(this.compiled.text('external_reference_id', cells) ?? '');
    // What is no reference fails for that reason, not for being repeated.
    if (
      reference === '' ||
      isSpreadsheetError(reference) ||
      meansNothing(reference, false) ||
      isShortenedNumber(reference)
    )
      return null;
    return this.references.claim(normaliseReference(reference), rowNumber);
  }
}

/** Certain when some cells fit one order only and none the other; null when the cells contradict each other or say nothing. */
function orderOf({ day_first, month_first }: Omit<DateOrderFinding, 'order'>): DateOrder | null {
  if (day_first > 0 && month_first === 0) return 'day_first';
  if (month_first > 0 && day_first === 0) return 'month_first';
  return null;
}
