import { trimCell } from '@/lib/fields/trim-cell';
import { isRepeatedHeader } from '@/lib/headers/is-repeated-header';
import { type CompiledRules, foldValue } from '@/lib/shaping/compile-rules';

/**
 * Why a row is left out: it becomes neither a delivery nor a failed row. `already_present` is found by the database.
 * Stored by its position here: append only.
 */
export const skipReasons = [
  'totals',
  'repeated_header',
  'hidden_row',
  'value',
  'already_present',
  'chosen_row',
] as const;

export type SkipReason = (typeof skipReasons)[number];

/** A row of the file, as the table's reader gives it. */
interface RawRow {
  rowNumber: number;
  cells: readonly string[];
  hidden?: boolean;
}

/** How sums and footers begin, in the ten languages of headers. */
const TOTAL =
  /^(?:(?:grand|sub|net|sum)[ -]?)?(?:totals?|totaal|totale|toplam|razem|suma|summe|zwischensumme|endsumme|gesamt(?:summe|betrag|gewicht)?|insgesamt|ogółem|total general|sous-total|somme|الإجمالي|المجموع|إجمالي|مجموع)(?![\p{L}\p{N}])/iu;

/** Longer cells are no labels. */
const MAX_LABEL_CHARACTERS = 60;

/** Whether the cell labels a sum: "Total", "Grand total:", "Summe 12 Sendungen". */
export function isTotalLabel(cell: string): boolean {
  return cell.length <= MAX_LABEL_CHARACTERS && TOTAL.test(cell);
}

/**
 * The first column whose value leaves the row out; null: none does.
 * @param isLater as for `SkipFinder`
 */
export function skippingColumnOf(
  skippedValues: CompiledRules['skippedValues'],
  cells: readonly string[],
  isLater = false,
): number | null {
  for (const { column, values, except } of skippedValues) {
    const value = foldValue(cells[column] ?? '');
    if (except && isLater && value === '') continue;
    if (values.has(value) !== except) return column;
  }
  return null;
}

/** A row of the table has values in at least this share of the columns that orders have; a footer has fewer. */
const FOOTER_SHARE = 0.2;

/**
 * Recognises what is in a file besides orders. It is asked for every row; whether a row is left out is decided by the
 * rules.
 */
export class SkipFinder {
  private readonly mapped: readonly number[];
  private readonly chosen: ReadonlySet<number>;
  /** Whether the rules leave nothing out. */
  private readonly isIdle: boolean;

  /** @param header the cells of the header */
  constructor(
    private readonly compiled: CompiledRules,
    private readonly header: string[],
  ) {
    this.mapped = [...new Set([...compiled.columnsOf.values()].flat())];
    const { values = [], rows = [], ...kinds } = compiled.rules.skip;
    this.chosen = new Set(rows);
    this.isIdle = values.length === 0 && rows.length === 0 && !Object.values(kinds).includes(true);
  }

  /**
   * What the row is, whatever the rules say about it; null for an order.
   * @param isLater whether the row belongs to an order of an earlier one: where it says nothing, the order's first row
   *   decides, and no row that repeats the order's number is a sum
   */
  kindOf({ cells, hidden }: Omit<RawRow, 'rowNumber'>, isLater = false): SkipReason | null {
    if (skippingColumnOf(this.compiled.skippedValues, cells, isLater) !== null) return 'value';
    if (isRepeatedHeader(cells, { columns: this.header })) return 'repeated_header';
    if (this.isTotals(cells, isLater)) return 'totals';
    return hidden ? 'hidden_row' : null;
  }

  /** Why the rules leave the row out; null when it stays. @param isLater as for `kindOf` */
  reasonFor(row: RawRow, isLater = false): SkipReason | null {
    if (this.isIdle) return null;
    if (this.chosen.has(row.rowNumber)) return 'chosen_row';
    const kind = this.kindOf(row, isLater);
    const { skip } = this.compiled.rules;
    if (kind === 'totals' && skip.totals) return kind;
    if (kind === 'repeated_header' && skip.repeated_headers) return kind;
    if (kind === 'value') return kind;
    return row.hidden && skip.hidden_rows ? 'hidden_row' : null;
  }

  /** Whether the row is one of an order, kept or left out: neither a header nor a sum or footer. */
  isOrderRow({ cells }: RawRow): boolean {
    return !isRepeatedHeader(cells, { columns: this.header }) && !this.isTotals(cells, false);
  }

  /** A sum or footer: a label, and hardly any of the cells that an order has. */
  private isTotals(cells: readonly string[], isLater: boolean): boolean {
    let filled = 0;
    for (const column of this.mapped) if (trimCell(cells[column] ?? '') !== '') filled += 1;
    // Nearly every row ends here.
    if (filled > this.mapped.length * 0.5) return false;
    if (isLater && this.hasOrderNumber(cells)) return false;
    const first = cells
      .map(trimCell)
      .filter((cell) => cell !== '')
      .slice(0, 3);
    if (first.some(isTotalLabel)) return true;
    // A row that continues an order may have nothing but an article.
    if (this.compiled.rules.order_continues) return false;
    return this.mapped.length >= 5 && filled <= this.mapped.length * FOOTER_SHARE && first.length <= 2;
  }

  private hasOrderNumber(cells: readonly string[]): boolean {
    return (this.compiled.orderColumns ?? []).some((column) => trimCell(cells[column] ?? '') !== '');
  }
}
