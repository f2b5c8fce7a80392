/** The orders of a file once they are checked, for comparing: one entry for each good order, in the order of the file. */
export interface CheckedOrders {
  /** The first row of each. */
  rowNumbers: readonly number[];
  /** Null: the order has none. */
  references: readonly (string | null)[];
  /** See `fingerprintOf`. */
  fingerprints: readonly number[];
  /** The references of orders with problems, which are neither new nor missing. */
  badReferences: ReadonlySet<string>;
}

/** The orders of an earlier import, as the server gives them. */
export interface EarlierOrders {
  references: readonly (string | null)[];
  fingerprints: readonly number[];
}

/** Positions in the lists of orders: of the file, of the earlier import, or pairs of both. */
export interface Comparison {
  /** Said the very same then, under the same reference; without references, only the same. */
  same: number;
  /** Of the file: orders that the earlier import did not have. */
  added: number[];
  /** The same reference, and something else is said. */
  changed: [of: number, before: number][];
  /** The same is said under another reference. */
  repeated: [of: number, before: number][];
  /** Of the earlier import: orders that the file does not have. */
  missing: number[];
}

/**
 * Holds the orders of a file against those of an earlier import: by their references, and by what they say where a reference
 * is new or there is none. Each earlier order is taken once.
 */
export function compareOrders(file: CheckedOrders, earlier: EarlierOrders): Comparison {
  const byReference = new Map<string, number>();
  for (const [index, reference] of earlier.references.entries()) {
    if (reference !== null) byReference.set(reference, index);
  }
  const found: Comparison = { same: 0, added: [], changed: [], repeated: [], missing: [] };
  const taken = new Set<number>();
  const open: number[] = [];
  for (const [index, reference] of file.references.entries()) {
    const before = reference === null ? undefined : byReference.get(reference);
    if (before === undefined) {
      open.push(index);
      continue;
    }
    taken.add(before);
    if (earlier.fingerprints[before] === file.fingerprints[index]) found.same += 1;
    else found.changed.push([index, before]);
  }
  const byContent = indexOpen(earlier, taken);
  for (const index of open) {
    const before = byContent.get(file.fingerprints[index]!)?.pop();
    if (before === undefined) {
      found.added.push(index);
      continue;
    }
    taken.add(before);
    if (file.references[index] === null && earlier.references[before] === null) found.same += 1;
    else found.repeated.push([index, before]);
  }
  for (const [index, reference] of earlier.references.entries()) {
    if (!taken.has(index) && !(reference !== null && file.badReferences.has(reference)))
      found.missing.push(index);
  }
  return found;
}

/** The orders that no reference has found, by what they say; the first of equal ones is the last of its list. */
function indexOpen({ fingerprints }: EarlierOrders, taken: ReadonlySet<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let index = fingerprints.length - 1; index >= 0; index--) {
    if (taken.has(index)) continue;
    const equals = found.get(fingerprints[index]!);
    if (equals) equals.push(index);
    else found.set(fingerprints[index]!, [index]);
  }
  return found;
}

/** Of the orders that both have, the share above which a file is probably the earlier one once more. */
const ALMOST_ALL = 0.9;

/** Whether the file looks like the one of the earlier import: hardly anything in it is new. @param total orders of the file */
export function looksLikeEarlier({ same, repeated }: Comparison, total: number): boolean {
  return total > 0 && same + repeated.length >= total * ALMOST_ALL;
}
