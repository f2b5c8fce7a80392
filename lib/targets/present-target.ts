import type { Target } from '@/lib/targets/target-schemas';
import type { Prisma, Target as TargetRow } from '@/prisma/generated/client';

/** A target of the database in the words of the API. */
export function presentTarget(row: TargetRow): Target {
  return {
    targetId: Number(row.id),
    externalId: row.externalId,
    sourceSystem: row.sourceSystem,
    status: row.status,
    title: row.title,
    address: {
      street: row.street,
      postalCode: row.postalCode,
      city: row.city,
      country: row.country,
      latitude: toNumber(row.latitude),
      longitude: toNumber(row.longitude),
    },
    planning: {
      routeDate: row.routeDate && toDay(row.routeDate),
      estimatedWorkMinutes: row.estimatedWorkMinutes,
      priority: row.priority,
    },
    businessValue: { expectedRevenue: toNumber(row.expectedRevenue) },
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Nothing is lost: the columns hold 9 and 12 digits, and a double keeps any 15. */
function toNumber(decimal: Prisma.Decimal | null): number | null {
  return decimal && decimal.toNumber();
}

/** A calendar date has no time zone; Prisma gives it as midnight in UTC, so it is read there too. */
function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
