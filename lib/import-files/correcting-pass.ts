import { storable } from '@/lib/import-files/stored-cells';
import type { OldText } from '@/lib/import-files/file-plan-schema';
import type { SurveyedRow } from '@/lib/shaping/row-survey';
import {
  type Correction,
  correctRow,
  type CorrectionsByRow,
  groupCorrections,
} from '@/lib/table-files/correct-rows';
import { FileProblem } from '@/lib/table-files/file-problem';

/** A row with cells of its own, which the pass may keep. */
type PassingRow = SurveyedRow & { cells: string[] };

/** Corrects the rows of a file while it is read, notes what they said, and finds corrections of cells that it lacks. */
export class CorrectingPass {
  private readonly byRow: CorrectionsByRow;
  private readonly oldTexts: OldText[] = [];

  constructor(private readonly corrections: readonly Correction[]) {
    this.byRow = groupCorrections(corrections);
  }

  /** @param row a row below the header, with its cells as `readCellText` gives them */
  take<Row extends PassingRow>(row: Row): Row {
    const corrected = correctRow(row, this.byRow);
    if (corrected !== row) {
      for (const { row_number, column_index } of this.byRow.get(row.rowNumber) ?? [])
        this.oldTexts.push({ row_number, column_index, old_text: storable(row.cells[column_index] ?? '') });
    }
    return corrected;
  }

  /**
   * Call it after the last row.
   * @param width how many columns the file has
   * @throws FileProblem corrected_cell_not_found: no correction is dropped in silence
   */
  end(width: number): OldText[] {
    const rows = new Set(this.oldTexts.map(({ row_number }) => row_number));
    const missing = this.corrections.find(
      ({ row_number, column_index }) => !rows.has(row_number) || column_index >= width,
    );
    if (missing) {
      const { row_number, column_index } = missing;
      throw new FileProblem('corrected_cell_not_found', { row_number, column: column_index + 1 });
    }
    return this.oldTexts;
  }
}
