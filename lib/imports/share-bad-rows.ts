import sql, { type Sql } from 'sql-template-tag';
import { db, query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { type BadRowShares, type CustomerBadRows, SHARE_WEEKS } from '@/lib/imports/bad-row-schemas';
import { findTimeZone } from '@/lib/tenants/get-tenant-settings';

/** Shippers that are listed: those with the most failed rows. */
const MAX_SHIPPERS = 200;
const MAX_REASONS = 10;
const MAX_IMPORTS = 20;

/**
 * What counts, of each job: what the shipper has sent, as it was first read. A follow-up reads the same rows again, a dry run makes
 * nothing, and what is rolled back is undone and usually imported again. All from the jobs' own figures: no row is read.
 */
const countedSql = (tenantId: string, from: string, zone: string, customerId: string | null): Sql => sql`
  SELECT job.id, job.name, job.customer_id, job.created_at, job.problem_counts, job.corrected_cells,
         job.succeeded_count + job.failed_count AS rows, job.failed_count AS failed_rows,
         date_trunc('week', job.created_at AT TIME ZONE ${zone})::date AS week
  FROM bulk_order_creations AS job
  WHERE job.tenant_id = ${tenantId} AND (${customerId}::uuid IS NULL OR job.customer_id = ${customerId}::uuid)
    AND job.created_at >= (${from}::date::timestamp AT TIME ZONE ${zone})
    AND job.root_id IS NULL AND job.rolled_back_at IS NULL AND NOT job.dry_run
    AND job.status IN ('completed', 'failed', 'cancelled')`;

const sumsSql = sql`count(counted.id)::int AS imports, coalesce(sum(counted.rows), 0)::int AS rows,
  coalesce(sum(counted.failed_rows), 0)::int AS failed_rows,
  coalesce(sum(counted.corrected_cells), 0)::int AS corrected_cells`;

interface Sums {
  imports: number;
  rows: number;
  failed_rows: number;
  corrected_cells: number;
}

/** Each customer's share of failed rows over the last weeks, most failed rows first. */
export async function listBadRowShares(tenantId: string): Promise<BadRowShares> {
  const { zone, from } = await findStart(tenantId);
  const data = await query<Sums & { customer_id: string; customer_name: string }>(sql`
    SELECT customers.id AS customer_id, customers.name AS customer_name, ${sumsSql}
    FROM (${countedSql(tenantId, from, zone, null)}) AS counted
    JOIN customers ON customers.id = counted.customer_id AND customers.tenant_id = ${tenantId}
    GROUP BY customers.id, customers.name
    ORDER BY sum(counted.failed_rows) DESC, sum(counted.rows) DESC, customers.id LIMIT ${MAX_SHIPPERS}`);
  return { from, weeks: SHARE_WEEKS, data };
}

/** A customer's failed rows week by week, with the commonest reasons. @throws ApiError customer_not_found */
export async function getCustomerBadRows(tenantId: string, customerId: string): Promise<CustomerBadRows> {
  const where = { id: customerId, tenantId };
  const customer = await db().customer.findFirst({ where, select: { name: true } });
  if (!customer) throw new ApiError('customer_not_found');
  const { zone, from } = await findStart(tenantId);
  const counted = countedSql(tenantId, from, zone, customerId);
  const [weeks, reasons, imports] = await Promise.all([
    query<Sums & { week: string }>(sql`
      SELECT start::date::text AS week, ${sumsSql}
      FROM generate_series(${from}::date, ${from}::date + ${7 * (SHARE_WEEKS - 1)}::int, interval '7 days') AS start
      LEFT JOIN (${counted}) AS counted ON counted.week = start::date
      GROUP BY start ORDER BY start`),
    query<CustomerBadRows['reasons'][number]>(sql`
      SELECT problem.field, problem.code, sum(problem.count)::int AS count
      FROM (${counted}) AS counted,
           json_to_recordset(counted.problem_counts) AS problem (field text, code text, count int)
      GROUP BY problem.field, problem.code ORDER BY count DESC, field, code LIMIT ${MAX_REASONS}`),
    query<Omit<CustomerBadRows['imports'][number], 'created_at'> & { created_at: Date }>(sql`
      SELECT id, name, week::text, created_at, rows, failed_rows FROM (${counted}) AS counted
      WHERE failed_rows > 0 ORDER BY id DESC LIMIT ${MAX_IMPORTS}`),
  ]);
  return {
    ...{ customer_id: customerId, customer_name: customer.name, from, weeks, reasons },
    imports: imports.map((each) => ({ ...each, created_at: each.created_at.toISOString() })),
  };
}

/** The Monday on which the weeks begin, where the tenant is. */
async function findStart(tenantId: string): Promise<{ zone: string; from: string }> {
  const zone = await findTimeZone(tenantId);
  const [row] = await query<{ from: string }>(sql`
    SELECT (date_trunc('week', now() AT TIME ZONE ${zone})::date - ${7 * (SHARE_WEEKS - 1)}::int)::text AS "from"`);
  return { zone, from: row!.from };
}
