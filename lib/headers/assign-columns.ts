import type { LogicalField } from '@/lib/fields/order-fields';

/** A field that a column may be, and how likely that is. */
export interface Candidate {
  column: number;
  field: LogicalField;
  confidence: number;
  reason: 'name' | 'spelling' | 'content';
}

/**
 * Gives each field its most likely column, the most likely pair first. Equally likely pairs that exclude each other
 * are all left out: only a person can decide between them, and the order of the columns must not.
 */
export function assignColumns(
  candidates: readonly Candidate[],
  before: ReadonlyMap<number, Candidate>,
): Map<number, Candidate> {
  const assigned = new Map(before);
  const taken = new Set([...before.values()].map(({ field }) => field));
  const levels = [...new Set(candidates.map(({ confidence }) => confidence))].sort(
    (one, other) => other - one,
  );
  for (const level of levels) {
    const open = candidates.filter(
      ({ confidence, column, field }) => confidence === level && !assigned.has(column) && !taken.has(field),
    );
    for (const candidate of open) {
      taken.add(candidate.field); // even when two claim it: a less likely third must not get it
      const rivals = open.filter(
        ({ column, field }) => column === candidate.column || field === candidate.field,
      );
      if (rivals.length === 1) assigned.set(candidate.column, candidate);
    }
  }
  return assigned;
}
