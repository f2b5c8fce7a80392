// A calendar day is the same everywhere: parse and format it in UTC, whatever the reader's time zone.
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
