import type { FixableRow } from '@/components/domain/fixing/group-problems';
import type { ProblemRow } from '@/components/new-import/reading/reading-messages';
import type { SheetRow } from '@/components/ui/sheet-grid/sheet';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import { messageForRowWarning } from '@/lib/messages/row-warnings';

/** Rows of a file, with what the check says of them. */
export function withProblems(rows: readonly SheetRow[], found: readonly ProblemRow[]): FixableRow[] {
  const byNumber = new Map<number, ProblemRow[]>();
  for (const row of found) byNumber.set(row.rowNumber, [...(byNumber.get(row.rowNumber) ?? []), row]);
  return rows.map((row) => {
    const ofRow = byNumber.get(row.rowNumber) ?? [];
    return {
      ...row,
      problems: ofRow.flatMap(({ problems }) =>
        problems.map((problem) => ({
          ...{ field: problem.field, code: problem.code },
          message: messageForRowProblem(problem, 'en'),
        })),
      ),
      warnings: ofRow.flatMap(({ warnings }) =>
        warnings.map((warning) => ({
          ...{ field: warning.field, code: warning.code },
          message: messageForRowWarning(warning, 'en'),
        })),
      ),
    };
  });
}
