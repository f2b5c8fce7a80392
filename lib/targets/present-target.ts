import {
  fieldsWithin,
  targetField,
  type TargetFieldName,
  type TargetGroup,
  targetGroups,
} from '@/lib/fields/target-fields';
import { presentSourceVersion } from '@/lib/items/source-version';
import type { Target } from '@/lib/targets/target-schemas';
import { Prisma, type Target as TargetRow } from '@/prisma/generated/client';

/** Converts a stored target to the API's form. */
export function presentTarget(row: TargetRow): Target {
  const groups = targetGroups.map((group) => [group, valuesOf(group, row)]);
  return {
    targetId: Number(row.id),
    externalId: row.externalId,
    sourceSystem: row.sourceSystem,
    status: row.status,
    ...(valuesOf('', row) as Pick<Target, 'title'>),
    ...(Object.fromEntries(groups) as Pick<Target, TargetGroup>),
    metadata: row.metadata as Target['metadata'],
    sourceVersion: presentSourceVersion(row.sourceVersion),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function valuesOf(group: TargetGroup | '', row: TargetRow): object {
  return Object.fromEntries(fieldsWithin(group).map(([name, field]) => [name, presentValue(field, row)]));
}

/**
 * Decimals become numbers without loss: the columns hold 9 and 12 digits, and a double preserves 15. A calendar date has no
 * time zone; Prisma returns it as midnight UTC, so it is read in UTC too.
 */
function presentValue(field: TargetFieldName, row: TargetRow): unknown {
  const stored = row[field];
  if (Prisma.Decimal.isDecimal(stored)) return stored.toNumber();
  return targetField(field).kind === 'day' && stored instanceof Date
    ? stored.toISOString().slice(0, 10)
    : stored;
}
