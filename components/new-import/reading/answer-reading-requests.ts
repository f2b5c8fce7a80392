import { peekRows } from '@/components/new-import/reading/peek-rows';
import type {
  FileFacts,
  ReadingReport,
  ReadingRequest,
} from '@/components/new-import/reading/reading-messages';
import { reportReadingFailure } from '@/components/new-import/reading/report-reading-failure';
import { FIRST_ROWS } from '@/lib/headers/resolve-header';
import { openTable } from '@/lib/table-files/read-table';
import type { Table, TableLimits, TableRow } from '@/lib/table-files/table';

/** Each message makes the page draw its numbers anew. */
const TELL_EVERY_MS = 200;

/**
 * What the worker of one file does with what the page asks of it, whatever carries the messages between the two.
 * @param post sends a report to the page
 * @returns takes a request of the page
 */
export function answerReadingRequests(
  post: (report: ReadingReport) => void,
): (request: ReadingRequest) => void {
  let file: File | undefined;
  let table: Promise<Table> | undefined;
  let latestCheck = 0;

  async function handle(request: ReadingRequest): Promise<void> {
    if (request.type === 'open') {
      const told = await tellBeginning(request.file, request.limits, post);
      table = openTable(request.file, request.limits);
      await readOnce(await table, told, post);
      return;
    }
    if (!table) return;
    latestCheck = request.checkId;
    // Phone and country tables are large: they come once the first mapping is to be checked, not before the first rows.
    const { checkRows } = await import('@/components/new-import/checking/check-rows');
    await checkRows(await table, request, {
      isStale: () => latestCheck !== request.checkId,
      report: (result) => post({ type: 'checked', result }),
    });
  }

  return (request) => {
    if (request.type === 'open') file = request.file;
    const reading = file;
    void handle(request).catch(async (error: unknown) => {
      if (reading) post(await reportReadingFailure(error, reading));
    });
  };
}

/** Tells the first rows of a large file as soon as there are any; gives what its beginning was taken for. */
async function tellBeginning(
  file: File,
  limits: TableLimits,
  post: (report: ReadingReport) => void,
): Promise<FileFacts | null> {
  const peeked = await peekRows(file, limits, FIRST_ROWS);
  if (!peeked) return null;
  const facts = factsOf(peeked.table);
  post({ type: 'opened', facts });
  post({ type: 'first-rows', rows: peeked.rows });
  return facts;
}

function factsOf({ rows: _, ...facts }: Table): FileFacts {
  return facts;
}

/**
 * Tells what the file is and its first rows, then counts all.
 * @param told what its beginning was taken for: where that was right, its rows have been told
 */
async function readOnce(
  opened: Table,
  told: FileFacts | null,
  post: (report: ReadingReport) => void,
): Promise<void> {
  const facts = factsOf(opened);
  const first: TableRow[] = [];
  let shown = told !== null && told.charset === facts.charset && told.delimiter === facts.delimiter;
  if (!shown) post({ type: 'opened', facts });
  let count = 0;
  let toldAt = performance.now();
  for await (const batch of opened.rows()) {
    count += batch.length;
    if (!shown) {
      first.push(...batch.slice(0, FIRST_ROWS - first.length));
      if (first.length >= FIRST_ROWS) {
        shown = true;
        post({ type: 'first-rows', rows: first });
      }
    }
    if (performance.now() - toldAt < TELL_EVERY_MS) continue;
    toldAt = performance.now();
    post({ type: 'counted', rows: count, done: false });
  }
  if (!shown) post({ type: 'first-rows', rows: first });
  post({ type: 'counted', rows: count, done: true });
}
