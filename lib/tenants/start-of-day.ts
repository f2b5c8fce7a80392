import { dayInZone } from '@/lib/tenants/day-in-zone';

/** Offsets of time zones are whole quarters of an hour. */
const QUARTER_MS = 15 * 60 * 1000;

/** A day of at most 25 hours, and some more. */
const QUARTERS_OF_DAY = 26 * 4;

/**
 * When the calendar day of a moment began in a time zone: at midnight, or at the first moment after a midnight that summer
 * time leaves out.
 * @param timeZone an IANA name, such as Europe/Berlin
 * @throws RangeError for an unknown time zone
 */
export function startOfDay(moment: Date, timeZone: string): Date {
  const day = dayInZone(moment, timeZone);
  const last = Math.floor(moment.getTime() / QUARTER_MS);
  let [before, within] = [last - QUARTERS_OF_DAY, last];
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayInZone(new Date(middle * QUARTER_MS), timeZone) === day) within = middle;
    else before = middle;
  }
  return new Date(within * QUARTER_MS);
}
