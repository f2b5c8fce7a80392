import type { CheckRequest } from '@/components/new-import/checking/check-rows';
import { fetchCities } from '@/components/new-import/checking/load-cities';
import { type CheckedOrders, compareOrders } from '@/components/new-import/comparing/compare-orders';
import { readOrders } from '@/components/new-import/comparing/read-orders';
import { countSheetRows } from '@/components/new-import/reading/count-sheet-rows';
import { hashFile } from '@/components/new-import/reading/hash-file';
import { factsOf, openChosen } from '@/components/new-import/reading/open-chosen';
import { countValues } from '@/components/new-import/reading/count-values';
import { peekRows } from '@/components/new-import/reading/peek-rows';
import { noChoice, type ReadingChoice } from '@/components/new-import/reading/reading-choice';
import type {
  FileFacts,
  ReadingReport,
  ReadingRequest,
} from '@/components/new-import/reading/reading-messages';
import { readReturnedRows } from '@/components/new-import/returned/read-returned-rows';
import { reportReadingFailure } from '@/components/new-import/reading/report-reading-failure';
import { FIRST_ROWS } from '@/lib/headers/resolve-header';
import { offerCharsets } from '@/lib/table-files/csv/charset/offer-charsets';
import type { Table, TableLimits, TableRow } from '@/lib/table-files/table';

/** The page redraws its numbers on every message. */
const REPORT_EVERY_MS = 200;

/** How many names show how a charset reads the file. */
const SHOWN_NAMES = 3;

type Post = (report: ReadingReport) => void;

/**
 * The worker's side of the conversation with the page about one file, independent of how messages travel.
 * @param post sends a report to the page
 * @returns handles a request from the page
 */
export function answerReadingRequests(post: Post): (request: ReadingRequest) => void {
  let file: File | undefined;
  let choice = noChoice;
  let opening: ReturnType<typeof openChosen> | undefined;
  let latestCheck = 0;
  let latestCount = 0;
  let latestRead = 0;
  /** The orders of the last check that was completed. */
  let checked: { request: CheckRequest; orders: CheckedOrders } | null = null;

  async function handle(request: ReadingRequest): Promise<void> {
    if (request.type === 'open') {
      const guessed = await reportBeginning(request.file, request.limits, request.choice, post);
      opening = openChosen(request.file, request.limits, request.choice);
      const { table, facts } = await opening;
      await readOnce(table, facts, guessed, post);
      post({ type: 'hashed', contentHash: await hashFile(request.file) });
      await countSheetRows(table, post);
      return;
    }
    if (request.type === 'offer-charsets') {
      if (file) post({ type: 'charsets', offered: await offerCharsets(file, choice.charset, SHOWN_NAMES) });
      return;
    }
    if (!opening) return;
    if (request.type === 'list-rows') {
      const { listRows } = await import('@/components/new-import/fixing/list-rows');
      return listRows((await opening).table, request, post);
    }
    if (request.type === 'count-values') {
      const { column, headerRowNumber } = request;
      const count = ++latestCount;
      const values = await countValues(
        (await opening).table,
        column,
        headerRowNumber,
        () => count !== latestCount,
      );
      if (values) post({ type: 'values-counted', values });
      return;
    }
    if (request.type === 'read-returned') {
      post({ type: 'returned-read', returned: await readReturnedRows((await opening).table, request) });
      return;
    }
    if (request.type === 'compare') {
      if (!checked) return;
      const comparison = compareOrders(checked.orders, request);
      const { comparisonId } = request;
      const total = checked.orders.rowNumbers.length;
      post({ type: 'compared', comparisonId, checkId: checked.request.checkId, comparison, total });
      return;
    }
    if (request.type === 'read-orders') {
      latestRead = request.readId;
      if (!checked) return;
      const { readId, at } = request;
      const isStale = () => latestRead !== readId;
      const orders = await readOrders((await opening).table, checked, at, { fetchCities, isStale });
      if (orders) post({ type: 'orders-read', readId, orders });
      return;
    }
    latestCheck = request.checkId;
    checked = null;
    // The phone and country tables are large: load them for the first check, not before the first rows are
    // shown.
    const { checkRows } = await import('@/components/new-import/checking/check-rows');
    const isStale = () => latestCheck !== request.checkId;
    const report: Parameters<typeof checkRows>[2]['report'] = (result) => post({ type: 'checked', result });
    const orders = await checkRows((await opening).table, request, { fetchCities, isStale, report });
    if (orders && !isStale()) checked = { request, orders };
  }

  return (request) => {
    if (request.type === 'open') ({ file, choice } = request);
    const reading = file;
    void handle(request).catch(async (error: unknown) => {
      if (reading) post(await reportReadingFailure(error, reading));
    });
  };
}

/**
 * Reports the first rows of a large file as soon as possible; returns the file facts guessed from its
 * beginning.
 */
async function reportBeginning(
  file: File,
  limits: TableLimits,
  { charset, delimiter }: ReadingChoice,
  post: Post,
): Promise<FileFacts | null> {
  const peeked = await peekRows(file, limits, FIRST_ROWS, { charset, delimiter });
  if (!peeked) return null;
  const facts = factsOf(peeked.table);
  post({ type: 'opened', facts });
  post({ type: 'first-rows', rows: peeked.rows });
  return facts;
}

/**
 * Reports the file's facts and first rows, then counts all rows.
 * @param guessed the facts guessed from its beginning: if they were right, its first rows have already been
 * reported
 */
async function readOnce(
  opened: Table,
  facts: FileFacts,
  guessed: FileFacts | null,
  post: Post,
): Promise<void> {
  const first: TableRow[] = [];
  let shown = guessed !== null && guessed.charset === facts.charset && guessed.delimiter === facts.delimiter;
  // The charset may be the one that was guessed and be in doubt only now.
  post({ type: 'opened', facts });
  let count = 0;
  let reportedAt = performance.now();
  for await (const batch of opened.rows()) {
    count += batch.length;
    if (!shown) {
      first.push(...batch.slice(0, FIRST_ROWS - first.length));
      if (first.length >= FIRST_ROWS) {
        shown = true;
        post({ type: 'first-rows', rows: first });
      }
    }
    if (performance.now() - reportedAt < REPORT_EVERY_MS) continue;
    reportedAt = performance.now();
    post({ type: 'counted', rows: count, done: false });
  }
  if (!shown) post({ type: 'first-rows', rows: first });
  post({ type: 'counted', rows: count, done: true });
}
