import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type {
  fingerprintsPageSchema,
  FingerprintsPage,
  ImportOrders,
  LastImport,
  lastImportSchema,
  ordersSchema,
} from '@/lib/imports/last-import-schemas';

/** Where an order of the earlier import stands. */
interface EarlierPlace {
  importId: string;
  rowNumber: number;
}

/** A customer's last import, with what its orders are compared by. */
export interface LastImportOrders {
  import: NonNullable<LastImport>;
  places: EarlierPlace[];
  references: (string | null)[];
  fingerprints: number[];
}

/** The customer's last import that left deliveries, with all its orders as they are compared; null: there is none. */
export function lastImportQuery(tenantId: string | null, customerId: string | null) {
  return queryOptions({
    queryKey: queryKeys.lastImport(tenantId, customerId),
    queryFn: async ({ signal }): Promise<LastImportOrders | null> => {
      const { last_import } = await browserFetch<typeof lastImportSchema>(
        `/delivery/customers/${customerId}/last-import`,
        { tenantId, signal },
      );
      if (!last_import) return null;
      const found: LastImportOrders = { import: last_import, places: [], references: [], fingerprints: [] };
      for (const importId of last_import.import_ids) {
        for await (const page of pagesOf(tenantId, importId, signal)) {
          for (const [index, rowNumber] of page.row_numbers.entries()) {
            found.places.push({ importId, rowNumber });
            found.references.push(page.external_reference_ids[index] ?? null);
            found.fingerprints.push(page.fingerprints[index] ?? 0);
          }
        }
      }
      return found;
    },
    enabled: customerId !== null,
    gcTime: 0,
    networkMode: 'always', // without a connection it is to fail and say so, not to wait
  });
}

async function* pagesOf(
  tenantId: string | null,
  importId: string,
  signal: AbortSignal,
): AsyncGenerator<FingerprintsPage> {
  for (let after: number | null = 0; after !== null;) {
    const page: FingerprintsPage = await browserFetch<typeof fingerprintsPageSchema>(
      `/delivery/bulk-order-creations/${importId}/order-fingerprints`,
      { query: { after_row: after }, tenantId, signal },
    );
    yield page;
    after = page.next_after_row;
  }
}

/** What orders of earlier imports say, by "import row". */
export function earlierOrdersQuery(tenantId: string | null, places: readonly EarlierPlace[]) {
  return queryOptions({
    queryKey: queryKeys.lastImport(tenantId, 'orders', places),
    queryFn: async ({ signal }) => {
      const rowsOf = new Map<string, number[]>();
      for (const { importId, rowNumber } of places) {
        rowsOf.set(importId, [...(rowsOf.get(importId) ?? []), rowNumber]);
      }
      const found = new Map<string, ImportOrders['data'][number]>();
      for (const [importId, rowNumbers] of rowsOf) {
        const { data } = await browserFetch<typeof ordersSchema>(
          `/delivery/bulk-order-creations/${importId}/orders`,
          { query: { row_numbers: rowNumbers.join(',') }, tenantId, signal },
        );
        for (const order of data) found.set(keyOfPlace({ importId, rowNumber: order.row_number }), order);
      }
      return found;
    },
    enabled: places.length > 0,
    staleTime: Infinity,
    gcTime: 0,
  });
}

export const keyOfPlace = ({ importId, rowNumber }: EarlierPlace) => `${importId} ${rowNumber}`;
