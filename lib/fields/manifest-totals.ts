import { agrees, type ControlTotals } from '@/lib/fields/control-totals';
import { parseGrouped } from '@/lib/fields/kinds/parse-number';
import { trimCell } from '@/lib/fields/trim-cell';

/** What a shipper's manifest says, as far as somebody has entered it. */
export interface ManifestTotals {
  rows?: number;
  orders?: number;
  packages?: number;
  weight_kg?: string;
  cod?: ControlTotals['cod'];
}

/** One number of the totals. */
export interface TotalLine {
  /** `cod:EUR`; `cod:` for amounts without a currency. */
  key: string;
  /** The currency of a line of COD; null: written without one; absent: another line. */
  currency?: string | null;
  /** Decimal text. */
  total: string;
  /** What the manifest says; null: nothing. */
  expected: string | null;
  /** Null: there is nothing to compare. */
  agrees: boolean | null;
}

/** All numbers of the totals, each with what the manifest says of it. A currency that only the manifest has counts as 0. */
export function compareTotals(totals: ControlTotals, manifest: ManifestTotals): TotalLine[] {
  const line = (
    key: string,
    total: string,
    expected: string | number | undefined,
    currency?: string | null,
  ) => ({
    ...{ key, total, expected: expected === undefined ? null : String(expected) },
    ...(currency !== undefined && { currency }),
    agrees: expected === undefined ? null : agrees(total, String(expected)),
  });
  const ofManifest = new Map((manifest.cod ?? []).map(({ currency, amount }) => [currency, amount]));
  const ofTotals = new Map(totals.cod.map(({ currency, amount }) => [currency, amount]));
  const currencies = [...new Set([...ofTotals.keys(), ...ofManifest.keys()])];
  return [
    line('rows', String(totals.rows), manifest.rows),
    line('orders', String(totals.orders), manifest.orders),
    line('packages', String(totals.packages), manifest.packages),
    line('weight_kg', totals.weight_kg, manifest.weight_kg),
    ...(currencies.length > 0 ? currencies : [null]).map((currency) =>
      line(`cod:${currency ?? ''}`, ofTotals.get(currency) ?? '0.00', ofManifest.get(currency), currency),
    ),
  ];
}

/** How many numbers agree and differ. */
export function countAgreement(lines: readonly TotalLine[]): { agree: number; differ: number } {
  return {
    agree: lines.filter((line) => line.agrees === true).length,
    differ: lines.filter((line) => line.agrees === false).length,
  };
}

const wholeNumbers = ['rows', 'orders', 'packages'] as const;

/** The manifest with one number more, another one, or one fewer. @param text decimal text; null: it says nothing of it */
export function withExpected(
  manifest: ManifestTotals,
  { key, currency = null }: Pick<TotalLine, 'key' | 'currency'>,
  text: string | null,
): ManifestTotals {
  const next = { ...manifest };
  const whole = wholeNumbers.find((name) => name === key);
  if (whole) {
    if (text === null) delete next[whole];
    else next[whole] = Number(text);
    return next;
  }
  if (key === 'weight_kg') {
    if (text === null) delete next.weight_kg;
    else next.weight_kg = text;
    return next;
  }
  const cod = (manifest.cod ?? []).filter((entry) => entry.currency !== currency);
  if (text !== null) cod.push({ currency, amount: text });
  if (cod.length === 0) delete next.cod;
  else next.cod = cod;
  return next;
}

/** The most digits before and behind the point: no manifest has more. */
const MAX_WHOLE = 15;
const MAX_FRACTION = 6;

/**
 * Reads a number as a person enters it: "1.234,5", "1,234". @returns decimal text; null: it is none that the line can have
 * @param key of the line: rows, orders and packages are whole
 */
export function readExpected(key: string, text: string): string | null {
  const isWhole = wholeNumbers.some((name) => name === key);
  const plain = trimCell(text);
  // "1,234 packages" can only be whole; "1,234" kg may be either, and is not guessed.
  const whole = isWhole && /^[1-9]\d{0,2}(?:[.,' ]\d{3})+$/.test(plain) ? plain.replace(/\D/g, '') : plain;
  const { decimal } = parseGrouped(whole);
  if (decimal === undefined || decimal.startsWith('-')) return null;
  const [digits = '', fraction = ''] = decimal.split('.');
  if (digits.length > (isWhole ? 9 : MAX_WHOLE) || fraction.length > (isWhole ? 0 : MAX_FRACTION))
    return null;
  return decimal;
}
