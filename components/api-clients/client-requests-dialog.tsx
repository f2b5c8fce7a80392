'use client';

import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, ListTree, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ClientRequestItem } from '@/components/api-clients/client-request-item';
import { clientRequestsQuery, type RequestSource } from '@/components/api-clients/queries';
import { usePerson } from '@/components/frame/person-context';
import { Button } from '@/components/ui/button';
import { LargeDialog } from '@/components/ui/large-dialog';
import { SearchField } from '@/components/ui/search-field';
import { Spinner } from '@/components/ui/spinner';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { TickBox } from '@/components/ui/tick-box';

/** What a program has sent last and what was answered, found by the ID of a request. */
export function ClientRequestsDialog({
  source,
  open,
  onClose,
}: {
  source: RequestSource;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('apiClients.clientRequestsDialog');
  const { tenantId } = usePerson();
  const [requestId, setRequestId] = useState('');
  const [failed, setFailed] = useState(false);
  /** The cursors of the pages up to this one; the first page has none. */
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const filter = { request_id: requestId, failed, cursor: cursors.at(-1) ?? null };
  const requests = useQuery({ ...clientRequestsQuery(tenantId, source, filter), enabled: open });
  const narrow = (change: () => void) => {
    change();
    setCursors([]);
  };
  const next = requests.data?.next_cursor ?? null;
  return (
    <LargeDialog
      open={open}
      onClose={onClose}
      title={t('title', { name: source.name })}
      footer={
        <>
          <p className="min-w-0 flex-1 basis-60 text-[0.8125rem] text-faint">{t('hidden')}</p>
          <Button
            size="sm"
            icon={<ChevronLeft className="rtl:-scale-x-100" />}
            inactive={cursors.length === 0}
            onClick={() => setCursors(cursors.slice(0, -1))}
          >
            {t('newer')}
          </Button>
          <Button
            size="sm"
            icon={<ChevronRight className="rtl:-scale-x-100" />}
            inactive={next === null}
            onClick={() => (next === null ? undefined : setCursors([...cursors, next]))}
          >
            {t('older')}
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b px-4 py-2.5">
        <SearchField
          label={t('search')}
          placeholder={t('searchExample')}
          value={requestId}
          isMain={false}
          onSearch={(text) => narrow(() => setRequestId(text))}
          className="min-w-0 flex-1 basis-56"
        />
        <TickBox label={t('failedOnly')} isOn={failed} onChange={(isOn) => narrow(() => setFailed(isOn))} />
        <Button
          size="sm"
          icon={<RotateCw />}
          busy={requests.isFetching}
          onClick={() => void requests.refetch()}
        >
          {t('refresh')}
        </Button>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {requests.error ? (
          <ErrorState
            className="m-4"
            title={t('notLoaded')}
            error={requests.error}
            onRetry={() => void requests.refetch()}
          />
        ) : requests.data ? (
          <Listed requests={requests.data.data} isNarrowed={requestId !== '' || failed} />
        ) : (
          <Spinner className="m-6" />
        )}
      </div>
    </LargeDialog>
  );
}

function Listed({
  requests,
  isNarrowed,
}: {
  requests: Parameters<typeof ClientRequestItem>[0]['request'][];
  isNarrowed: boolean;
}) {
  const t = useTranslations('apiClients.clientRequestsDialog');
  if (requests.length === 0) {
    return (
      <EmptyState icon={<ListTree />} title={isNarrowed ? t('noMatch') : t('empty')}>
        {isNarrowed ? t('noMatchHint') : t('emptyHint')}
      </EmptyState>
    );
  }
  return (
    <ul aria-label={t('list')} className="divide-y">
      {requests.map((request) => (
        <ClientRequestItem key={request.id} request={request} />
      ))}
    </ul>
  );
}
