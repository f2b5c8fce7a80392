'use client';

import { useQuery } from '@tanstack/react-query';
import { FileSpreadsheet, SearchX, Upload } from 'lucide-react';
import Link from 'next/link';
import { statusLabels } from '@/components/imports/import-status';
import { ImportsTable, ImportsTableSkeleton } from '@/components/imports/imports-table';
import { importsPerPage, importsQuery } from '@/components/imports/queries';
import { SampleFiles } from '@/components/imports/sample-files';
import { usePerson } from '@/components/frame/person-context';
import { Button, buttonClass } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { readPage, useAddressQuery } from '@/components/ui/use-address-query';
import { listImportsQuery } from '@/lib/imports/import-schemas';

const anyStatus = 'any';

const statusOptions = [
  { value: anyStatus, label: 'Any status' },
  ...Object.entries(statusLabels).map(([value, label]) => ({ value, label })),
];

export function ImportsPage() {
  const { tenantId } = usePerson();
  const { query, change } = useAddressQuery();
  const status = listImportsQuery.shape.status.catch(undefined).parse(query.get('status') ?? undefined);
  const search = query.get('search') ?? '';
  const page = readPage(query.get('page'));
  const imports = useQuery(importsQuery(tenantId, { page, status, search: search || undefined }));
  const filtered = status !== undefined || search !== '';

  return (
    <>
      <PageHeader
        title="Imports"
        actions={
          <>
            <SearchField
              label="Search imports"
              placeholder="Search by name or key"
              value={search}
              onSearch={(text) => change({ search: text, page: null }, { quiet: true })}
              className="w-full sm:w-64"
            />
            <SelectField
              label="Status"
              hideLabel
              value={status ?? anyStatus}
              onChange={(value) => change({ status: value === anyStatus ? null : value, page: null })}
              options={statusOptions}
              className="w-full sm:w-40"
            />
          </>
        }
      >
        Drop a spreadsheet anywhere on this page to import it.
      </PageHeader>
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
              <ImportsTable imports={imports.data.data} stale={imports.isPlaceholderData} />
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
                <Button onClick={() => change({ status: null, search: null, page: null })}>
                  Show all imports
                </Button>
              }
            >
              Try another word, or another status.
            </EmptyState>
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
