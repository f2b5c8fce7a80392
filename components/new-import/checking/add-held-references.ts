import type { CheckResult, RowSample, RuleBreach } from '@/components/new-import/reading/reading-messages';
import type { ExistingReferences } from '@/lib/deliveries/existing-references-schemas';
import { withoutOrders } from '@/lib/fields/control-totals';
import { sumsAt } from '@/lib/fields/packed-sums';
import type { RowProblemCode } from '@/lib/fields/row-problem';
import type { RowWarningCode } from '@/lib/fields/row-warning';

/** Where deliveries that already have references of the file came from. */
interface ReferenceSource {
  /** How many of the file's references it accounts for. */
  count: number;
  /** Null: created one at a time, without an import. */
  import: ExistingReferences['bulk_order_creations'][number] | null;
}

export interface CheckWithHeld {
  /** The check, with the rows whose reference is taken counted as bad. */
  check: CheckResult;
  /** How many references are taken. */
  held: number;
  /** The source with the most references first. */
  sources: ReferenceSource[];
}

/** The check once the existing references are known: what becomes of rows whose reference is taken, by the chosen mode. */
export function addHeldReferences(check: CheckResult, existing: ExistingReferences): CheckWithHeld {
  const heldReferences = new Set(existing.data.map((held) => held.external_reference_id));
  const heldAt: number[] = [];
  // A file may have tens of thousands, and mostly none is held.
  if (heldReferences.size > 0) {
    for (const [index, reference] of check.references.entries()) {
      if (heldReferences.has(reference)) heldAt.push(index);
    }
  }
  const held = heldAt.length;
  const rows = heldAt.reduce((sum, index) => sum + (check.referenceSizes[index] ?? 1), 0);
  if (held === 0) return { check, held, sources: [] };
  const warnings = warningsWithout(new Set(heldAt), check);
  if (check.duplicateMode === 'skip') {
    const left = {
      ...check,
      good: check.good - rows,
      orders: check.orders - held,
      totals: totalsWithout(heldAt, check),
      warnings,
      skipped: { ...check.skipped, already_present: rows },
    };
    return { check: left, held, sources: sourcesOf(existing) };
  }
  const problems = problemsOf(existing, check.duplicateMode);
  const failing = heldAt.filter((index) => problems.has(check.references[index]!));
  const failingRows = failing.reduce((sum, index) => sum + (check.referenceSizes[index] ?? 1), 0);
  return {
    check: {
      ...check,
      good: check.good - failingRows,
      bad: check.bad + failingRows,
      orders: check.orders - failing.length,
      totals: totalsWithout(failing, check),
      warnings,
      breaches: [...check.breaches, ...breachesOf(check, failing, problems)].sort(
        (one, other) => other.count - one.count,
      ),
      samples: check.samples.map((sample) => settleSample(sample, problems)),
    },
    held,
    sources: sourcesOf(existing),
  };
}

function totalsWithout(places: readonly number[], { totals, referenceSums }: CheckResult) {
  return withoutOrders(
    totals,
    places.flatMap((index) => sumsAt(referenceSums, index) ?? []),
  );
}

/** The warnings of the orders that will become deliveries. */
function warningsWithout(
  heldAt: ReadonlySet<number>,
  { warnings, referenceWarnings }: CheckResult,
): CheckResult['warnings'] {
  return Object.fromEntries(
    Object.entries(warnings).flatMap(([code, count]) => {
      const places = referenceWarnings[code as RowWarningCode] ?? new Uint32Array();
      const left = count - places.filter((index) => heldAt.has(index)).length;
      return left === 0 ? [] : [[code, left]];
    }),
  );
}

/** Why the rows with a reference will fail. When deliveries are updated, only those that have left or are cancelled. */
function problemsOf(
  { data }: ExistingReferences,
  mode: CheckResult['duplicateMode'],
): ReadonlyMap<string, RowProblemCode> {
  const codes = data.map(({ external_reference_id: reference, status }) => {
    if (mode !== 'update') return [reference, 'external_reference_id_already_present'] as const;
    if (status === 'dispatched') return [reference, 'delivery_already_dispatched'] as const;
    return status === 'cancelled' ? ([reference, 'delivery_already_cancelled'] as const) : null;
  });
  return new Map(codes.filter((code) => code !== null));
}

/** One for each reason, counted in rows. */
function breachesOf(
  check: CheckResult,
  failing: readonly number[],
  problems: ReadonlyMap<string, RowProblemCode>,
): RuleBreach[] {
  const breaches = new Map<RowProblemCode, RuleBreach>();
  for (const index of failing) {
    const code = problems.get(check.references[index]!)!;
    const firstRowNumber = check.referenceRows[index]!;
    const breach: RuleBreach = breaches.get(code) ?? {
      ...{ field: 'external_reference_id' as const, code, count: 0, firstRowNumber, values: [] },
    };
    breaches.set(code, { ...breach, count: breach.count + (check.referenceSizes[index] ?? 1) });
  }
  return [...breaches.values()];
}

function settleSample(sample: RowSample, problems: ReadonlyMap<string, RowProblemCode>): RowSample {
  const code = problems.get(sample.draft?.external_reference_id ?? '');
  if (!code) return sample;
  return { ...sample, draft: null, problems: [{ field: 'external_reference_id', code }] };
}

function sourcesOf({ data, bulk_order_creations: imports }: ExistingReferences): ReferenceSource[] {
  const counts = new Map<string | null, number>();
  for (const { bulk_order_creation_id: id } of data) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ count, import: imports.find((job) => job.id === id) ?? null }))
    .sort((one, other) => other.count - one.count);
}
