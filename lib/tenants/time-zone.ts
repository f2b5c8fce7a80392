import { z } from 'zod';

/** IANA names begin with an area; "UTC" stands alone. Offsets, such as +01:00, know no summer time. */
const IANA_NAME = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;

/** Whether it is the name of a time zone that can be computed with. */
function isTimeZone(name: string): boolean {
  if (name.length > 64 || !IANA_NAME.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The name of a time zone; upper and lower case are those of the list. */
export const timeZoneSchema = z
  .string()
  .trim()
  .refine(isTimeZone, { params: { code: 'unknown_time_zone' }, error: 'unknown_time_zone' })
  .describe('IANA name, such as Europe/Berlin');
