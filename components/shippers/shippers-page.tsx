'use client';

import { useQuery } from '@tanstack/react-query';
import { PackageCheck } from 'lucide-react';
import Link from 'next/link';
import { usePerson } from '@/components/frame/person-context';
import { badRowSharesQuery } from '@/components/shippers/queries';
import { shippersTable } from '@/components/shippers/shippers-table';
import { ListPage } from '@/components/ui/list-page';
import { EmptyState } from '@/components/ui/states';

/** How much of what each shipper sends is bad, so that somebody can talk to the right one. */
export function ShippersPage() {
  const { tenantId } = usePerson();
  const { data, error, refetch } = useQuery(badRowSharesQuery(tenantId));
  const rows = data?.data;
  return (
    <ListPage
      title="Shippers"
      eyebrow={
        <Link href="/imports" className="underline-offset-2 hover:underline">
          Imports
        </Link>
      }
      intro="The rows of each shipper’s files that failed when they were first imported, over the last 12 weeks. What was mended later counts as failed: it was work."
      noun="shippers"
      list={{
        rows,
        total: rows?.length ?? 0,
        isTotalExact: true,
        error,
        isStale: false,
        onRetry: () => void refetch(),
      }}
      table={shippersTable}
      page={1}
      perPage={Math.max(1, rows?.length ?? 1)}
      onPage={() => undefined}
      isFiltered={false}
      onShowAll={() => undefined}
      noMatch={{ title: 'No shipper matches', hint: '' }}
      empty={
        <EmptyState icon={<PackageCheck />} title="No import in the last 12 weeks">
          Each shipper whose files were imported is listed here.
        </EmptyState>
      }
    />
  );
}
