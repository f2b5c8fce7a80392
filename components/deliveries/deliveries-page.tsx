'use client';

import { useQuery } from '@tanstack/react-query';
import { PackageOpen, SearchX, Upload } from 'lucide-react';
import Link from 'next/link';
import { usePerson } from '@/components/frame/person-context';
import { DeliveriesTable, DeliveriesTableSkeleton } from '@/components/deliveries/deliveries-table';
import { DeliveryFilters } from '@/components/deliveries/delivery-filters';
import { deliveriesPerPage, deliveriesQuery } from '@/components/deliveries/queries';
import { readDeliveriesFilter } from '@/components/deliveries/read-deliveries-filter';
import { Button, buttonClass } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useAddressQuery } from '@/components/ui/use-address-query';

const noFilter = {
  search: null,
  external_reference_id: null,
  customer_id: null,
  created_from: null,
  created_to: null,
  bulk_order_creation_id: null,
  page: null,
};

export function DeliveriesPage() {
  const { tenantId } = usePerson();
  const { query, change } = useAddressQuery();
  const filter = readDeliveriesFilter(query);
  const deliveries = useQuery(deliveriesQuery(tenantId, filter));
  const filtered = Object.entries(filter).some(([name, value]) => name !== 'page' && value !== undefined);
  const clear = () => change(noFilter);

  return (
    <>
      <PageHeader title="Deliveries" />
      <DeliveryFilters filter={filter} isFiltered={filtered} onChange={change} onClear={clear} />
      {deliveries.error && !deliveries.data ? (
        <ErrorState
          title="The deliveries could not be loaded"
          error={deliveries.error}
          onRetry={() => void deliveries.refetch()}
        />
      ) : (
        <div className="rounded-lg border bg-surface">
          {deliveries.data === undefined ? (
            <DeliveriesTableSkeleton />
          ) : deliveries.data.data.length > 0 ? (
            <>
              <DeliveriesTable deliveries={deliveries.data.data} stale={deliveries.isPlaceholderData} />
              <Pagination
                page={filter.page}
                limit={deliveriesPerPage}
                total={deliveries.data.total}
                noun="deliveries"
                onPage={(next) => change({ page: next === 1 ? null : next })}
              />
            </>
          ) : filtered || filter.page > 1 ? (
            <EmptyState
              icon={<SearchX />}
              title="No delivery matches"
              action={<Button onClick={clear}>Show all deliveries</Button>}
            >
              Deliveries of an import that was rolled back are not listed.
            </EmptyState>
          ) : (
            <EmptyState
              icon={<PackageOpen />}
              title="No deliveries yet"
              action={
                <Link href="/imports/new" className={buttonClass({ variant: 'primary' })}>
                  <Upload aria-hidden />
                  Import a spreadsheet
                </Link>
              }
            >
              They appear here as soon as an import makes them, or a program creates them over the API.
            </EmptyState>
          )}
        </div>
      )}
    </>
  );
}
