import { z } from 'zod';

/** PostgreSQL has no year 0, and nobody asks for one of three digits. */
const startsLikeAYear = /^[1-9]/;

/** A day of the calendar: 2026-06-25. */
export const calendarDay = z.iso.date().regex(startsLikeAYear);

/** A moment, or a day in UTC. */
export const momentOrDay = z.union([z.iso.datetime({ offset: true }).regex(startsLikeAYear), calendarDay]);

const dayMs = 24 * 60 * 60 * 1000;

/** The moments from `from` to `to`, both included; a bare date is the whole of its day. In Prisma's words. */
export function dateRange(from: string | undefined, to: string | undefined) {
  return { ...(from !== undefined && { gte: new Date(from) }), ...upTo(to) };
}

function upTo(to: string | undefined): { lt?: Date; lte?: Date } {
  if (to === undefined) return {};
  const isDay = !to.includes('T');
  return isDay ? { lt: new Date(new Date(to).getTime() + dayMs) } : { lte: new Date(to) };
}
