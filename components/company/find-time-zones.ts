import type { SelectOption } from '@/components/ui/select-field';

/** More would be a list to scroll, not to search. */
const MAX_SHOWN = 50;

/** The names of all time zones; UTC first, which the list of some browsers lacks. */
function allTimeZones(): string[] {
  const listed = Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC');
  return ['UTC', ...listed];
}

/**
 * The time zones whose name has the words, as options with their distance from UTC now.
 * @param search parts of the name in any order, such as "new york"; empty: all
 * @param now decides between summer and winter time
 * @param locale how the distance is written
 */
export function findTimeZones(
  search: string,
  now: Date,
  locale: string,
): { options: SelectOption[]; total: number } {
  const words = search.toLowerCase().split(/[\s/_]+/);
  const found = allTimeZones().filter((name) => words.every((word) => name.toLowerCase().includes(word)));
  return {
    options: found
      .slice(0, MAX_SHOWN)
      .map((name) => ({ value: name, label: name, hint: offsetOf(name, now, locale) })),
    total: found.length,
  };
}

/** "GMT+1" */
function offsetOf(timeZone: string, now: Date, locale: string): string | undefined {
  return new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value;
}
