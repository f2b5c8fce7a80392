import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';

/** The commonest problems of a job that are kept: the rest is a tail of single rows. */
export const MAX_KEPT_PROBLEMS = 20;

/**
 * Counts how many rows of a job have each problem, as their first or a further one, and keeps the commonest with the job: its failed
 * rows are removed after their retention time. Called where a job ends, in the same transaction.
 */
export async function countProblems(client: PoolClient, jobId: string): Promise<void> {
  await client.query(sql`
    UPDATE bulk_order_creations SET problem_counts = (
      SELECT json_agg(json_build_object('field', field, 'code', code, 'count', rows) ORDER BY rows DESC, field, code)
      FROM (
        SELECT problem->>'field' AS field, problem->>'code' AS code, count(DISTINCT failed.row_number) AS rows
        FROM failed_order_logs AS failed, jsonb_array_elements(failed.details) AS problem
        WHERE failed.bulk_order_creation_id = ${jobId}
        GROUP BY 1, 2 ORDER BY rows DESC, field, code LIMIT ${MAX_KEPT_PROBLEMS}
      ) AS commonest)
    WHERE id = ${jobId} AND failed_count > 0`);
}
