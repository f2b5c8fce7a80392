/** One column of a row, changed, or two whose cells change places. */
type Fault =
  { row: number; column: string; cell: string } | { row: number; swapped: readonly [string, string] };

/** A few mistakes that a first import should meet: mended once, typed over, swapped back. */
const faults: readonly Fault[] = [
  { row: 2, column: 'Drop Country', cell: 'Deutchland' },
  { row: 5, column: 'Recipient Phone', cell: 'see notes' },
  { row: 7, swapped: ['Drop Lat', 'Drop Lng'] },
  { row: 9, column: 'Recipient Name', cell: '' },
];

/**
 * The sample that people try with one click: a dozen good rows, four of them with a mistake.
 * @param rows at least a dozen clean rows
 */
export function tryRows(header: readonly string[], rows: readonly string[][]): string[][] {
  const body = rows.slice(0, 12).map((row) => [...row]);
  for (const fault of faults) {
    const row = body[fault.row]!;
    if ('cell' in fault) row[header.indexOf(fault.column)] = fault.cell;
    else {
      const [one, other] = fault.swapped.map((name) => header.indexOf(name)) as [number, number];
      [row[one], row[other]] = [row[other]!, row[one]!];
    }
  }
  return [[...header], ...body];
}
