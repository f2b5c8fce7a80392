import { toPlainCharacters } from '@/lib/fields/kinds/parse-number';

/** A stop may take a day. */
export const MAX_MINUTES = 1440;

const PLAIN = /^(?:0|[1-9]\d{0,3})$/;
const MINUTES =
  /^(\d{1,4})(?:[.,]0{1,6})? ?(?:m|mins?|minutes?|minuten?|minutos?|minuti|dk|dakika|minut|دقيقة|دقائق|')?\.?$/i;
const HOURS = /^(\d{1,2}) ?(?:h|hrs?|hours?|std|stunden?)\.? ?(?:([0-5]?\d) ?(?:m|min|minutes?)?\.?)?$/i;
const CLOCK = /^(\d{1,2}):([0-5]\d)(?::00)?$/;

export type ParsedMinutes =
  { minutes: string; fault?: undefined } | { minutes?: undefined; fault: 'not_minutes' | 'out_of_range' };

/** Reads a length of time as whole minutes: "15", "15 min", "1 h 30", "1:30" (hours and minutes). */
export function parseMinutes(text: string): ParsedMinutes {
  if (PLAIN.test(text)) return inRange(Number(text));
  const plain = toPlainCharacters(text).trim();
  const minutes = MINUTES.exec(plain);
  if (minutes) return inRange(Number(minutes[1]));
  const hours = HOURS.exec(plain) ?? CLOCK.exec(plain);
  if (hours) return inRange(Number(hours[1]) * 60 + Number(hours[2] ?? 0));
  return { fault: 'not_minutes' };
}

function inRange(minutes: number): ParsedMinutes {
  return minutes <= MAX_MINUTES ? { minutes: String(minutes) } : { fault: 'out_of_range' };
}
