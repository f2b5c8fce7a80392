/** The indexes of the columns with a problem in one of the rows, in the file's order. @param mapped field → index of its column */
export function badColumns(
  rows: readonly { details: readonly { field: string }[] }[],
  mapped: Readonly<Partial<Record<string, number>>>,
): number[] {
  const bad = new Set(rows.flatMap((row) => row.details.flatMap(({ field }) => mapped[field] ?? [])));
  return [...bad].sort((one, other) => one - other);
}
