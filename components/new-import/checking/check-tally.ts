import { AddressTally } from '@/components/new-import/checking/address-tally';
import { BreachTally } from '@/components/new-import/checking/breach-tally';
import { PointTally } from '@/components/new-import/checking/point-tally';
import { UnreferencedOrders } from '@/components/new-import/checking/unreferenced-orders';
import { ProblemRowTally } from '@/components/new-import/fixing/problem-row-tally';
import type { CheckResult, RowSample } from '@/components/new-import/reading/reading-messages';
import { ControlTally, type OrderSums, sumsOf } from '@/lib/fields/control-totals';
import type { ReferenceData } from '@/lib/fields/reference-data';
import type { RowWarningCode } from '@/lib/fields/row-warning';
import { packSums } from '@/lib/fields/packed-sums';
import { trimCell } from '@/lib/fields/trim-cell';
import { ChangeTally } from '@/lib/rows/change-tally';
import type { CheckedRow, OrderChecker, OrderDraft, OrderVerdict } from '@/lib/rows/check-orders';
import { comparableTextsOf, fingerprintOf } from '@/lib/rows/order-fingerprint';
import type { CompiledRules } from '@/lib/shaping/compile-rules';
import type { SkipReason } from '@/lib/shaping/find-skip-reason';
import type { SurveyedRow } from '@/lib/shaping/row-survey';

const SAMPLES = 20;

/** What the check has found so far. */
export class CheckTally {
  private rows = 0;
  private bad = 0;
  private orders = 0;
  private hiddenRows = 0;
  private readonly warnings: CheckResult['warnings'] = {};
  private readonly skipped: Partial<Record<SkipReason, number>> = {};
  private readonly seen: Partial<Record<SkipReason, { count: number; firstRowNumber: number }>> = {};
  private readonly breaches = new BreachTally();
  private readonly samples: RowSample[] = [];
  private readonly references: string[] = [];
  private readonly referenceRows: number[] = [];
  private readonly referenceSizes: number[] = [];
  private readonly referenceSums: OrderSums[] = [];
  private readonly totals = new ControlTally();
  private readonly referenceWarnings = new Map<RowWarningCode, number[]>();

  /** What is compared with an earlier import. */
  readonly comparable = {
    rowNumbers: [] as number[],
    references: [] as (string | null)[],
    fingerprints: [] as number[],
    badReferences: new Set<string>(),
  };

  private readonly addresses = new AddressTally();
  private readonly points: PointTally;
  private readonly unreferenced = new UnreferencedOrders();
  private readonly problemRows = new ProblemRowTally();
  private readonly changes: ChangeTally;

  constructor(
    private readonly options: {
      checkId: number;
      checker: OrderChecker;
      reference: ReferenceData;
      compiled: CompiledRules;
      dateOrders: CheckResult['dateOrders'];
      /** Reads fields as they are written, without replacements. */
      written: CompiledRules;
      /** Called with each good order, by its first row. */
      onOrder: ((rowNumber: number, order: OrderDraft) => void) | undefined;
    },
  ) {
    this.changes = new ChangeTally(options.compiled);
    this.points = new PointTally(
      (city, country) => options.reference.cities?.(country)?.centreOf(city) ?? null,
    );
  }

  /** @param kind what the row is, whether or not the rules leave it out */
  count({ rowNumber, hidden }: SurveyedRow, skip: SkipReason | null, kind: SkipReason | null): void {
    this.rows += 1;
    if (skip !== null) this.skipped[skip] = (this.skipped[skip] ?? 0) + 1;
    else if (hidden) this.hiddenRows += 1;
    // An order's later row may be left out with the first, though it says nothing itself.
    const what = skip ?? kind;
    if (what === null) return;
    const found = (this.seen[what] ??= { count: 0, firstRowNumber: rowNumber });
    found.count += 1;
  }

  settle(rows: readonly CheckedRow[], { order, problems }: OrderVerdict): void {
    const [first] = rows;
    if (!first) return;
    this.addresses.take(this.options.checker.openAddresses(first), first.rowNumber, rows.length);
    if (order) {
      this.orders += 1;
      this.compare(first.rowNumber, order);
      this.changes.take(first.rowNumber, first.cells, order);
      const sums = sumsOf(order.draft, rows.length);
      this.totals.add(sums);
      this.points.take(
        rows.map(({ rowNumber }) => rowNumber),
        order,
      );
      this.unreferenced.take(rows, order, sums);
      this.problemRows.addWarnings(first.rowNumber, order.warnings);
      for (const { code } of order.warnings) this.warnings[code] = (this.warnings[code] ?? 0) + 1;
      const { external_reference_id: name } = order.draft;
      if (name) {
        for (const { code } of order.warnings) this.addReferenceWarning(code);
        this.references.push(name);
        this.referenceRows.push(first.rowNumber);
        this.referenceSizes.push(rows.length);
        this.referenceSums.push(sums);
      }
    } else this.addBadReference(first);
    for (const { rowNumber, cells } of rows) {
      const own = problems?.get(rowNumber) ?? [];
      const [problem] = own;
      if (problem) this.bad += 1;
      this.problemRows.addProblems(rowNumber, own);
      if (problem) this.breaches.add(problem, rowNumber, this.options.compiled, cells);
      const isShown = rowNumber === first.rowNumber || own.length > 0;
      if (isShown && this.samples.length < SAMPLES)
        this.samples.push({
          ...{ rowNumber, draft: order?.draft ?? null, problems: own },
          called: nameOfRow(this.options.compiled, cells),
        });
    }
  }

  result(done: boolean): CheckResult {
    const skippedRows = Object.values(this.skipped).reduce((sum, count) => sum + count, 0);
    return {
      checkId: this.options.checkId,
      duplicateMode: this.options.compiled.rules.duplicate_mode,
      rows: this.rows,
      good: this.rows - this.bad - skippedRows,
      bad: this.bad,
      skipped: this.skipped,
      seen: this.seen,
      hiddenRows: this.hiddenRows,
      orders: this.orders,
      totals: this.totals.totals(),
      points: done ? this.points.result() : null,
      warnings: this.warnings,
      dateOrders: this.options.dateOrders,
      changes: this.changes.changes(),
      samples: this.samples,
      openAddresses: done ? this.addresses.all() : null,
      openRows: this.addresses.rows,
      done,
      unreferenced: done ? this.unreferenced.found : [],
      problemRows: done ? this.problemRows.found : [],
      references: done ? this.references : [],
      referenceRows: Uint32Array.from(done ? this.referenceRows : []),
      referenceSizes: Uint32Array.from(done ? this.referenceSizes : []),
      referenceSums: packSums(done ? this.referenceSums : []),
      referenceWarnings: Object.fromEntries(
        [...(done ? this.referenceWarnings : [])].map(([code, at]) => [code, Uint32Array.from(at)]),
      ),
      breaches: this.breaches.sorted(),
    };
  }

  private compare(rowNumber: number, order: OrderDraft): void {
    this.comparable.rowNumbers.push(rowNumber);
    this.comparable.references.push(order.draft.external_reference_id);
    this.comparable.fingerprints.push(fingerprintOf(comparableTextsOf(order)));
    this.options.onOrder?.(rowNumber, order);
  }

  private addBadReference({ cells }: CheckedRow): void {
    const name = trimCell(this.options.compiled.text('external_reference_id', cells) ?? '');
    if (name !== '') this.comparable.badReferences.add(name);
  }

  /** Of the order whose reference comes next. */
  private addReferenceWarning(code: RowWarningCode): void {
    const at = this.referenceWarnings.get(code);
    if (at) at.push(this.references.length);
    else this.referenceWarnings.set(code, [this.references.length]);
  }
}

function nameOfRow(compiled: CompiledRules, cells: readonly string[]): string {
  return (['external_reference_id', 'delivery_contact_name'] as const)
    .map((field) => trimCell(compiled.written(field, cells) ?? ''))
    .filter((text) => text !== '')
    .join(' · ');
}
