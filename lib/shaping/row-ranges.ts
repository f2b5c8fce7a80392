/** Rows from the first number up to the second, without it; null: without a bound. */
export type RowRange = readonly [from: number | null, to: number | null];

/**
 * Tells whether a row is in one of the ranges.
 * @param ranges sorted, and apart from each other
 */
export function rowsIn(ranges: readonly RowRange[]): (rowNumber: number) => boolean {
  return (rowNumber) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.[1] ?? Infinity) <= rowNumber) low = middle + 1;
      else high = middle;
    }
    const range = ranges[low];
    return range !== undefined && (range[0] ?? -Infinity) <= rowNumber;
  };
}
