import sql, { join, type Sql } from 'sql-template-tag';
import { query } from '@/lib/db';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { makePage } from '@/lib/lists/page';
import type { AllJobsPage, ListAllJobsQuery, ListedJob } from '@/lib/import-jobs/import-job-list-schemas';
import { conditionOfJobs, conditionOfWaiting } from '@/lib/import-jobs/batch-sides';
import type { Channel } from '@/lib/import-jobs/channels';
import { outcomeConditions } from '@/lib/import-jobs/outcome-conditions';
import { sumJobs } from '@/lib/import-jobs/sum-jobs';
import { findImportRows } from '@/lib/imports/get-import-row';
import { needsLookCondition } from '@/lib/imports/needs-look';
import { presentImport } from '@/lib/imports/present-import';
import { findListedBatches } from '@/lib/inbound/find-listed-batches';
import { literalPattern } from '@/lib/lists/literal-pattern';
import type { Language } from '@/lib/languages/language';
import { ImportStatus } from '@/prisma/generated/enums';

interface ListAllJobsOptions {
  tenantId: string;
  language: Language;
  query: ListAllJobsQuery;
}

interface Key {
  channel: Channel;
  id: string;
}

/** Beyond this many, the exact number says nothing more. */
const NEED_LOOK_LIMIT = 100;

/** A page of the tenant's spreadsheet imports and ERP batches, also those that wait, in one list, newest first. */
export async function listAllJobs({
  tenantId,
  language,
  query: filter,
}: ListAllJobsOptions): Promise<AllJobsPage> {
  const { total, keys } = await findKeys(tenantId, filter);
  const [jobs, [counted], sums] = await Promise.all([
    loadJobs(tenantId, keys, language),
    query<{ count: number }>(
      sql`SELECT count(*)::int AS count FROM (
        SELECT FROM bulk_order_creations WHERE tenant_id = ${tenantId} AND ${needsLookCondition} LIMIT ${NEED_LOOK_LIMIT}) AS those`,
    ),
    filter.created_from ? sumJobs(tenantId, new Date(filter.created_from)) : undefined,
  ]);
  const page = makePage(
    keys.flatMap(({ channel, id }) => jobs.get(`${channel} ${id}`) ?? []),
    total,
    filter,
  );
  return { ...page, need_look: counted!.count, ...(sums && { sums }) };
}

/**
 * Finds the jobs on the page. Each side returns its newest jobs up to the end of the page, using its index on
 * (tenant_id, created_at DESC); only those few are sorted. With 100,000 batches and 1,000 imports the first page
 * takes 0.4 ms, the thousandth 48 ms, counting them all 36 ms, and a search with one match 72 ms.
 */
async function findKeys(tenantId: string, filter: ListAllJobsQuery): Promise<{ total: number; keys: Key[] }> {
  const sides = sidesOf(tenantId, filter);
  if (sides.length === 0) return { total: 0, keys: [] };
  const offset = (filter.page - 1) * filter.limit;
  const newest = sides.map(
    ({ channel, table, id, condition }) =>
      sql`(SELECT ${channel}::text AS channel, ${id}::text AS id, created_at FROM ${table}
           WHERE ${condition} ORDER BY created_at DESC, ${table}.${id} DESC LIMIT ${offset + filter.limit})`,
  );
  const counts = sides.map(
    ({ table, condition }) => sql`(SELECT FROM ${table} WHERE ${condition} LIMIT ${countLimit(filter)})`,
  );
  const [keys, [counted]] = await Promise.all([
    query<Key>(
      sql`SELECT channel, id FROM (${join(newest, ' UNION ALL ')}) AS newest
          ORDER BY created_at DESC, channel, id DESC LIMIT ${filter.limit} OFFSET ${offset}`,
    ),
    query<{ total: number }>(
      sql`SELECT count(*)::int AS total FROM (
        SELECT FROM (${join(counts, ' UNION ALL ')}) AS sides LIMIT ${countLimit(filter)}) AS counted`,
    ),
  ]);
  return { total: counted!.total, keys };
}

interface Side {
  channel: Channel;
  table: Sql;
  id: Sql;
  condition: Sql;
}

/** The tables that can contain matches for the filter. */
function sidesOf(tenantId: string, filter: ListAllJobsQuery): Side[] {
  const { channel, status, outcome, needs_look: needs } = filter;
  const sides = [
    {
      channel: 'spreadsheet' as const,
      table: sql`bulk_order_creations`,
      id: sql`id`,
      wanted: conditionOfImports({ status, outcome }),
      text: [
        sql`name`,
        sql`idempotency_key`,
        sql`(SELECT customers.name FROM customers WHERE customers.id = bulk_order_creations.customer_id)`,
      ],
    },
    {
      channel: 'erp' as const,
      table: sql`inbound_import_jobs`,
      id: sql`id`,
      wanted: conditionOfJobs({ status, outcome }),
      text: [sql`source_system`, sql`batch_id`],
    },
    {
      channel: 'erp' as const,
      table: sql`inbound_waiting_batches`,
      id: sql`import_job_id`,
      wanted: conditionOfWaiting({ status, outcome }),
      text: [sql`source_system`, sql`batch_id`],
    },
  ];
  const search = filter.search?.trim();
  const pattern = search && `%${literalPattern(search)}%`;
  return (
    sides
      .filter((side) => !channel || side.channel === channel)
      // The look is a person's; a batch is its sender's to repeat.
      .filter((side) => !needs || side.channel === 'spreadsheet')
      .flatMap(({ channel, table, id, wanted, text }) => {
        if (!wanted) return [];
        const conditions = [sql`tenant_id = ${tenantId}`, wanted];
        if (filter.created_from) conditions.push(sql`created_at >= ${new Date(filter.created_from)}`);
        if (needs !== undefined && channel === 'spreadsheet') {
          conditions.push(needs ? needsLookCondition : sql`NOT (${needsLookCondition})`);
        }
        if (pattern)
          conditions.push(
            sql`(${join(
              text.map((column) => sql`${column} ILIKE ${pattern}`),
              ' OR ',
            )})`,
          );
        return [{ channel, table, id, condition: join(conditions, ' AND ') }];
      })
  );
}

/** Spreadsheet imports of a status and an outcome; undefined when none can match. */
function conditionOfImports({ status, outcome }: Pick<ListAllJobsQuery, 'status' | 'outcome'>) {
  const known = status && Object.values(ImportStatus).find((each) => each === status);
  if (status && !known) return undefined;
  return sql`${known ? sql`status = ${known}` : sql`true`}
    AND ${outcome ? sql`(${outcomeConditions[outcome]})` : sql`true`}`;
}

async function loadJobs(tenantId: string, keys: Key[], language: Language): Promise<Map<string, ListedJob>> {
  const idsOf = (channel: Channel) => keys.filter((key) => key.channel === channel).map(({ id }) => id);
  const [importIds, batchIds] = [idsOf('spreadsheet'), idsOf('erp')];
  const [imports, batches] = await Promise.all([
    importIds.length > 0
      ? findImportRows(sql`job.tenant_id = ${tenantId} AND job.id = ANY (${importIds})`)
      : [],
    findListedBatches(tenantId, batchIds.map(BigInt)),
  ]);
  return new Map<string, ListedJob>([
    ...imports.map((row): [string, ListedJob] => [
      `spreadsheet ${row.id}`,
      { channel: 'spreadsheet', import: presentImport(row, language) },
    ]),
    ...batches.map((batch): [string, ListedJob] => [`erp ${batch.importJobId}`, { channel: 'erp', batch }]),
  ]);
}
