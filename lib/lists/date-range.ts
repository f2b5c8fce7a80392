import { z } from 'zod';

/** PostgreSQL has no year 0. The years 1 to 999 are allowed: a date passes through them while it is being typed. */
const inSomeYear = (time: string) => new Date(time).getUTCFullYear() > 0;

/** A calendar day, such as 2026-06-25. */
export const calendarDay = z.iso.date().refine(inSomeYear, { params: { code: 'invalid_format' } });

/** A moment, or a day in UTC. */
export const momentOrDay = z.union([z.iso.datetime({ offset: true }).refine(inSomeYear), calendarDay]);

const dayMs = 24 * 60 * 60 * 1000;

/** A Prisma filter for times from `from` to `to`, both inclusive; a bare date stands for the whole day. */
export function dateRange(from: string | undefined, to: string | undefined) {
  return { ...(from !== undefined && { gte: new Date(from) }), ...upTo(to) };
}

function upTo(to: string | undefined): { lt?: Date; lte?: Date } {
  if (to === undefined) return {};
  const isDay = !to.includes('T');
  return isDay ? { lt: new Date(new Date(to).getTime() + dayMs) } : { lte: new Date(to) };
}
