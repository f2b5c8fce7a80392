import { db } from '@/lib/db';
import { trimCell } from '@/lib/fields/trim-cell';
import { presentTarget } from '@/lib/targets/present-target';
import type { LookedUpTargets, LookUpTargets } from '@/lib/targets/target-schemas';

/** The tenant's targets of a source system that have one of the external IDs, and the IDs that none has. */
export async function lookUpTargets(
  tenantId: string,
  { sourceSystem, externalIds }: LookUpTargets,
): Promise<LookedUpTargets> {
  const wanted = [...new Set(externalIds.map(trimCell))];
  const rows = await db().target.findMany({
    where: { tenantId, sourceSystem, externalId: { in: wanted } },
    orderBy: { externalId: 'asc' },
  });
  const found = new Set(rows.map(({ externalId }) => externalId));
  return { data: rows.map(presentTarget), notFound: wanted.filter((externalId) => !found.has(externalId)) };
}
