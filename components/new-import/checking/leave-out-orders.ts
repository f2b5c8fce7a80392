import type { UnreferencedOrder } from '@/components/new-import/checking/unreferenced-orders';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { withoutOrders } from '@/lib/fields/control-totals';

/** The check once a person leaves some good orders out. */
export function leaveOutOrders(check: CheckResult, orders: readonly UnreferencedOrder[]): CheckResult {
  if (orders.length === 0) return check;
  const rows = orders.reduce((sum, { rowNumbers }) => sum + rowNumbers.length, 0);
  const warnings = { ...check.warnings };
  for (const order of orders) {
    for (const code of order.warnings) {
      const left = (warnings[code] ?? 0) - 1;
      if (left > 0) warnings[code] = left;
      else delete warnings[code];
    }
  }
  return {
    ...check,
    good: check.good - rows,
    orders: check.orders - orders.length,
    totals: withoutOrders(
      check.totals,
      orders.map(({ sums }) => sums),
    ),
    skipped: { ...check.skipped, chosen_row: rows },
    warnings,
  };
}
