'use client';

import { useQuery } from '@tanstack/react-query';
import { FileSpreadsheet, SearchX, Upload } from 'lucide-react';
import Link from 'next/link';
import { ChannelFilter } from '@/components/imports/channel-filter';
import { channelIcons } from '@/components/domain/channel-mark';
import { ImportsTable, ImportsTableSkeleton } from '@/components/imports/imports-table';
import { importsPerPage, importsQuery } from '@/components/imports/queries';
import { outcomesOf, readImportsFilter } from '@/components/imports/read-imports-filter';
import { SampleFiles } from '@/components/domain/sample-files';
import { usePerson } from '@/components/frame/person-context';
import { Button, buttonClass } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useAddressQuery } from '@/components/ui/use-address-query';

const anyOutcome = 'any';

export function ImportsPage() {
  const { tenantId } = usePerson();
  const { query, change } = useAddressQuery();
  const filter = readImportsFilter(query);
  const { channel, outcome, search, page } = filter;
  const imports = useQuery(importsQuery(tenantId, filter));
  const filtered = outcome !== undefined || search !== undefined;

  return (
    <>
      <PageHeader
        title="Imports"
        actions={
          <>
            <SearchField
              label="Search imports"
              placeholder="Name, key, source or batch ID"
              value={search ?? ''}
              onSearch={(text) => change({ search: text, page: null }, { quiet: true })}
              className="w-full sm:w-72"
            />
            <SelectField
              label="Status"
              hideLabel
              value={outcome ?? anyOutcome}
              onChange={(value) => change({ outcome: value === anyOutcome ? null : value, page: null })}
              options={[{ value: anyOutcome, label: 'Any status' }, ...outcomesOf(channel)]}
              className="w-full sm:w-52"
            />
          </>
        }
      >
        Drop a spreadsheet anywhere on this page to import it.
      </PageHeader>
      <ChannelFilter
        channel={channel}
        onChange={(next) => {
          const kept = outcomesOf(next).find(({ value }) => value === outcome)?.value ?? null;
          change({ channel: next ?? null, outcome: kept, page: null });
        }}
      />
      {imports.error && !imports.data ? (
        <ErrorState
          title="The imports could not be loaded"
          error={imports.error}
          onRetry={() => void imports.refetch()}
        />
      ) : (
        <div className="rounded-lg border bg-surface">
          {imports.data === undefined ? (
            <ImportsTableSkeleton />
          ) : imports.data.data.length > 0 ? (
            <>
              <ImportsTable jobs={imports.data.data} stale={imports.isPlaceholderData} />
              <Pagination
                page={page}
                limit={importsPerPage}
                total={imports.data.total}
                noun="imports"
                onPage={(next) => change({ page: next === 1 ? null : next })}
              />
            </>
          ) : filtered || page > 1 ? (
            <EmptyState
              icon={<SearchX />}
              title="No import matches"
              action={
                <Button onClick={() => change({ channel: null, outcome: null, search: null, page: null })}>
                  Show all imports
                </Button>
              }
            >
              Try another word, or another status.
            </EmptyState>
          ) : channel === 'erp' ? (
            <FirstBatch />
          ) : (
            <FirstImport />
          )}
        </div>
      )}
    </>
  );
}

function FirstImport() {
  return (
    <EmptyState
      icon={<FileSpreadsheet />}
      title="Drop a spreadsheet to make your first deliveries"
      action={
        <div className="flex flex-col items-center gap-6">
          <Link href="/imports/new" className={buttonClass({ variant: 'primary' })}>
            <Upload aria-hidden />
            Choose a file
          </Link>
          <SampleFiles />
        </div>
      }
    >
      A row becomes a delivery. You see the first rows, say which column is which, and start. Rows with a
      mistake are set aside with the reason; the good ones go through.
    </EmptyState>
  );
}

function FirstBatch() {
  const Icon = channelIcons.erp;
  return (
    <EmptyState icon={<Icon />} title="No ERP has sent a batch yet">
      An ERP, a logistics or a warehouse system posts its stops to{' '}
      <code className="font-mono text-[0.8125rem] [overflow-wrap:anywhere]">/api/inbound/targets/batch</code>{' '}
      as an API client of yours. Each batch appears here, with what became of every item.
    </EmptyState>
  );
}
