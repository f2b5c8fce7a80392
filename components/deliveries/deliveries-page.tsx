'use client';

import { useQuery } from '@tanstack/react-query';
import { PackageOpen, Upload } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { useDeliveriesTable } from '@/components/deliveries/deliveries-table';
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
  const t = useTranslations('deliveries.deliveriesPage');
  const { tenantId } = usePerson();
  const table = useDeliveriesTable();
  const { filter, isFiltered, narrow, clear, goToCursor } = useListFilter(readDeliveriesFilter);
  const deliveries = useQuery(deliveriesQuery(tenantId, filter));
  const pages = useCursorPages(filter.cursor, deliveries.data, goToCursor);
  return (
    <ListPage
      title={t('title')}
      noun="deliveries"
      filters={<DeliveryFilters filter={filter} isFiltered={isFiltered} onChange={narrow} onClear={clear} />}
      list={listState(deliveries)}
      table={table}
      cursors={pages}
      isFiltered={isFiltered}
      onShowAll={clear}
      noMatch={{
        title: t('noMatch'),
        hint: t(filter.search ? 'searchHint' : 'hint'),
      }}
      empty={
        <EmptyState
          icon={<PackageOpen />}
          title={t('empty')}
          action={
            <Link href="/imports/new" className={buttonClass({ variant: 'primary' })}>
              <Upload aria-hidden />
              {t('import')}
            </Link>
          }
        >
          {t('whenTheyAppear')}
        </EmptyState>
      }
    />
  );
}
