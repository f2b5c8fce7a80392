import type { FixableRow } from '@/components/domain/fixing/group-problems';
import type { SheetRow } from '@/components/ui/sheet-grid/sheet';

/**
 * Rows as they go from the worker to the page: all their cells in one text. A million texts of their own would keep the page
 * busy while it takes them.
 */
export interface PackedRows {
  rowNumbers: Uint32Array;
  /** For each row, how many cells the rows up to its end have. */
  cellEnds: Uint32Array;
  /** For each cell, where it ends in the text; it begins where the one before ends. */
  textEnds: Uint32Array;
  text: string;
}

export function packRows(rows: readonly SheetRow[]): PackedRows {
  const cells = rows.flatMap((row) => row.cells);
  return {
    rowNumbers: Uint32Array.from(rows, ({ rowNumber }) => rowNumber),
    cellEnds: endsOf(rows.map((row) => row.cells.length)),
    textEnds: endsOf(cells.map((cell) => cell.length)),
    text: cells.join(''),
  };
}

const noProblems: FixableRow['problems'] = [];

/** A row whose cells are cut out when they are first asked for. A class: of 60,000 rows, closures would fill the memory. */
class PackedRow implements FixableRow {
  readonly problems = noProblems;
  private cut: readonly string[] | undefined;

  constructor(
    readonly rowNumber: number,
    private readonly packed: PackedRows,
    private readonly at: number,
  ) {}

  get cells(): readonly string[] {
    return (this.cut ??= cellsAt(this.packed, this.at));
  }
}

/** The rows again, of which nothing is known yet. */
export function unpackRows(packed: PackedRows): FixableRow[] {
  return Array.from(packed.rowNumbers, (rowNumber, at) => new PackedRow(rowNumber, packed, at));
}

function cellsAt({ cellEnds, textEnds, text }: PackedRows, row: number): string[] {
  const cells: string[] = [];
  for (let cell = cellEnds[row - 1] ?? 0; cell < cellEnds[row]!; cell += 1) {
    cells.push(text.slice(textEnds[cell - 1] ?? 0, textEnds[cell]));
  }
  return cells;
}

/** Where each part ends when they follow one another. */
function endsOf(lengths: readonly number[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lengths, (length) => (end += length));
}
