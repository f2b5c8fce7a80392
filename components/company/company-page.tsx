'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { queryKeys } from '@/components/api/query-keys';
import { changeTenantSettings, tenantSettingsQuery } from '@/components/company/queries';
import { TimeZoneForm } from '@/components/company/time-zone-form';
import { usePerson } from '@/components/frame/person-context';
import { useTenantChange } from '@/components/frame/use-tenant-change';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';

/** What applies to everybody who works for the company. */
export function CompanyPage() {
  const { tenantId } = usePerson();
  const router = useRouter();
  const toasts = useToasts();
  const { data, error, refetch } = useQuery(tenantSettingsQuery(tenantId));
  const save = useTenantChange(
    (tenant) => queryKeys.tenantSettings(tenant),
    (tenant, timeZone: string) => changeTenantSettings(tenant, { time_zone: timeZone }),
    (saved) => {
      toasts.add({ title: `Days are those of ${saved.time_zone} now` });
      router.refresh(); // every page knows the time zone from the server
    },
  );
  return (
    <>
      <PageHeader eyebrow="Settings" title="Company">
        What applies to everybody who works for {data ? <bdi>{data.name}</bdi> : 'your company'}.
      </PageHeader>
      <Panel id="time-zone" title="Time zone" className="max-w-xl">
        {data ? (
          <TimeZoneForm
            key={data.time_zone}
            timeZone={data.time_zone}
            busy={save.isPending}
            error={save.error}
            onSave={save.mutate}
          />
        ) : error ? (
          <ErrorState title="The settings could not be loaded" error={error} onRetry={() => void refetch()} />
        ) : (
          <div role="status" aria-label="Loading the settings">
            <Skeleton className="mb-3 w-64 max-w-full" />
            <Skeleton className="h-9 w-full" />
          </div>
        )}
      </Panel>
    </>
  );
}
