'use client';

import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { AuditFilters } from '@/components/audit/audit-filters';
import { useAuditTable } from '@/components/audit/audit-table';
import { auditEventsPerPage, auditEventsQuery } from '@/components/audit/queries';
import { readAuditFilter } from '@/components/audit/read-audit-filter';
import { usePerson } from '@/components/frame/person-context';
import { buttonClass } from '@/components/ui/button';
import { ListPage } from '@/components/ui/list-page';
import { useListFilter } from '@/components/ui/use-list-filter';
import { apiAddress } from '@/lib/http/browser-fetch';

/** Who did what, when and from where. */
export function AuditPage() {
  const t = useTranslations('audit.auditPage');
  const table = useAuditTable();
  const { tenantId, person } = usePerson();
  const { filter, isFiltered, narrow, clear, goTo } = useListFilter(readAuditFilter, ['of']);
  const events = useQuery(auditEventsQuery(tenantId, filter));
  const { page, ...exported } = filter;
  return (
    <ListPage
      eyebrow={t('eyebrow')}
      title={t('title')}
      intro={t('intro')}
      actions={
        <a href={apiAddress('/audit-events/export', tenantId, exported)} download className={buttonClass()}>
          <Download aria-hidden />
          {t('export')}
        </a>
      }
      filters={
        <AuditFilters
          filter={filter}
          isFiltered={isFiltered}
          seesAll={person.isSystemAdmin}
          onChange={narrow}
          onClear={clear}
        />
      }
      noun="auditEntries"
      list={listState(events)}
      table={table}
      page={page}
      perPage={auditEventsPerPage}
      onPage={goTo}
      // Reading the trail requires a sign-in, which is itself an entry, so an unfiltered trail is never empty.
      isFiltered
      onShowAll={clear}
      noMatch={{ title: t('noMatch'), hint: t('noMatchHint') }}
      empty={null}
    />
  );
}
