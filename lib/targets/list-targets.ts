import { db } from '@/lib/db';
import { targetField, targetFieldNames } from '@/lib/fields/target-fields';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { pageSlice, pagingOf } from '@/lib/lists/page';
import { literalPattern } from '@/lib/lists/literal-pattern';
import { presentTarget } from '@/lib/targets/present-target';
import type { ListTargetsQuery, TargetsPage } from '@/lib/targets/target-schemas';
import type { Prisma } from '@/prisma/generated/client';

/** A page of the tenant's targets, newest first, including cancelled ones. */
export async function listTargets(tenantId: string, query: ListTargetsQuery): Promise<TargetsPage> {
  const where: Prisma.TargetWhereInput = {
    tenantId,
    externalId: query.externalId,
    sourceSystem: query.sourceSystem,
    status: query.status,
    priority: query.priority,
    routeDate: daysBetween(query.routeDateFrom, query.routeDateTo),
    AND: [placed(query.coordinates), containing(query.search)],
  };
  const [rows, total] = await Promise.all([
    db().target.findMany({ where, orderBy: { id: 'desc' }, ...pageSlice(query) }),
    db().target.count({ where, take: countLimit(query) }),
  ]);
  return { data: rows.map(presentTarget), paging: pagingOf(total, query) };
}

/** The calendar days between two days, both inclusive. */
function daysBetween(
  from: string | undefined,
  to: string | undefined,
): Prisma.DateTimeNullableFilter | undefined {
  if (from === undefined && to === undefined) return undefined;
  return {
    ...(from !== undefined && { gte: new Date(from) }),
    ...(to !== undefined && { lte: new Date(to) }),
  };
}

function placed(coordinates: ListTargetsQuery['coordinates']): Prisma.TargetWhereInput {
  if (coordinates === 'missing') return { OR: [{ latitude: null }, { longitude: null }] };
  return coordinates === 'known' ? { latitude: { not: null }, longitude: { not: null } } : {};
}

function containing(search: string | undefined): Prisma.TargetWhereInput {
  const text = search?.trim();
  if (!text) return {};
  const contains = { contains: literalPattern(text), mode: 'insensitive' } as const;
  return {
    OR: [
      { externalId: contains },
      ...targetFieldNames.filter((name) => targetField(name).searched).map((name) => ({ [name]: contains })),
    ],
  };
}
