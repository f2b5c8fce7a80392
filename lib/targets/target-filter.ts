import sql, { join, type Sql } from 'sql-template-tag';
import { targetField, targetFieldNames } from '@/lib/fields/target-fields';
import { literalPattern } from '@/lib/lists/literal-pattern';
import { identifier } from '@/lib/sql/identifier';
import type { ListTargetsQuery } from '@/lib/targets/target-schemas';

/** What selects targets, of the parameters of their lists. */
type TargetFilter = Omit<ListTargetsQuery, 'page' | 'limit' | 'cursor' | 'updatedSince'>;

/** The condition for the tenant's targets that a query's filters select, about a row of `targets`. */
export function targetFilter(tenantId: string, query: TargetFilter): Sql {
  const { externalId, sourceSystem, status, priority, routeDateFrom, routeDateTo } = query;
  const conditions = [
    sql`targets.tenant_id = ${tenantId}::uuid`,
    externalId !== undefined && sql`targets.external_id = ${externalId}`,
    sourceSystem !== undefined && sql`targets.source_system = ${sourceSystem}`,
    status && sql`targets.status = ${status}::"TargetStatus"`,
    priority && sql`targets.priority = ${priority}::"TargetPriority"`,
    routeDateFrom !== undefined && sql`targets.route_date >= ${routeDateFrom}::date`,
    routeDateTo !== undefined && sql`targets.route_date <= ${routeDateTo}::date`,
    query.metadataKey !== undefined &&
      query.metadataValue !== undefined &&
      sql`targets.metadata IS NOT NULL AND targets.metadata @> ${JSON.stringify({ [query.metadataKey]: query.metadataValue })}::jsonb`,
    query.coordinates === 'missing' && sql`(targets.latitude IS NULL OR targets.longitude IS NULL)`,
    query.coordinates === 'known' && sql`targets.latitude IS NOT NULL AND targets.longitude IS NOT NULL`,
    containing(query.search),
  ];
  return join(
    conditions.filter((condition) => typeof condition === 'object'),
    ' AND ',
  );
}

function containing(search: string | undefined): Sql | undefined {
  const text = search?.trim();
  if (!text) return undefined;
  const pattern = `%${literalPattern(text)}%`;
  const columns = [
    'external_id',
    ...targetFieldNames.map(targetField).flatMap(({ searched, column }) => (searched ? [column] : [])),
  ];
  return sql`(${join(
    columns.map((column) => sql`targets.${identifier(column)} ILIKE ${pattern}`),
    ' OR ',
  )})`;
}
