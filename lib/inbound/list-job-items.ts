import sql, { empty } from 'sql-template-tag';
import { query } from '@/lib/db';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { pagingOf } from '@/lib/lists/page';
import { getImportJobRow } from '@/lib/inbound/get-import-job';
import type { JobItem, JobItemsPage, ListJobItemsQuery } from '@/lib/inbound/import-job-schemas';
import type { ItemProblem } from '@/lib/items/item-problem';
import { isError, presentWarnings } from '@/lib/inbound/present-item';
import { messageForItemProblem } from '@/lib/messages/item-problems';
import type { Language } from '@/lib/languages/language';
import { shown } from '@/lib/fields/value-rules';
import type { InboundItemStatus } from '@/prisma/generated/enums';

interface ListJobItemsOptions {
  tenantId: string;
  importJobId: number;
  language: Language;
  query: ListJobItemsQuery;
}

interface ItemRow {
  item_index: number;
  external_id: string;
  status: InboundItemStatus;
  target_id: string | null;
  title: string | null;
  problems: ItemProblem[] | null;
  payload: unknown;
}

/** A page of a batch's items, in the order sent. @throws ApiError import_job_not_found */
export async function listJobItems(options: ListJobItemsOptions): Promise<JobItemsPage> {
  const { tenantId, importJobId, language, query: filter } = options;
  await getImportJobRow(tenantId, importJobId);
  const ofStatus = filter.status ? sql`AND items.status = ${filter.status}` : empty;
  const withWarnings = filter.onlyWarnings
    ? sql`AND items.status <> 'Rejected' AND items.problems IS NOT NULL`
    : empty;
  const condition = sql`items.import_job_id = ${importJobId} ${ofStatus} ${withWarnings}`;
  const offset = (filter.page - 1) * filter.limit;
  const [rows, [counted]] = await Promise.all([
    query<ItemRow>(
      // Select the page before joining: with the join first, the planner read all of 110,000 targets for fifty
      // titles.
      sql`SELECT items.*, targets.title
          FROM (SELECT item_index, external_id, status, target_id, problems, payload
                FROM inbound_import_job_items AS items
                WHERE ${condition} ORDER BY item_index LIMIT ${filter.limit} OFFSET ${offset}) AS items
               LEFT JOIN targets ON targets.id = items.target_id
          ORDER BY items.item_index`,
    ),
    query<{ total: number }>(
      sql`SELECT count(*)::int AS total FROM (
        SELECT FROM inbound_import_job_items AS items WHERE ${condition} LIMIT ${countLimit(filter)}) AS counted`,
    ),
  ]);
  return { data: rows.map((row) => presentJobItem(row, language)), paging: pagingOf(counted!.total, filter) };
}

function presentJobItem(row: ItemRow, language: Language): JobItem {
  return {
    index: row.item_index,
    externalId: row.external_id,
    status: row.status,
    targetId: row.target_id === null ? null : Number(row.target_id),
    title: row.title ?? titleOf(row.payload),
    errors: (row.problems ?? []).filter(isError).map(({ code, path, params }) => ({
      code,
      message: messageForItemProblem({ code, path, params }, language),
      ...(path !== undefined && { path }),
    })),
    warnings: presentWarnings(row.problems, language),
    payload: row.payload,
  };
}

/** Truncated for display: a rejected title may exceed any limit, and the payload has all of it. */
function titleOf(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null || !('title' in payload)) return null;
  return typeof payload.title === 'string' ? shown(payload.title) : null;
}
