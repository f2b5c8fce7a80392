import type { AddressInFile } from '@/components/new-import/reading/reading-messages';
import type { OpenAddress } from '@/lib/rows/open-address';

/** Counts the rows of each address that has no coordinates. */
export class AddressTally {
  /** The rows that have an address without coordinates. */
  rows = 0;
  private readonly byKey = new Map<string, AddressInFile>();

  /** @param addresses of an order's first row */
  take(addresses: readonly OpenAddress[], rowNumber: number, rows: number): void {
    if (addresses.length > 0) this.rows += rows;
    for (const key of new Set(addresses.map((address) => address.key))) {
      const known = this.byKey.get(key);
      if (known) known.rows += rows;
      else {
        const address = addresses.find((one) => one.key === key)!;
        this.byKey.set(key, { ...address, rows, firstRowNumber: rowNumber });
      }
    }
  }

  /** Those of most rows first. */
  all(): AddressInFile[] {
    return [...this.byKey.values()].sort((one, other) => other.rows - one.rows);
  }
}
