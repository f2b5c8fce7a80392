import type { PrintedAddress, PrintedDelivery, PrintHead } from '@/lib/printing/printed-delivery';

/** Values as they are written in a language, in digits that every scale, scanner and driver reads. */
const locale = (language: string) => `${language}-u-nu-latn`;

/** Decimal text with its thousands parted. */
export function writeDecimal(text: string, language: string, decimals?: number): string {
  const digits = decimals ?? (text.split('.')[1] ?? '').length;
  const format = numberFormat(language, digits);
  // As text, of which no digit is lost.
  return format.format(text as `${number}`);
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: string, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    const exactly = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    formats.set(key, (format = new Intl.NumberFormat(locale(language), exactly)));
  }
  return format;
}

/** "1,234.50 EUR". Without a currency, the amount alone. */
export function writeAmount(amount: string, currency: string | null, language: string): string {
  const number = writeDecimal(amount, language, 2);
  return currency ? `${number} ${currency}` : number;
}

/** "1010 Wien, AT". */
export function writeCity({ postcode, city, country }: PrintedAddress): string {
  return `${[postcode, city].filter(Boolean).join(' ')}, ${country}`;
}

/** The moment at which it is printed, in the tenant's time zone. */
export function writeMoment({ printedAt, timeZone, language }: PrintHead): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(locale(language), style).format(new Date(printedAt));
}

/** "30 Nov 2026, 09:00–12:00"; null: nothing is said of the time. */
export function writeWindow(
  { date, timeFrom, timeTo }: Pick<PrintedDelivery, 'date' | 'timeFrom' | 'timeTo'>,
  language: string,
): string | null {
  const day =
    date &&
    new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(date),
    );
  const hours =
    timeFrom && timeTo ? `${timeFrom}–${timeTo}` : timeFrom ? `${timeFrom} –` : timeTo && `– ${timeTo}`;
  return [day, hours].filter(Boolean).join(', ') || null;
}
