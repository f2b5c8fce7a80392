import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { maxMatches } from '@/lib/consignees/consignee-schemas';
import { deliveryMatches, failedRowMatches, type Wanted } from '@/lib/consignees/match-consignee';
import { referenceData } from '@/lib/fields/reference-data';
import { addressKeyOf } from '@/lib/geography/address-key';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import { rulesOf } from '@/lib/import-runs/rules-of';
import { OrderChecker } from '@/lib/rows/check-orders';
import { compileRules } from '@/lib/shaping/compile-rules';

interface AddressRow {
  full_address: string;
  city: string;
  country: string;
  postcode: string | null;
}

interface FailedCells {
  job_id: string;
  row_number: number;
  cells: string[];
}

/**
 * Removes the points that are known for a consignee's addresses: those of their deliveries and of their failed rows.
 * Call it before the deliveries are anonymized. Whoever else lives there loses the points as well: they can be set
 * again.
 */
export async function eraseAddressPoints(client: PoolClient, wanted: Wanted): Promise<void> {
  const keys = [...(await keysOfDeliveries(client, wanted)), ...(await keysOfFailedRows(client, wanted))];
  await client.query(sql`
    DELETE FROM address_points
    WHERE tenant_id = ${wanted.tenantId} AND address_key = ANY (${keys}::bigint[])`);
}

async function keysOfDeliveries(client: PoolClient, wanted: Wanted): Promise<string[]> {
  const { rows } = await client.query<AddressRow>(sql`
    SELECT DISTINCT delivery_full_address AS full_address, delivery_city AS city, delivery_country AS country,
           delivery_postcode AS postcode
    FROM deliveries WHERE ${deliveryMatches(wanted)} LIMIT ${maxMatches + 1}`);
  return rows.flatMap(
    ({ full_address, ...rest }) => addressKeyOf({ fullAddress: full_address, ...rest }) ?? [],
  );
}

/** Read as their imports have read them. */
async function keysOfFailedRows(client: PoolClient, wanted: Wanted): Promise<string[]> {
  const { rows } = await client.query<FailedCells>(sql`
    SELECT jobs.id AS job_id, failed.row_number, failed.cells
    FROM failed_order_logs AS failed JOIN bulk_order_creations AS jobs ON jobs.id = failed.bulk_order_creation_id
    WHERE ${failedRowMatches(wanted)} LIMIT ${maxMatches + 1}`);
  const checkers = await checkersOf(client, [...new Set(rows.map((row) => row.job_id))]);
  return rows.flatMap(({ job_id, row_number: rowNumber, cells }) =>
    (checkers.get(job_id)?.openAddresses({ rowNumber, cells }) ?? []).map(({ key }) => key),
  );
}

/** For each job that was planned, what reads its rows. */
async function checkersOf(client: PoolClient, jobIds: readonly string[]): Promise<Map<string, OrderChecker>> {
  const { rows } = await client.query<{
    id: string;
    rules: Parameters<typeof rulesOf>[0]['profileRules'];
    mappings: Parameters<typeof rulesOf>[0]['mappings'];
    plan: unknown;
  }>(sql`
    SELECT id, profile_rules AS rules, mappings, file_plan AS plan
    FROM bulk_order_creations WHERE id = ANY (${jobIds}) AND file_plan IS NOT NULL`);
  const reference = referenceData();
  return new Map(
    rows.map(({ id, rules, mappings, plan }) => {
      const { column_names } = fileDetailsSchema.parse(plan);
      const compiled = compileRules(rulesOf({ profileRules: rules, mappings }), column_names);
      return [id, new OrderChecker(compiled, { reference, columnCount: null })];
    }),
  );
}
