import type { OrderSums } from '@/lib/fields/control-totals';
import type { DeliveryDraft } from '@/lib/fields/delivery-draft';
import type { RowWarning, RowWarningCode } from '@/lib/fields/row-warning';
import { ReferenceIndex } from '@/lib/shaping/reference-index';

/** A good order without a reference: nothing but its content tells whether it is there already. */
export interface UnreferencedOrder {
  rowNumbers: number[];
  /** The first row of an earlier order whose cells are all the same; null: there is none. */
  repeatOf: number | null;
  warnings: RowWarningCode[];
  /** What it adds to the totals. */
  sums: OrderSums;
  delivery_full_address: string;
  delivery_city: string;
  delivery_country: string;
  delivery_postcode: string | null;
  delivery_contact_name: string;
  delivery_date: string | null;
}

/** Collects a file's orders without a reference, and finds those that are in it twice. */
export class UnreferencedOrders {
  readonly found: UnreferencedOrder[] = [];
  private readonly seen = new ReferenceIndex();

  take(
    rows: readonly { rowNumber: number; cells: readonly string[] }[],
    { draft, warnings }: { draft: DeliveryDraft; warnings: readonly RowWarning[] },
    sums: OrderSums,
  ): void {
    const [first] = rows;
    if (!first || draft.external_reference_id) return;
    const cells = JSON.stringify(rows.map((row) => row.cells));
    this.found.push({
      rowNumbers: rows.map(({ rowNumber }) => rowNumber),
      repeatOf: this.seen.claim(cells, first.rowNumber),
      warnings: warnings.map(({ code }) => code),
      sums,
      delivery_full_address: draft.delivery_full_address,
      delivery_city: draft.delivery_city,
      delivery_country: draft.delivery_country,
      delivery_postcode: draft.delivery_postcode ?? null,
      delivery_contact_name: draft.delivery_contact_name,
      delivery_date: draft.delivery_date ?? null,
    });
  }
}
