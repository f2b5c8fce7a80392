import type { ProblemRow } from '@/components/new-import/reading/reading-messages';
import type { RowProblem } from '@/lib/fields/row-problem';
import type { RowWarning } from '@/lib/fields/row-warning';

/** Of each kind. A file with more has one problem in most rows, which is mended for all at once, or not in the rows. */
const MAX_ROWS = 5_000;

const noProblems: readonly RowProblem[] = [];
const noWarnings: readonly RowWarning[] = [];

/** The rows that need a look, for fixing them in place. */
export class ProblemRowTally {
  readonly found: ProblemRow[] = [];
  private bad = 0;
  private warned = 0;
  /** Thousands of rows have the same problem: what they share goes to the page once, and takes its time once. */
  private readonly shareProblems = shareAlike<RowProblem>();
  private readonly shareWarnings = shareAlike<RowWarning>();

  addProblems(rowNumber: number, problems: readonly RowProblem[]): void {
    if (problems.length === 0 || this.bad >= MAX_ROWS) return;
    this.bad += 1;
    this.found.push({ rowNumber, problems: this.shareProblems(problems), warnings: noWarnings });
  }

  addWarnings(rowNumber: number, warnings: readonly RowWarning[]): void {
    if (warnings.length === 0 || this.warned >= MAX_ROWS) return;
    this.warned += 1;
    this.found.push({ rowNumber, problems: noProblems, warnings: this.shareWarnings(warnings) });
  }
}

function shareAlike<T>(): (list: readonly T[]) => readonly T[] {
  const alike = new Map<string, readonly T[]>();
  return (list) => {
    const key = JSON.stringify(list);
    const shared = alike.get(key) ?? list;
    alike.set(key, shared);
    return shared;
  };
}
