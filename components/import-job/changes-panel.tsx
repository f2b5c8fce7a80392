'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ChangesList } from '@/components/domain/changes-list';
import { usePerson } from '@/components/frame/person-context';
import { changesQuery } from '@/components/import-job/queries';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorState } from '@/components/ui/states';
import { Skeleton } from '@/components/ui/skeleton';

/** What reading the file has changed by itself. Loaded when it is opened: hardly anyone needs it. */
export function ChangesPanel({ jobId }: { jobId: string }) {
  const { tenantId } = usePerson();
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, refetch } = useQuery({ ...changesQuery(tenantId, jobId), enabled: isOpen });
  return (
    <Disclosure
      label="Values read differently than written"
      onToggle={setIsOpen}
      className="rounded-lg border bg-surface px-4 py-3"
    >
      {error ? (
        <ErrorState title="The changes could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton className="h-16" />
      ) : data.data.length === 0 ? (
        <p className="text-muted">Every value was taken as it stands in the file.</p>
      ) : (
        <ChangesList changes={data.data} />
      )}
    </Disclosure>
  );
}
