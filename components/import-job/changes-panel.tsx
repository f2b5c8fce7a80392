'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChangesList } from '@/components/domain/changes-list';
import { usePerson } from '@/components/frame/person-context';
import { changesQuery } from '@/components/import-job/queries';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorState } from '@/components/ui/states';
import { Skeleton } from '@/components/ui/skeleton';

/** What reading the file has changed by itself. Loaded when it is opened: hardly anyone needs it. */
export function ChangesPanel({ jobId }: { jobId: string }) {
  const t = useTranslations('importJob.changesPanel');
  const { tenantId } = usePerson();
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, refetch } = useQuery({ ...changesQuery(tenantId, jobId), enabled: isOpen });
  return (
    <Disclosure label={t('label')} onToggle={setIsOpen} className="rounded-lg border bg-surface px-4 py-3">
      {error ? (
        <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton className="h-16" />
      ) : data.data.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <ChangesList changes={data.data} />
      )}
    </Disclosure>
  );
}
