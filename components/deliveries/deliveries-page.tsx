'use client';

import { useQuery } from '@tanstack/react-query';
import { PackageOpen, Upload } from 'lucide-react';
import Link from 'next/link';
import { listState } from '@/components/api/list-state';
import { deliveriesTable } from '@/components/deliveries/deliveries-table';
import { DeliveryFilters } from '@/components/deliveries/delivery-filters';
import { deliveriesQuery } from '@/components/deliveries/queries';
import { readDeliveriesFilter } from '@/components/deliveries/read-deliveries-filter';
import { usePerson } from '@/components/frame/person-context';
import { buttonClass } from '@/components/ui/button';
import { ListPage } from '@/components/ui/list-page';
import { EmptyState } from '@/components/ui/states';
import { useCursorPages } from '@/components/ui/use-cursor-pages';
import { useListFilter } from '@/components/ui/use-list-filter';

export function DeliveriesPage() {
  const { tenantId } = usePerson();
  const { filter, isFiltered, narrow, clear, goToCursor } = useListFilter(readDeliveriesFilter);
  const deliveries = useQuery(deliveriesQuery(tenantId, filter));
  const pages = useCursorPages(filter.cursor, deliveries.data, goToCursor);
  return (
    <ListPage
      title="Deliveries"
      noun="deliveries"
      filters={<DeliveryFilters filter={filter} isFiltered={isFiltered} onChange={narrow} onClear={clear} />}
      list={listState(deliveries)}
      table={deliveriesTable}
      cursors={pages}
      isFiltered={isFiltered}
      onShowAll={clear}
      noMatch={{
        title: 'No delivery matches',
        hint: filter.search
          ? 'Each word has to begin a word of the delivery: “lind 7” finds Lindenstraße 7. A phone is found from its beginning. Deliveries of an import that was rolled back are not listed.'
          : 'Deliveries of an import that was rolled back are not listed.',
      }}
      empty={
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
          They appear here as soon as an import or a program creates them.
        </EmptyState>
      }
    />
  );
}
