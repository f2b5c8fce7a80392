'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { queryKeys } from '@/components/api/query-keys';
import { keepCookie } from '@/components/frame/keep-cookie';
import { usePerson } from '@/components/frame/person-context';
import { tenantsQuery } from '@/components/frame/queries';
import { tenantCookie } from '@/components/frame/tenant-cookie';
import { SelectField } from '@/components/ui/select-field';
import { EmptyState, ErrorState } from '@/components/ui/states';

/** Lets a system admin choose the tenant to work in. */
export function TenantPicker({ className }: { className?: string }) {
  const t = useTranslations('frame.tenantPicker');
  const { tenantId } = usePerson();
  const router = useRouter();
  const queryClient = useQueryClient();
  const tenants = useQuery(tenantsQuery);
  // A test twin is entered from its company.
  const choices = tenants.data?.data.filter(({ mode }) => mode === 'live') ?? [];

  function choose(id: string) {
    keepCookie(tenantCookie, id);
    // Another tenant's cached data must not appear under the new name, even for a moment.
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKeys.tenants[0] });
    if (tenantId !== null) router.push('/imports');
    router.refresh();
  }

  return (
    <SelectField
      label={t('label')}
      hideLabel
      size="sm"
      className={className}
      value={tenantId}
      onChange={choose}
      placeholder={tenants.isPending ? t('loading') : t('choose')}
      disabled={!tenants.data}
      options={choices.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** What a system admin sees until they choose a tenant. */
export function ChooseTenant() {
  const t = useTranslations('frame.tenantPicker');
  const tenants = useQuery(tenantsQuery);
  return (
    <div className="mx-auto max-w-lg rounded-lg border bg-surface">
      <EmptyState
        isPage
        icon={<Building2 />}
        title={t('chooseToWorkIn')}
        action={<TenantPicker className="w-64" />}
      >
        {t('why')}
      </EmptyState>
      {tenants.error ? (
        <ErrorState
          className="m-4"
          title={t('failed')}
          error={tenants.error}
          onRetry={() => void tenants.refetch()}
        />
      ) : null}
    </div>
  );
}
