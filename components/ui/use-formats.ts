import { useLocale } from 'use-intl';
import { useTimeZone } from '@/components/ui/use-time-zone';

/** How numbers, dates and lists are written in one locale. */
export type Formats = ReturnType<typeof makeFormats>;

const kept = new Map<string, Formats>();
const MAX_KEPT = 50;

/** Formats of the reader's locale; moments in the reader's own time zone. */
export function useFormats(): Formats {
  const locale = useLocale();
  const timeZone = useTimeZone();
  const name = `${locale} ${timeZone}`;
  let formats = kept.get(name);
  if (!formats) {
    // On the server, the time zones of all readers would add up.
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(name, (formats = makeFormats(locale, timeZone)));
  }
  return formats;
}

const ageUnits: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Formats of a locale: `useFormats` gives those of the reader's. @param timeZone of moments; by default the device's */
export function makeFormats(locale: string, timeZone?: string) {
  const integer = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const unit = { style: 'unit', unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  const inMetres = new Intl.NumberFormat(locale, { ...unit, unit: 'meter' });
  const inKilometres = new Intl.NumberFormat(locale, { ...unit, unit: 'kilometer' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone });
  const minute = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
  const moment = new Intl.DateTimeFormat(locale, {
    ...{ day: 'numeric', month: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    timeZone,
  });
  // A calendar day is the same everywhere: parsed and written in UTC, whatever the reader's time zone.
  const weekday = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    timeZone: 'UTC',
  });
  const monthDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const both = new Intl.ListFormat(locale, { type: 'conjunction' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const count = (value: number) => integer.format(value);
  // A Latin unit stays behind its number in a text from right to left (Unicode’s isolates, as <bdi> makes them).
  const latin = (text: string) => (locale.startsWith('ar') ? `\u2066${text}\u2069` : text);
  return {
    /** 12345 → "12,345". */
    count,
    /** 12345 → "12,345"; "10,000+" when there are more, or may be. */
    total: (total: number, isExact: boolean) => `${count(total)}${isExact ? '' : '+'}`,
    /** 0.125 → "12.5%". */
    percent: (share: number) => percent.format(share),
    /** 12.5 → "12.50"; decimal text as well, of which no digit is lost. */
    money: (amount: number | string) => money.format(amount as `${number}`),
    /** Decimal text with its thousands parted, and all its decimals: "1234.50" → "1,234.50". */
    decimal: (text: string) => {
      const digits = text.split('.')[1]?.length ?? 0;
      const exactly = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return new Intl.NumberFormat(locale, exactly).format(text as `${number}`);
    },
    /** Bytes in the unit a person would choose: 15728640 → "15 MiB". */
    bytes: (bytes: number) =>
      latin(
        bytes < 1024
          ? `${bytes} B`
          : bytes < 1024 * 1024
            ? `${compact.format(bytes / 1024)} KiB`
            : `${compact.format(bytes / (1024 * 1024))} MiB`,
      ),
    /** A distance in metres, or from a kilometre on in kilometres: "35 m", "2.5 km". */
    distance: (metres: number) =>
      metres < 1000 ? inMetres.format(metres) : inKilometres.format(metres / 1000),
    /** "2026-06-25" → "Thu, 25 Jun 2026", in every time zone. */
    day: (day: string) => weekday.format(new Date(day)),
    /** "2026-06-25" → "25 Jun", in every time zone. */
    monthDay: (day: string) => monthDay.format(new Date(day)),
    /** The full date and time, in the reader's own time zone. */
    exact: (isoTime: string) => exact.format(new Date(isoTime)),
    /** "21 Nov 2026, 06:02": for moments that people plan around. */
    minute: (isoTime: string) => minute.format(new Date(isoTime)),
    /** "21 Nov, 06:02:17": for events within seconds of each other. */
    moment: (isoTime: string) => moment.format(new Date(isoTime)),
    /** "06:02". */
    clock: (at: Date) => clock.format(at),
    /** "3 minutes ago", relative to `now`; both in milliseconds since 1970. Null for less than a minute. */
    age: (then: number, now: number) => {
      const seconds = Math.round((then - now) / 1000);
      const [unit, size] = ageUnits.find(([, each]) => Math.abs(seconds) >= each) ?? [];
      return unit && size ? relative.format(Math.trunc(seconds / size), unit) : null;
    },
    /** "a, b and c". */
    list: (words: readonly string[]) => both.format(words),
    /** "AT" → "Austria"; the code itself if it names none. */
    country: (code: string) => {
      try {
        return regions.of(code) ?? code;
      } catch {
        return code; // no code of a country
      }
    },
  };
}
