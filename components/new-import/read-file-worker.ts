import { peekRows } from '@/components/new-import/peek-rows';
import type { FileFacts, ReadingReport, ReadingRequest } from '@/components/new-import/reading-messages';
import { reportReadingFailure } from '@/components/new-import/report-reading-failure';
import { FIRST_ROWS } from '@/lib/headers/resolve-header';
import { openTable } from '@/lib/table-files/read-table';
import type { Table, TableLimits, TableRow } from '@/lib/table-files/table';

/** Each message makes the page draw its numbers anew. */
const TELL_EVERY_MS = 200;

let file: File | undefined;
let table: Promise<Table> | undefined;
let latestCheck = 0;

const post = (report: ReadingReport) => self.postMessage(report);

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  if (data.type === 'open') file = data.file;
  const reading = file;
  void handle(data).catch(async (error: unknown) => {
    if (reading) post(await reportReadingFailure(error, reading));
  });
});

async function handle(request: ReadingRequest): Promise<void> {
  if (request.type === 'open') {
    await open(request.file, request.limits);
    return;
  }
  if (!table) return;
  latestCheck = request.checkId;
  // Phone and country tables are large: they come once the first mapping is to be checked, not before the first rows.
  const { checkRows } = await import('@/components/new-import/check-rows');
  await checkRows(await table, request, {
    isStale: () => latestCheck !== request.checkId,
    report: (result) => post({ type: 'checked', result }),
  });
}

/** Tells the first rows as soon as there are any, then reads on. */
async function open(file: File, limits: TableLimits): Promise<void> {
  const peeked = await peekRows(file, limits, FIRST_ROWS);
  const told = peeked && factsOf(peeked.table);
  if (told) {
    post({ type: 'opened', facts: told });
    post({ type: 'first-rows', rows: peeked.rows });
  }
  table = openTable(file, limits);
  await readOnce(await table, told);
}

function factsOf({ rows: _, ...facts }: Table): FileFacts {
  return facts;
}

/**
 * Tells what the file is and its first rows, then counts all.
 * @param told what its beginning was taken for: where that was right, its rows have been told
 */
async function readOnce(opened: Table, told: FileFacts | null): Promise<void> {
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
