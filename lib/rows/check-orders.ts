import type { DeliveryDraft } from '@/lib/fields/delivery-draft';
import { type DeliveryPackage, packageLimits } from '@/lib/fields/kinds/parse-package-items';
import {
  columnOf,
  fieldIndex,
  type LogicalField,
  logicalFields,
  orderFields,
  requiredFields,
} from '@/lib/fields/order-fields';
import { originOfPlace, originsAsSent, type PointOrigins, type Side, sides } from '@/lib/fields/point-origin';
import { isProblem } from '@/lib/fields/read-field';
import type { RowProblem } from '@/lib/fields/row-problem';
import type { RowWarning } from '@/lib/fields/row-warning';
import { trimCell } from '@/lib/fields/trim-cell';
import { unitSizeOf } from '@/lib/fields/unit-size';
import { shown } from '@/lib/fields/value-rules';
import { meansNothing } from '@/lib/fields/words-for-nothing';
import { PlaceFiller, type PlacedTexts, withPlaceProblems } from '@/lib/rows/fill-places';
import { explainOpenPoints, findPoints, type FindPointsContext } from '@/lib/rows/find-points';
import { findOpenAddress, type OpenAddress } from '@/lib/rows/open-address';
import { swapBack } from '@/lib/rows/swap-back';
import { type RowContext, validateRow } from '@/lib/rows/validate-row';
import { warnAboutPoints } from '@/lib/rows/warn-about-points';
import { warnAboutReference } from '@/lib/rows/warn-about-reference';
import type { ChosenPoints } from '@/lib/shaping/address-point';
import type { CompiledRules, FieldTexts } from '@/lib/shaping/compile-rules';
import type { DoubtfulMeasure } from '@/lib/shaping/read-packages';
import type { ImportPlaces } from '@/lib/shaping/place-book';
import type { SurveyedRow } from '@/lib/shaping/row-survey';

/** A row with what the survey of the file found out about it. */
export interface CheckedRow extends SurveyedRow {
  /** The earlier row with the same reference. */
  repeatOf: number | null;
}

/** A delivery to be made. */
export interface OrderDraft {
  draft: DeliveryDraft;
  /** Cells that no field takes, by the names of their columns; null: none. */
  extra: Record<string, string> | null;
  /** Where its points come from. */
  origins: PointOrigins;
  warnings: RowWarning[];
  /** What its first row says, with what its places give. */
  texts: FieldTexts;
  /** The measures of its packages that could mean something else, by their rows; absent: none. */
  doubtful?: ReadonlyMap<number, readonly DoubtfulMeasure[]>;
}

/** What becomes of one order: a delivery, or problems for each of its rows. */
export type OrderVerdict =
  { order: OrderDraft; problems: null } | { order: null; problems: ReadonlyMap<number, RowProblem[]> };

/** An order's first row, as it was read. */
type ReadRow = {
  /** Of its fields, with what places gave and with the points that were found. */
  filledTexts: FieldTexts;
} & ({ order: OrderDraft; problems: null } | { order: null; problems: RowProblem[] });

interface CheckOptions extends RowContext {
  /** Columns of the header; null: rows may have cells behind them, as sheets do. */
  columnCount: number | null;
  /** Absent: neither the rules nor the customer name places. */
  places?: ImportPlaces | null;
  /** What is known for addresses without coordinates, as far as the rules allow it; absent: nothing. */
  knownPoints?: ChosenPoints | null;
}

/** Checks the rows of orders by a profile's rules, one order at a time. */
export class OrderChecker {
  /** The field of the last column: a cell too many has pushed it out of its place. */
  private readonly lastField: LogicalField;
  private readonly placeFiller: PlaceFiller | null;
  private readonly pointsContext: FindPointsContext;

  constructor(
    private readonly compiled: CompiledRules,
    private readonly options: CheckOptions,
  ) {
    const [last] = [...compiled.columnsOf].sort((one, other) => Math.max(...other[1]) - Math.max(...one[1]));
    this.lastField = last?.[0] ?? 'external_reference_id';
    this.placeFiller = options.places ? new PlaceFiller(compiled, options.places) : null;
    const { reference, knownPoints = null } = options;
    this.pointsContext = { rules: compiled.rules.coordinates, reference, knownPoints };
  }

  /**
   * The addresses of an order's first row that have no coordinates: neither the row nor a place gives any.
   * @param row the first row of an order
   */
  openAddresses(row: SurveyedRow): OpenAddress[] {
    if (!sides.some((side) => this.isPointBlank(side, row.cells))) return [];
    const { texts } = this.readTexts(row);
    return sides.flatMap((side) => findOpenAddress(texts, side, this.options.reference) ?? []);
  }

  /** A quick test for the many rows that have coordinates. */
  private isPointBlank(side: Side, cells: readonly string[]): boolean {
    const { text } = this.compiled;
    return (['latitude', 'longitude'] as const).every((axis) => {
      const cell = trimCell(text(`${side}_${axis}`, cells) ?? '');
      return meansNothing(cell, true) || cell === '';
    });
  }

  /** @param rows of one order, in the order of the file; at least one */
  check(rows: readonly CheckedRow[]): OrderVerdict {
    const [first, ...later] = rows;
    if (!first) throw new Error('An order has at least one row.');
    const read = this.checkRow(first);
    if (later.length === 0) {
      return read.problems
        ? { order: null, problems: new Map([[first.rowNumber, read.problems]]) }
        : { order: read.order, problems: null };
    }
    return this.checkLater(first, read, later);
  }

  private checkRow(row: CheckedRow): ReadRow {
    const { cells, uncalculated, repeatOf } = row;
    const read = this.compiled.packages?.(cells);
    const packages = read && (read.problem ?? read.packages);
    const doubtful =
      read?.packages && read.doubtful.length > 0 ? new Map([[row.rowNumber, read.doubtful]]) : undefined;
    const { texts, problems: placeProblems, placed, warnings: placeWarnings } = this.readTexts(row);
    const { verdict, texts: filledTexts, found } = this.validate(texts, packages);
    const { draft } = verdict;
    const open = verdict.problems && explainOpenPoints(filledTexts, verdict.problems, this.pointsContext);
    const all = withPlaceProblems(open ?? [], placeProblems);
    const shifted = this.findShift(cells);
    if (shifted) all.push(shifted);
    if (uncalculated) replaceUncalculated(all, this.compiled, uncalculated);
    if (repeatOf !== null) {
      all.push({
        field: 'external_reference_id',
        code: 'duplicate_external_reference_id',
        params: { first_row_number: repeatOf },
      });
    }
    if (all.length > 0 || !draft) return { order: null, problems: all.sort(inFieldOrder), filledTexts };
    const points = this.checkPoints(draft, originsOf(placed, found));
    const order: OrderDraft = {
      draft: points.draft,
      origins: points.origins,
      extra: this.readExtra(cells),
      warnings: [
        ...warningsOf(row),
        ...placeWarnings,
        ...points.warnings,
        ...warnAboutReference(draft.external_reference_id),
      ],
      texts,
      doubtful,
    };
    return { order, problems: null, filledTexts };
  }

  /** Warns about the points; swapped ones are swapped back where the rules say so. */
  private checkPoints(
    draft: DeliveryDraft,
    origins: PointOrigins,
  ): Pick<OrderDraft, 'draft' | 'origins' | 'warnings'> {
    const warnings = warnAboutPoints(draft, origins, this.options.reference);
    const { swap_back: isAsked } = this.compiled.rules.coordinates;
    const swapped = isAsked && warnings.length > 0 ? swapBack(draft, origins, warnings) : null;
    if (!swapped) return { draft, origins, warnings };
    return {
      ...swapped,
      warnings: warnAboutPoints(swapped.draft, swapped.origins, this.options.reference),
    };
  }

  /** Reads the fields; coordinates that are not decimal degrees in the ways that the rules allow. */
  private validate(texts: FieldTexts, packages?: DeliveryPackage[] | RowProblem) {
    const verdict = validateRow(texts, this.options, packages);
    const found = verdict.problems && findPoints(texts, verdict.problems, this.pointsContext);
    return found
      ? {
          verdict: validateRow(found.texts, this.options, packages),
          texts: found.texts,
          found: found.origins,
        }
      : { verdict, texts, found: null };
  }

  /** The texts of an order's first row, with what its places give. */
  private readTexts(row: SurveyedRow): PlacedTexts {
    const texts = this.compiled.texts(row.cells);
    return this.placeFiller
      ? this.placeFiller.fill(texts, row)
      : { texts, problems: [], placed: [], warnings: [] };
  }

  /** The first row gives the order's fields; each row gives packages, and may not contradict the first. */
  private checkLater(
    first: CheckedRow,
    read: ReturnType<OrderChecker['checkRow']>,
    later: readonly CheckedRow[],
  ): OrderVerdict {
    const problems = new Map<number, RowProblem[]>();
    if (read.problems) problems.set(first.rowNumber, read.problems);
    const packages = [...(read.order?.draft.packages ?? [])];
    const warnings = [...(read.order?.warnings ?? [])];
    const doubtful = new Map(read.order?.doubtful);
    for (const row of later) {
      const own = this.checkLaterRow(row, first, read.filledTexts, read.order?.draft ?? null);
      if (own.problems.length > 0) problems.set(row.rowNumber, own.problems);
      packages.push(...own.packages);
      if (own.doubtful.length > 0) doubtful.set(row.rowNumber, own.doubtful);
      warnings.push(...warningsOf(row));
    }
    if (packages.length > packageLimits.items && problems.size === 0) {
      const params = { limit: packageLimits.items };
      const last = later.at(-1)!;
      problems.set(last.rowNumber, [{ field: 'package_items', code: 'too_many_rows_in_order', params }]);
    }
    const [failedRow] = problems.keys();
    if (failedRow !== undefined || !read.order) {
      const params = { row_number: failedRow ?? first.rowNumber };
      for (const { rowNumber } of [first, ...later]) {
        if (!problems.has(rowNumber))
          problems.set(rowNumber, [{ field: 'external_reference_id', code: 'order_failed', params }]);
      }
      return { order: null, problems };
    }
    const draft = { ...read.order.draft, packages, unit_size: unitSizeOf(packages) };
    return { order: { ...read.order, draft, warnings, doubtful }, problems: null };
  }

  private checkLaterRow(
    row: CheckedRow,
    first: CheckedRow,
    firstTexts: ReadonlyArray<string | undefined>,
    draft: DeliveryDraft | null,
  ): { problems: RowProblem[]; packages: DeliveryPackage[]; doubtful: DoubtfulMeasure[] } {
    const own = this.compiled.texts(row.cells);
    const { texts, problems: placeProblems } = this.placeFiller?.fillNamed(own, row) ?? {
      texts: own,
      problems: [],
    };
    // What the row leaves open is said in the first row: exports repeat the order's fields or leave them empty.
    const complete = texts.map((text, index) =>
      index !== fieldIndex.package_items && trimCell(text ?? '') === '' ? firstTexts[index] : text,
    );
    const read = this.compiled.packages?.(row.cells);
    const { verdict } = this.validate(complete, read && (read.problem ?? read.packages));
    const problems = (verdict.problems ?? []).filter(
      ({ field }) => field === 'package_items' || trimCell(texts[fieldIndex[field]] ?? '') !== '',
    );
    problems.push(...placeProblems);
    const shifted = this.findShift(row.cells);
    if (shifted) problems.push(shifted);
    if (row.uncalculated) replaceUncalculated(problems, this.compiled, row.uncalculated);
    if (verdict.draft && draft) {
      // What was swapped back in the first row is swapped back here as well, or it would contradict itself.
      const { swap_back: isSwappedBack } = this.compiled.rules.coordinates;
      const comparable = isSwappedBack ? this.checkPoints(verdict.draft, originsAsSent).draft : verdict.draft;
      problems.push(...contradictions(comparable, draft, first.rowNumber));
    }
    return {
      problems: problems.sort(inFieldOrder),
      packages: verdict.draft?.packages ?? [],
      doubtful: read?.packages ? read.doubtful : [],
    };
  }

  private findShift(cells: readonly string[]): RowProblem | null {
    const { columnCount } = this.options;
    if (columnCount === null || cells.length <= columnCount) return null;
    let length = cells.length;
    while (length > columnCount && trimCell(cells[length - 1] ?? '') === '') length -= 1;
    return length <= columnCount
      ? null
      : { field: this.lastField, code: 'shifted_row', params: { cells: length, columns: columnCount } };
  }

  private readExtra(cells: readonly string[]): Record<string, string> | null {
    let extra: Record<string, string> | null = null;
    for (const { name, column } of this.compiled.extraColumns) {
      const text = trimCell(cells[column] ?? '');
      if (text === '') continue;
      extra ??= {};
      extra[name] = storable(text);
    }
    return extra;
  }
}

/** Where an order's points come from: nearly always they were sent. */
function originsOf(placed: readonly Side[], found: Partial<PointOrigins> | null): PointOrigins {
  if (placed.length === 0 && found === null) return originsAsSent;
  return {
    ...originsAsSent,
    ...Object.fromEntries(placed.map((side) => [side, originOfPlace])),
    ...found,
  };
}

/** The longest text that is kept of a column that no field takes. */
const MAX_EXTRA_CHARACTERS = 1000;

/** As PostgreSQL can store it in JSON. */
function storable(text: string): string {
  return text.slice(0, MAX_EXTRA_CHARACTERS).toWellFormed().replaceAll('\0', '\ufffd');
}

function warningsOf({ hidden }: CheckedRow): RowWarning[] {
  return hidden ? [{ field: null, code: 'hidden_row' }] : [];
}

/** A formula without a result is what is wrong with its field, whatever its text looks like. */
function replaceUncalculated(
  problems: RowProblem[],
  { columnsOf }: CompiledRules,
  uncalculated: readonly number[],
): void {
  const fields = logicalFields.filter((field) =>
    columnsOf.get(field)?.some((column) => uncalculated.includes(column)),
  );
  for (const field of fields) {
    const place = problems.findIndex((problem) => problem.field === field);
    if (place !== -1) problems.splice(place, 1);
    const isRequired = requiredFields.includes(field);
    problems.push(
      isRequired
        ? { field, code: 'required_field_missing', params: { reason: 'formula_not_calculated' } }
        : { field, code: 'formula_not_calculated' },
    );
  }
}

function inFieldOrder(one: RowProblem, other: RowProblem): number {
  return fieldIndex[one.field] - fieldIndex[other.field];
}

/** Where a later row says something else than the first, and both say something. */
function contradictions(own: DeliveryDraft, first: DeliveryDraft, firstRow: number): RowProblem[] {
  return logicalFields.flatMap((field): RowProblem[] => {
    if (field === 'package_items') return [];
    const [value, expected] = [own[columnOf(field)], first[columnOf(field)]];
    if (value === expected || value === null || isProblem(value)) return [];
    // Degrees are kept as they are written: "51.45" is "51.450".
    const { kind } = orderFields[field];
    if ((kind === 'latitude' || kind === 'longitude') && Number(value) === Number(expected)) return [];
    const params = {
      first_row_number: firstRow,
      expected: shown(String(expected ?? '')),
      value: shown(String(value)),
    };
    return [{ field, code: 'contradicts_first_row', params }];
  });
}
