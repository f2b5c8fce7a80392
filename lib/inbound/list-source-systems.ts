import sql from 'sql-template-tag';
import { query } from '@/lib/db';

/**
 * The source systems that have ever sent the tenant a batch, in alphabetical order. Jumps from name to name along
 * the index on (tenant_id, source_system, batch_id): `SELECT DISTINCT` would read every batch.
 */
export async function listSourceSystems(tenantId: string): Promise<string[]> {
  const rows = await query<{ source_system: string }>(
    sql`WITH RECURSIVE hop(source_system) AS (
       (SELECT source_system FROM inbound_import_jobs WHERE tenant_id = ${tenantId} ORDER BY source_system LIMIT 1)
       UNION ALL
       SELECT (SELECT source_system FROM inbound_import_jobs
                WHERE tenant_id = ${tenantId} AND source_system > hop.source_system ORDER BY source_system LIMIT 1)
         FROM hop WHERE hop.source_system IS NOT NULL
     )
     SELECT source_system FROM hop WHERE source_system IS NOT NULL`,
  );
  return rows.map((row) => row.source_system);
}
