'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { BatchItemDrawer } from '@/components/erp-batch/batch-item-drawer';
import { BatchItemsSkeleton, BatchItemsTable } from '@/components/erp-batch/batch-items-table';
import { batchItemsQuery, type ItemsFilter, itemsPerPage } from '@/components/erp-batch/queries';
import { usePerson } from '@/components/frame/person-context';
import { Button } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import { Panel } from '@/components/ui/panel';
import { EmptyState, ErrorState } from '@/components/ui/states';
import type { JobItem } from '@/lib/inbound/import-job-schemas';

/** The items that the filter lets through, a page at a time. */
export function BatchItemsPanel({
  importJobId,
  filter,
  onPage,
  onShowAll,
}: {
  importJobId: number;
  filter: ItemsFilter;
  onPage: (page: number) => void;
  onShowAll: () => void;
}) {
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const top = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<JobItem | null>(null);
  const items = useQuery(batchItemsQuery(tenantId, importJobId, filter));
  const { data } = items;

  // The next page is there before anybody asks for it.
  const hasNext = data !== undefined && !items.isPlaceholderData && filter.page < data.paging.totalPages;
  const { page, status, onlyWarnings } = filter;
  useEffect(() => {
    if (!hasNext) return;
    void queryClient.prefetchQuery(
      batchItemsQuery(tenantId, importJobId, { page: page + 1, status, onlyWarnings }),
    );
  }, [queryClient, hasNext, tenantId, importJobId, page, status, onlyWarnings]);

  const paging = { page, limit: itemsPerPage, total: data?.paging.total ?? 0, noun: 'items', onPage };
  return (
    <div ref={top} className="scroll-mt-20">
      <Panel
        id="batch-items"
        title="Items"
        aside={
          data && data.paging.totalPages > 1 ? (
            <Pagination {...paging} label="Pages, above the items" className="min-h-0 border-t-0 p-0" />
          ) : null
        }
        bodyClassName="p-0"
      >
        {items.error && !data ? (
          <ErrorState
            className="m-4"
            title="The items could not be loaded"
            error={items.error}
            onRetry={() => void items.refetch()}
          />
        ) : data === undefined ? (
          <BatchItemsSkeleton />
        ) : data.data.length > 0 ? (
          <>
            <BatchItemsTable items={data.data} stale={items.isPlaceholderData} onOpen={setOpened} />
            <Pagination
              {...paging}
              onPage={(next) => {
                onPage(next);
                top.current?.scrollIntoView({ block: 'start' });
              }}
            />
          </>
        ) : (
          <EmptyState
            icon={<SearchX />}
            title="No items here"
            action={<Button onClick={onShowAll}>Show all items</Button>}
          >
            The batch has no such items, or not so many pages of them.
          </EmptyState>
        )}
        <BatchItemDrawer item={opened} onClose={() => setOpened(null)} />
      </Panel>
    </div>
  );
}
