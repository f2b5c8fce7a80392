import type { FixableRow } from '@/components/domain/fixing/group-problems';
import type { ProblemRow } from '@/components/new-import/reading/reading-messages';
import type { RowProblem } from '@/lib/fields/row-problem';
import type { RowWarning } from '@/lib/fields/row-warning';
import type { Say } from '@/lib/messages/say';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import { messageForRowWarning } from '@/lib/messages/row-warnings';

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
  const sayProblem = onceForAlike((problem: RowProblem) => messageForRowProblem(problem, say));
  const sayWarning = onceForAlike((warning: RowWarning) => messageForRowWarning(warning, say));
  return rows.map((row) => {
    const ofRow = byNumber.get(row.rowNumber);
    if (!ofRow) return row;
    return {
      ...row,
      problems: ofRow.flatMap(({ problems }) =>
        problems.map((problem) => ({
          ...{ field: problem.field, code: problem.code },
          message: sayProblem(problem),
        })),
      ),
      warnings: ofRow.flatMap(({ warnings }) =>
        warnings.map((warning) => ({
          ...{ field: warning.field, code: warning.code },
          message: sayWarning(warning),
        })),
      ),
    };
  });
}

/** Thousands of rows have the same problem, and the words for it take longer to make than to find. */
function onceForAlike<T extends { field: string | null; code: string; params?: object }>(
  say: (found: T) => string,
): (found: T) => string {
  const said = new Map<string, string>();
  return (found) => {
    const key = `${found.field} ${found.code} ${found.params ? JSON.stringify(found.params) : ''}`;
    const words = said.get(key) ?? say(found);
    said.set(key, words);
    return words;
  };
}
