import type { CheckResult, RowSample, RuleBreach } from '@/components/new-import/reading/reading-messages';
import type { ExistingReferences } from '@/lib/deliveries/existing-references-schemas';

/** Where deliveries that already hold references of the file came from. */
interface ReferenceSource {
  /** How many of the file's references it holds. */
  count: number;
  /** Null: they were made one at a time, by no import. */
  import: ExistingReferences['bulk_order_creations'][number] | null;
}

export interface CheckWithHeld {
  /** With the rows of taken references among the bad ones. */
  check: CheckResult;
  /** How many references are taken. */
  held: number;
  /** The source of most of them first. */
  sources: ReferenceSource[];
}

/** What the check found, once it is known which references deliveries already hold: a row with such a one will fail. */
export function addHeldReferences(check: CheckResult, existing: ExistingReferences): CheckWithHeld {
  const heldReferences = new Set(existing.data.map((held) => held.external_reference_id));
  const heldAt = check.references.flatMap((reference, index) =>
    heldReferences.has(reference) ? [check.referenceRows[index]!] : [],
  );
  const held = heldAt.length;
  if (held === 0) return { check, held, sources: [] };
  const breach: RuleBreach = {
    field: 'external_reference_id',
    code: 'external_reference_id_already_present',
    count: held,
    firstRowNumber: heldAt[0]!,
  };
  return {
    check: {
      ...check,
      good: check.good - held,
      bad: check.bad + held,
      breaches: [...check.breaches, breach].sort((one, other) => other.count - one.count),
      samples: check.samples.map((sample) => settleSample(sample, heldReferences)),
    },
    held,
    sources: sourcesOf(existing),
  };
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
