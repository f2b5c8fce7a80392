/**
 * How many letters must be added, left out, changed or swapped with their neighbours to make one text of another.
 * @returns Infinity if it takes more than `most`
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let [beforeLast, last]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let best = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwapped) best = Math.min(best, beforeLast[column - 2]! + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return Infinity;
    [beforeLast, last] = [last, next];
  }
  const distance = last[other.length]!;
  return distance > most ? Infinity : distance;
}

/**
 * The value whose name is nearest to a text, if it is near enough to be meant and no other value is as near.
 * @param names name → value; names and text are written alike
 */
export function nearestValue(text: string, names: Iterable<readonly [string, string]>): string | null {
  // In a short word every letter counts: "DK" is not a misspelt "DE".
  const most = text.length < 4 ? 0 : text.length < 7 ? 1 : text.length < 10 ? 2 : 3;
  if (most === 0) return null;
  let best = most + 1;
  let found: string | null = null;
  for (const [name, value] of names) {
    if (name.length < 4 || name[0] === undefined) continue;
    const distance = editDistance(text, name, Math.min(best, most));
    if (distance < best) [best, found] = [distance, value];
    else if (distance === best && found !== value) found = null;
  }
  return found;
}
