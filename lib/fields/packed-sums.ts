import type { OrderSums } from '@/lib/fields/control-totals';

/**
 * What many orders add to the totals, each by its position. Numbers in one array: tens of thousands of objects would keep a
 * page busy while it takes them from its worker.
 */
export interface PackedSums {
  /** For each order: rows, packages, milligrams, cents (NaN: nothing is collected), and the place of its currency. */
  numbers: Float64Array;
  currencies: readonly (string | null)[];
}

const WIDTH = 5;

export function packSums(orders: readonly OrderSums[]): PackedSums {
  const numbers = new Float64Array(orders.length * WIDTH);
  const places = new Map<string | null, number>();
  for (const [index, { rows, packages, weightMg, codCents, currency }] of orders.entries()) {
    const place = places.get(currency) ?? places.size;
    places.set(currency, place);
    numbers.set([rows, packages, weightMg, codCents ?? NaN, place], index * WIDTH);
  }
  return { numbers, currencies: [...places.keys()] };
}

/** What the order at a position adds; undefined: there is none. */
export function sumsAt({ numbers, currencies }: PackedSums, index: number): OrderSums | undefined {
  const at = index * WIDTH;
  if (at + WIDTH > numbers.length) return undefined;
  const codCents = numbers[at + 3]!;
  return {
    rows: numbers[at]!,
    packages: numbers[at + 1]!,
    weightMg: numbers[at + 2]!,
    codCents: Number.isNaN(codCents) ? null : codCents,
    currency: currencies[numbers[at + 4]!] ?? null,
  };
}
