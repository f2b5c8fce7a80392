// A calendar day is the same everywhere: it is read and shown in UTC, whatever zone the reader is in.
const withWeekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "2026-06-25" → "Thu, 25 Jun 2026", in every time zone. */
export function formatDay(day: string): string {
  return withWeekday.format(new Date(day));
}
