'use client';

import { useQuery } from '@tanstack/react-query';
import { PackageCheck } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { badRowSharesQuery } from '@/components/shippers/queries';
import { useShippersTable } from '@/components/shippers/shippers-table';
import { ListPage } from '@/components/ui/list-page';
import { EmptyState } from '@/components/ui/states';

/** How much of what each shipper sends is bad, so that somebody can talk to the right one. */
export function ShippersPage() {
  const t = useTranslations('shippers.shippersPage');
  const table = useShippersTable();
  const { tenantId } = usePerson();
  const { data, error, refetch } = useQuery(badRowSharesQuery(tenantId));
  const rows = data?.data;
  return (
    <ListPage
      title={t('title')}
      eyebrow={
        <Link href="/imports" className="underline-offset-2 hover:underline">
          {t('imports')}
        </Link>
      }
      intro={t('intro')}
      noun="shippers"
      list={{
        rows,
        total: rows?.length ?? 0,
        isTotalExact: true,
        error,
        isStale: false,
        onRetry: () => void refetch(),
      }}
      table={table}
      page={1}
      perPage={Math.max(1, rows?.length ?? 1)}
      onPage={() => undefined}
      isFiltered={false}
      onShowAll={() => undefined}
      noMatch={{ title: t('noMatch'), hint: '' }}
      empty={
        <EmptyState icon={<PackageCheck />} title={t('empty')}>
          {t('whoIsListed')}
        </EmptyState>
      }
    />
  );
}
