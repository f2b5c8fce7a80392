'use client';

import { useQuery } from '@tanstack/react-query';
import { ChartColumn, Eye, FileSpreadsheet, Upload } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { channelIcons } from '@/components/domain/channel-mark';
import { SampleFiles } from '@/components/domain/sample-files';
import { usePerson } from '@/components/frame/person-context';
import { ChannelFilter } from '@/components/imports/channel-filter';
import { useImportsTable } from '@/components/imports/imports-table';
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

/**
 * @param unfinished the imports that are prepared and not started
 * @param sample the button that tries a sample, for who has no import yet
 */
export function ImportsPage({ unfinished, sample }: { unfinished?: ReactNode; sample?: ReactNode }) {
  const t = useTranslations('imports.importsPage');
  const outcomeNames = useTranslations('domain.outcomes');
  const { tenantId } = usePerson();
  const table = useImportsTable();
  const { filter, isFiltered, narrow, clear, goTo } = useListFilter(readImportsFilter, ['channel']);
  const { channel, outcome, search, page } = filter;
  const imports = useQuery(importsQuery(tenantId, filter));
  const needLook = imports.data?.need_look ?? 0;
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      actions={
        <>
          <SearchField
            label={t('search')}
            placeholder={t('searchIn')}
            value={search ?? ''}
            onSearch={(text) => narrow({ search: text }, { quiet: true })}
            className="w-full sm:w-80"
          />
          <SelectField
            label={t('status')}
            hideLabel
            value={outcome ?? anyOutcome}
            onChange={(value) => narrow({ outcome: value === anyOutcome ? null : value })}
            options={[
              { value: anyOutcome, label: t('anyStatus') },
              ...outcomesOf(channel).map((value) => ({ value, label: outcomeNames(value) })),
            ]}
            className="w-full sm:w-52"
          />
          <Link href="/imports/shippers" prefetch={false} className={buttonClass()}>
            <ChartColumn aria-hidden />
            {t('shippers')}
          </Link>
        </>
      }
      filters={
        <>
          {unfinished}
          <ChannelFilter
            channel={channel}
            onChange={(next) => {
              const kept = outcomesOf(next).find((value) => value === outcome) ?? null;
              narrow({ channel: next ?? null, outcome: kept });
            }}
          >
            {needLook > 0 || filter.needs_look ? (
              <ToggleChip
                label={needLook < 100 ? t('needLook', { count: needLook }) : t('manyNeedLook')}
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
      table={table}
      page={page}
      perPage={importsPerPage}
      onPage={goTo}
      isFiltered={isFiltered}
      onShowAll={clear}
      noMatch={{ title: t('noMatch'), hint: t('noMatchHint') }}
      empty={channel === 'erp' ? <FirstBatch /> : <FirstImport sample={sample} />}
    />
  );
}

function FirstImport({ sample }: { sample: ReactNode }) {
  const t = useTranslations('imports.importsPage');
  return (
    <EmptyState
      icon={<FileSpreadsheet />}
      title={t('firstImport')}
      action={
        <div className="flex flex-col items-center gap-6">
          <Link href="/imports/new" className={buttonClass({ variant: 'primary' })}>
            <Upload aria-hidden />
            {t('chooseFile')}
          </Link>
          {sample}
          <SampleFiles />
        </div>
      }
    >
      {t('howImportsWork')}
    </EmptyState>
  );
}

function FirstBatch() {
  const t = useTranslations('imports.importsPage');
  const Icon = channelIcons.erp;
  return (
    <EmptyState icon={<Icon />} title={t('firstBatch')}>
      {t.rich('howBatchesWork', {
        code: (path) => (
          <code dir="ltr" className="font-mono text-[0.8125rem] [overflow-wrap:anywhere]">
            {path}
          </code>
        ),
      })}
    </EmptyState>
  );
}
