import { toPlainCharacters } from '@/lib/fields/kinds/parse-number';

/** No cell with a time of day is longer. */
const MAX_CHARACTERS = 40;

const PLAIN = /^([01]\d|2[0-3]):[0-5]\d$/;
/** "14:30", "14.30", "14h30", "2:30 pm", "14:30:00", "8 Uhr", "2 pm", "0800", "0800 hrs". */
const TIME =
  /^(\d{1,2})(?:[:.h]([0-5]\d)(?:[:.][0-5]\d(?:[.,]\d{1,9})?)?)?(h| ?hrs?| ?uhr| ?([ap])\.? ?m\.?)?$/i;
const COMPACT = /^([01]\d|2[0-3])([0-5]\d)(?: ?h(?:rs?)?)?$/i;
const DATE_BEFORE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ]/;
const ZONE_BEHIND = /(?:Z|UTC|[-+]\d\d:?\d\d)$/;
/** A spreadsheet's time: a fraction of a day. */
const FRACTION = /^0[.,]\d{1,17}$/;

/**
 * Reads a time of day, in 24 or 12 hours. The date in front of a moment is ignored.
 * @returns hours and minutes, "HH:MM"; undefined when the text is none
 */
export function parseTime(text: string): string | undefined {
  if (PLAIN.test(text)) return text;
  if (text.length > MAX_CHARACTERS) return undefined;
  const plain = toPlainCharacters(text).trim();
  if (FRACTION.test(plain)) {
    const minutes = Math.round(Number(plain.replace(',', '.')) * 1440);
    return minutes < 1440 ? clock(Math.floor(minutes / 60), minutes % 60) : undefined;
  }
  const bare = DATE_BEFORE.test(plain)
    ? plain.replace(DATE_BEFORE, '').replace(ZONE_BEHIND, '').trim()
    : plain;
  const compact = COMPACT.exec(bare);
  if (compact) return clock(Number(compact[1]), Number(compact[2]));
  const match = TIME.exec(bare);
  if (!match) return undefined;
  const [, hour, minute, mark, half] = match;
  // A bare "8" may be anything.
  if (minute === undefined && mark === undefined) return undefined;
  if (half === undefined) return clock(Number(hour), Number(minute ?? 0));
  const hours = Number(hour);
  if (hours < 1 || hours > 12) return undefined;
  return clock((hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0), Number(minute ?? 0));
}

function clock(hours: number, minutes: number): string | undefined {
  if (hours === 24 && minutes === 0) return '23:59'; // the end of the day, not its beginning
  if (hours > 23) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
