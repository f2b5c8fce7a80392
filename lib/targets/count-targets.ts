import sql from 'sql-template-tag';
import { query as runQuery } from '@/lib/db';
import { targetFilter } from '@/lib/targets/target-filter';
import type { CountTargetsQuery, TargetCounts } from '@/lib/targets/target-schemas';
import type { TargetStatus } from '@/prisma/generated/enums';

/** So many groups are listed; the total covers all of them. */
const MAX_GROUPS = 1_000;

interface Group {
  source_system: string;
  route_date: string | null;
  status: TargetStatus;
  count: number;
  total: number;
}

/** Counts the tenant's targets by source system, route date and status. It looks at every target that the query selects. */
export async function countTargets(tenantId: string, query: CountTargetsQuery): Promise<TargetCounts> {
  const groups = await runQuery<Group>(sql`
    SELECT source_system, route_date::text, status, count(*)::int, (sum(count(*)) OVER ())::int AS total
    FROM targets WHERE ${targetFilter(tenantId, query)}
    GROUP BY source_system, targets.route_date, status
    ORDER BY targets.route_date DESC NULLS LAST, source_system, status LIMIT ${MAX_GROUPS + 1}`);
  return {
    data: groups
      .slice(0, MAX_GROUPS)
      .map(({ source_system: sourceSystem, route_date: routeDate, status, count }) => ({
        ...{ sourceSystem, routeDate, status, count },
      })),
    total: groups[0]?.total ?? 0,
    hasMore: groups.length > MAX_GROUPS,
  };
}
