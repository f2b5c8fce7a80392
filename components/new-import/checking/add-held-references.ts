import type { CheckResult, RowSample, RuleBreach } from '@/components/new-import/reading/reading-messages';
import type { ExistingReferences } from '@/lib/deliveries/existing-references-schemas';
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

/** The check once the existing references are known: a row whose reference is taken will fail. */
export function addHeldReferences(check: CheckResult, existing: ExistingReferences): CheckWithHeld {
  const heldReferences = new Set(existing.data.map((held) => held.external_reference_id));
  const heldAt = check.references.flatMap((reference, index) =>
    heldReferences.has(reference) ? [index] : [],
  );
  const held = heldAt.length;
  const rows = heldAt.reduce((sum, index) => sum + (check.referenceSizes[index] ?? 1), 0);
  const warnings = warningsWithout(new Set(heldAt), check);
  if (held === 0) return { check, held, sources: [] };
  if (check.duplicateMode === 'skip') {
    const left = {
      ...check,
      good: check.good - rows,
      orders: check.orders - held,
      warnings,
      skipped: { ...check.skipped, already_present: rows },
    };
    return { check: left, held, sources: sourcesOf(existing) };
  }
  const breach: RuleBreach = {
    field: 'external_reference_id',
    code: 'external_reference_id_already_present',
    count: rows,
    firstRowNumber: check.referenceRows[heldAt[0]!]!,
    values: [],
  };
  return {
    check: {
      ...check,
      good: check.good - rows,
      bad: check.bad + rows,
      orders: check.orders - held,
      warnings,
      breaches: [...check.breaches, breach].sort((one, other) => other.count - one.count),
      samples: check.samples.map((sample) => settleSample(sample, heldReferences)),
    },
    held,
    sources: sourcesOf(existing),
  };
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

function settleSample(sample: RowSample, held: ReadonlySet<string>): RowSample {
  const reference = sample.draft?.external_reference_id;
  if (!reference || !held.has(reference)) return sample;
  return {
    ...sample,
    draft: null,
    problems: [{ field: 'external_reference_id', code: 'external_reference_id_already_present' }],
  };
}

function sourcesOf({ data, bulk_order_creations: imports }: ExistingReferences): ReferenceSource[] {
  const counts = new Map<string | null, number>();
  for (const { bulk_order_creation_id: id } of data) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ count, import: imports.find((job) => job.id === id) ?? null }))
    .sort((one, other) => other.count - one.count);
}
