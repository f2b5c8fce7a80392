import {
  fieldsWithin,
  targetField,
  type TargetFieldName,
  type TargetGroup,
  targetGroups,
} from '@/lib/fields/target-fields';
import type { Target } from '@/lib/targets/target-schemas';
import { Prisma, type Target as TargetRow } from '@/prisma/generated/client';

/** A target of the database in the words of the API. */
export function presentTarget(row: TargetRow): Target {
  const groups = targetGroups.map((group) => [group, valuesOf(group, row)]);
  return {
    targetId: Number(row.id),
    externalId: row.externalId,
    sourceSystem: row.sourceSystem,
    status: row.status,
    ...(valuesOf('', row) as Pick<Target, 'title'>),
    ...(Object.fromEntries(groups) as Pick<Target, TargetGroup>),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function valuesOf(group: TargetGroup | '', row: TargetRow): object {
  return Object.fromEntries(fieldsWithin(group).map(([name, field]) => [name, presentValue(field, row)]));
}

/**
 * Decimals become numbers, of which nothing is lost: the columns hold 9 and 12 digits, and a double keeps any 15. A calendar
 * date has no time zone; Prisma gives it as midnight in UTC, so it is read there too.
 */
function presentValue(field: TargetFieldName, row: TargetRow): unknown {
  const stored = row[field];
  if (Prisma.Decimal.isDecimal(stored)) return stored.toNumber();
  return targetField(field).kind === 'day' && stored instanceof Date
    ? stored.toISOString().slice(0, 10)
    : stored;
}
