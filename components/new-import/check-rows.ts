import type {
  CheckResult,
  ReadingRequest,
  RowSample,
  RuleBreach,
} from '@/components/new-import/reading-messages';
import { unescapeFormula } from '@/lib/table-files/csv/escape-formula';
import { fieldIndex, logicalFields } from '@/lib/fields/order-fields';
import { createReferenceData, type ReferenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';
import type { Table, TableRow } from '@/lib/table-files/table';
import { trimCell } from '@/lib/fields/trim-cell';
import { validateRow } from '@/lib/rows/validate-row';

type CheckRequest = Extract<ReadingRequest, { type: 'check' }>;

/** Built for the first check: it takes about 30 ms. */
let reference: ReferenceData | undefined;

const SAMPLES = 20;
const REPORT_EVERY_MS = 200;

/** Lets pending messages through, so that a newer check does not have to wait for this one. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Checks every row by the rules of the import, in a worker of the page, so that failures are known before
 * anything is sent. Which references other deliveries already have is known only to the database; the page
 * asks it, with the references returned here.
 */
export async function checkRows(
  table: Table,
  { checkId, headerRowNumber, fields }: CheckRequest,
  { isStale, report }: { isStale: () => boolean; report: (result: CheckResult) => void },
): Promise<void> {
  const judge = makeJudge(fields);
  const breaches = new Map<string, RuleBreach>();
  const samples: RowSample[] = [];
  let rows = 0;
  let bad = 0;
  const references: string[] = [];
  const referenceRows: number[] = [];
  let reportedAt = performance.now();

  const result = (done: boolean): CheckResult => ({
    checkId,
    rows,
    good: rows - bad,
    bad,
    samples,
    done,
    references: done ? references : [],
    referenceRows: Uint32Array.from(done ? referenceRows : []),
    breaches: [...breaches.values()].sort((one, other) => other.count - one.count),
  });

  for await (const batch of table.rows()) {
    for (const row of batch) {
      if (row.rowNumber <= headerRowNumber) continue;
      rows += 1;
      const verdict = judge(row);
      const [first] = verdict.problems;
      if (first) {
        bad += 1;
        const key = `${first.field} ${first.code}`;
        const breach = breaches.get(key);
        if (breach) breach.count += 1;
        else
          breaches.set(key, {
            field: first.field,
            code: first.code,
            count: 1,
            firstRowNumber: row.rowNumber,
          });
      }
      const reference = verdict.draft?.external_reference_id;
      if (reference) {
        references.push(reference);
        referenceRows.push(row.rowNumber);
      }
      if (samples.length < SAMPLES) samples.push(verdict);
    }
    await turn();
    if (isStale()) return;
    if (performance.now() - reportedAt > REPORT_EVERY_MS) {
      report(result(false));
      reportedAt = performance.now();
    }
  }
  report(result(true));
}

/**
 * Judges rows one after another; it remembers references, so that a repeated one fails as it will in the
 * import.
 */
function makeJudge(fields: CheckRequest['fields']): (row: TableRow) => RowSample {
  const known = (reference ??= createReferenceData());
  const columns = logicalFields.map((field) => fields.indexOf(field));
  const referenceColumn = columns[fieldIndex.external_reference_id] ?? -1;
  const seen = new Map<string, number>();

  return ({ rowNumber, cells }) => {
    const text = (column: number) => unescapeFormula(cells[column] ?? '');
    const { draft, problems } = validateRow(
      columns.map((column) => (column === -1 ? undefined : text(column))),
      known,
    );
    const all: RowProblem[] = problems ?? [];
    const name = referenceColumn === -1 ? '' : trimCell(text(referenceColumn));
    if (name !== '') {
      const firstRow = seen.get(name);
      if (firstRow === undefined) seen.set(name, rowNumber);
      else {
        all.push({
          field: 'external_reference_id',
          code: 'duplicate_external_reference_id',
          params: { first_row_number: firstRow },
        });
        all.sort((one, other) => fieldIndex[one.field] - fieldIndex[other.field]);
      }
    }
    return { rowNumber, draft: all.length > 0 ? null : draft, problems: all };
  };
}
