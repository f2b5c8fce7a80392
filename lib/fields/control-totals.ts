import type { DeliveryDraft } from '@/lib/fields/delivery-draft';

/** What is counted of an import, to be held against the numbers of the shipper's manifest. */
export interface ControlTotals {
  /** Rows that become deliveries. */
  rows: number;
  orders: number;
  packages: number;
  /** In kg, as decimal text without zeros at its end. */
  weight_kg: string;
  /** By currency, amounts as decimal text; the currency is null where the amounts are written without one. */
  cod: { currency: string | null; amount: string }[];
}

/** What one order adds to them. Whole numbers, so that sums are exact. */
export interface OrderSums {
  rows: number;
  packages: number;
  weightMg: number;
  /** Null: nothing is collected. */
  codCents: number | null;
  currency: string | null;
}

/** Weights are kept to the milligram, amounts to the cent. */
const WEIGHT_DECIMALS = 6;
const COD_DECIMALS = 2;

/** What an order adds. @param rows how many rows of the file it has */
export function sumsOf(
  { packages, cod_amount, cod_currency }: Pick<DeliveryDraft, 'packages' | 'cod_amount' | 'cod_currency'>,
  rows: number,
): OrderSums {
  let [count, weightMg] = [0, 0];
  for (const { quantity, weight_kg } of packages) {
    count += quantity;
    weightMg += Math.round((weight_kg ?? 0) * 10 ** WEIGHT_DECIMALS) * quantity;
  }
  const codCents = cod_amount === null ? null : Math.round(Number(cod_amount) * 10 ** COD_DECIMALS);
  return { rows, packages: count, weightMg, codCents, currency: codCents === null ? null : cod_currency };
}

/** Adds orders up, and takes those away again that are left out. */
export class ControlTally {
  private rows = 0;
  private orders = 0;
  private packages = 0;
  private weightMg = 0n;
  private readonly cod = new Map<string | null, bigint>();

  /** @param totals to begin with; absent: nothing */
  constructor(totals?: ControlTotals) {
    if (totals) this.addAll(totals);
  }

  addAll({ rows, orders, packages, weight_kg, cod }: ControlTotals): void {
    this.rows += rows;
    this.orders += orders;
    this.packages += packages;
    this.weightMg += scaled(weight_kg, WEIGHT_DECIMALS);
    for (const { currency, amount } of cod) {
      this.cod.set(currency, (this.cod.get(currency) ?? 0n) + scaled(amount, COD_DECIMALS));
    }
  }

  add(sums: OrderSums, sign: 1 | -1 = 1): void {
    this.rows += sign * sums.rows;
    this.orders += sign;
    this.packages += sign * sums.packages;
    this.weightMg += BigInt(sign * sums.weightMg);
    if (sums.codCents === null) return;
    const before = this.cod.get(sums.currency) ?? 0n;
    this.cod.set(sums.currency, before + BigInt(sign * sums.codCents));
  }

  totals(): ControlTotals {
    const cod = [...this.cod].filter(([, cents]) => cents !== 0n);
    return {
      rows: this.rows,
      orders: this.orders,
      packages: this.packages,
      weight_kg: withoutEndZeros(decimal(this.weightMg, WEIGHT_DECIMALS)),
      cod: cod
        .sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1))
        .map(([currency, cents]) => ({ currency, amount: decimal(cents, COD_DECIMALS) })),
    };
  }
}

/** What several imports amount to together. */
export function addUp(all: readonly ControlTotals[]): ControlTotals {
  const tally = new ControlTally();
  for (const totals of all) tally.addAll(totals);
  return tally.totals();
}

/** The totals without some orders. */
export function withoutOrders(totals: ControlTotals, orders: readonly OrderSums[]): ControlTotals {
  const tally = new ControlTally(totals);
  for (const order of orders) tally.add(order, -1);
  return tally.totals();
}

/**
 * Whether a total is what a manifest says. A manifest that gives fewer decimals than the total has is compared with the
 * rounded total: 12.3 kg agrees with 12.345 kg.
 * @param written decimal text
 */
export function agrees(total: string, written: string): boolean {
  const decimals = (written.split('.')[1] ?? '').length;
  const most = Math.max(decimals, (total.split('.')[1] ?? '').length);
  const factor = 10n ** BigInt(most - decimals);
  const exact = scaled(total, most);
  return (exact + factor / 2n) / factor === scaled(written, decimals);
}

/** "12.5" with two decimals: 1250. */
function scaled(text: string, decimals: number): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(`${whole}${fraction.padEnd(decimals, '0').slice(0, decimals)}`);
}

function decimal(value: bigint, decimals: number): string {
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const withoutEndZeros = (text: string) => text.replace(/0{1,6}$/, '').replace(/\.$/, '');
