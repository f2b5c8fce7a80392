'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { queryKeys } from '@/components/api/query-keys';
import { changeTenantSettings, tenantSettingsQuery } from '@/components/company/queries';
import { TimeZoneForm } from '@/components/company/time-zone-form';
import { usePerson } from '@/components/frame/person-context';
import { useTenantChange } from '@/components/frame/use-tenant-change';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { useFocusRescue } from '@/components/ui/rescue-focus';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';

/** What applies to everybody who works for the company. */
export function CompanyPage() {
  const t = useTranslations('company.companyPage');
  const { tenantId } = usePerson();
  const router = useRouter();
  const toasts = useToasts();
  const { data, error, refetch } = useQuery(tenantSettingsQuery(tenantId));
  const save = useTenantChange(
    (tenant) => queryKeys.tenantSettings(tenant),
    (tenant, timeZone: string) => changeTenantSettings(tenant, { time_zone: timeZone }),
    (saved) => {
      toasts.add({ title: t('saved', { timeZone: saved.time_zone }) });
      router.refresh(); // every page knows the time zone from the server
    },
  );
  useFocusRescue(data?.time_zone); // the form has been drawn anew
  return (
    <>
      <PageHeader eyebrow={t('eyebrow')} title={t('title')}>
        {data ? t.rich('intro', { name: data.name, bdi: (name) => <bdi>{name}</bdi> }) : t('introUnnamed')}
      </PageHeader>
      <Panel id="time-zone" title={t('timeZone')} className="max-w-xl">
        {data ? (
          <TimeZoneForm
            key={data.time_zone}
            timeZone={data.time_zone}
            busy={save.isPending}
            error={save.error}
            onSave={save.mutate}
          />
        ) : error ? (
          <ErrorState title={t('notLoaded')} error={error} onRetry={() => void refetch()} />
        ) : (
          <div role="status" aria-label={t('loading')}>
            <Skeleton className="mb-3 w-64 max-w-full" />
            <Skeleton className="h-9 w-full" />
          </div>
        )}
      </Panel>
    </>
  );
}
