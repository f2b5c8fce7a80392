import type { FixableRow } from '@/components/domain/fixing/group-problems';
import type { ProblemRow } from '@/components/new-import/reading/reading-messages';
import type { RowProblem } from '@/lib/fields/row-problem';
import type { RowWarning } from '@/lib/fields/row-warning';
import type { Say } from '@/lib/messages/say';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import { messageForRowWarning } from '@/lib/messages/row-warnings';

interface Words {
  ofProblems: (problems: readonly RowProblem[]) => FixableRow['problems'];
  ofWarnings: (warnings: readonly RowWarning[]) => NonNullable<FixableRow['warnings']>;
}

/** A row of a file with what the check says of it, put into words when it is first asked for: few of many rows are shown. */
class CheckedRow implements FixableRow {
  private saidProblems: FixableRow['problems'] | undefined;
  private saidWarnings: FixableRow['warnings'];

  constructor(
    private readonly row: FixableRow,
    private readonly found: readonly ProblemRow[],
    private readonly words: Words,
  ) {}

  get rowNumber() {
    return this.row.rowNumber;
  }

  get cells() {
    return this.row.cells;
  }

  get problems() {
    return (this.saidProblems ??= this.found.flatMap(({ problems }) => this.words.ofProblems(problems)));
  }

  get warnings() {
    return (this.saidWarnings ??= this.found.flatMap(({ warnings }) => this.words.ofWarnings(warnings)));
  }
}

/**
 * Rows of a file, with what the check says of them. Those of which it says nothing are the very same objects: of 60,000
 * rows, each check would otherwise make as many new ones.
 */
export function withProblems(
  rows: readonly FixableRow[],
  found: readonly ProblemRow[],
  say: Say,
): FixableRow[] {
  const byNumber = new Map<number, ProblemRow[]>();
  for (const row of found) {
    const ofRow = byNumber.get(row.rowNumber);
    if (ofRow) ofRow.push(row);
    else byNumber.set(row.rowNumber, [row]);
  }
  const words: Words = {
    ofProblems: onceForShared((problem: RowProblem) => ({
      ...{ field: problem.field, code: problem.code },
      message: messageForRowProblem(problem, say),
    })),
    ofWarnings: onceForShared((warning: RowWarning) => ({
      ...{ field: warning.field, code: warning.code },
      message: messageForRowWarning(warning, say),
    })),
  };
  return rows.map((row) => {
    const ofRow = byNumber.get(row.rowNumber);
    return ofRow ? new CheckedRow(row, ofRow, words) : row;
  });
}

/** Thousands of rows share the list of their problems (see `ProblemRowTally`), and the words for it take their time. */
function onceForShared<T extends object, Said>(
  say: (found: T) => Said,
): (list: readonly T[]) => readonly Said[] {
  const said = new WeakMap<readonly T[], readonly Said[]>();
  return (list) => {
    const words = said.get(list) ?? list.map(say);
    said.set(list, words);
    return words;
  };
}
