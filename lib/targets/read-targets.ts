import { db } from '@/lib/db';
import { presentTarget } from '@/lib/targets/present-target';
import type { Target } from '@/lib/targets/target-schemas';

/** The tenant's targets with these IDs, in their order. */
export async function readTargets(tenantId: string, ids: readonly string[]): Promise<Target[]> {
  if (ids.length === 0) return [];
  const rows = await db().target.findMany({ where: { id: { in: ids.map(BigInt) }, tenantId } });
  const byId = new Map(rows.map((row) => [String(row.id), presentTarget(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
