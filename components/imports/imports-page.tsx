'use client';

import { useQuery } from '@tanstack/react-query';
import { ChartColumn, Eye, FileSpreadsheet, Upload } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { listState } from '@/components/api/list-state';
import { channelIcons } from '@/components/domain/channel-mark';
import { SampleFiles } from '@/components/domain/sample-files';
import { usePerson } from '@/components/frame/person-context';
import { ChannelFilter } from '@/components/imports/channel-filter';
import { importsTable } from '@/components/imports/imports-table';
import { importsPerPage, importsQuery } from '@/components/imports/queries';
import { outcomesOf, readImportsFilter } from '@/components/imports/read-imports-filter';
import { buttonClass } from '@/components/ui/button';
import { ListPage } from '@/components/ui/list-page';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import { EmptyState } from '@/components/ui/states';
import { ToggleChip } from '@/components/ui/toggle-chip';
import { useListFilter } from '@/components/ui/use-list-filter';

const anyOutcome = 'any';

/** @param unfinished the imports that are prepared and not started */
export function ImportsPage({ unfinished }: { unfinished?: ReactNode }) {
  const { tenantId } = usePerson();
  const { filter, isFiltered, narrow, clear, goTo } = useListFilter(readImportsFilter, ['channel']);
  const { channel, outcome, search, page } = filter;
  const imports = useQuery(importsQuery(tenantId, filter));
  const needLook = imports.data?.need_look ?? 0;
  return (
    <ListPage
      title="Imports"
      intro="Drop a spreadsheet anywhere on this page to import it."
      actions={
        <>
          <SearchField
            label="Search imports"
            placeholder="Name, customer, source or batch ID"
            value={search ?? ''}
            onSearch={(text) => narrow({ search: text }, { quiet: true })}
            className="w-full sm:w-80"
          />
          <SelectField
            label="Status"
            hideLabel
            value={outcome ?? anyOutcome}
            onChange={(value) => narrow({ outcome: value === anyOutcome ? null : value })}
            options={[{ value: anyOutcome, label: 'Any status' }, ...outcomesOf(channel)]}
            className="w-full sm:w-52"
          />
          <Link href="/imports/shippers" prefetch={false} className={buttonClass()}>
            <ChartColumn aria-hidden />
            Shippers
          </Link>
        </>
      }
      filters={
        <>
          {unfinished}
          <ChannelFilter
            channel={channel}
            onChange={(next) => {
              const kept = outcomesOf(next).find(({ value }) => value === outcome)?.value ?? null;
              narrow({ channel: next ?? null, outcome: kept });
            }}
          >
            {needLook > 0 || filter.needs_look ? (
              <ToggleChip
                label={`${needLook < 100 ? needLook : '99+'} ${needLook === 1 ? 'needs' : 'need'} a look`}
                icon={<Eye aria-hidden />}
                pressed={filter.needs_look !== undefined}
                onClick={() => narrow({ needs_look: filter.needs_look ? null : 'true' })}
              />
            ) : null}
          </ChannelFilter>
        </>
      }
      noun="imports"
      list={listState(imports)}
      table={importsTable}
      page={page}
      perPage={importsPerPage}
      onPage={goTo}
      isFiltered={isFiltered}
      onShowAll={clear}
      noMatch={{ title: 'No import matches', hint: 'Try another word, or another status.' }}
      empty={channel === 'erp' ? <FirstBatch /> : <FirstImport />}
    />
  );
}

function FirstImport() {
  return (
    <EmptyState
      icon={<FileSpreadsheet />}
      title="Drop a spreadsheet to create your first deliveries"
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
      Each row becomes a delivery. You see the first rows, say which column is which, and start. Rows with a
      mistake fail and are listed with the reason; the others become deliveries.
    </EmptyState>
  );
}

function FirstBatch() {
  const Icon = channelIcons.erp;
  return (
    <EmptyState icon={<Icon />} title="No ERP has sent a batch yet">
      An ERP, logistics or warehouse system posts its stops to{' '}
      <code className="font-mono text-[0.8125rem] [overflow-wrap:anywhere]">/api/inbound/targets/batch</code>{' '}
      as one of your API clients. Each batch appears here, with the result of every item.
    </EmptyState>
  );
}
