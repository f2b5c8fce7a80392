'use client';

import { useQuery } from '@tanstack/react-query';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { ApiClientsTable, ApiClientsTableSkeleton } from '@/components/api-clients/api-clients-table';
import { ClientMenu, type ClientAction } from '@/components/api-clients/client-menu';
import { DisableClientDialog, EndOverlapDialog } from '@/components/api-clients/confirm-dialogs';
import { EditClientDialog } from '@/components/api-clients/edit-client-dialog';
import { MakeClientDialog } from '@/components/api-clients/make-client-dialog';
import { apiClientsPerPage, apiClientsQuery, enableApiClient } from '@/components/api-clients/queries';
import { RotateSecretDialog } from '@/components/api-clients/rotate-secret-dialog';
import { useClientChange } from '@/components/api-clients/use-client-change';
import { usePerson } from '@/components/frame/person-context';
import { Button } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';
import { readPage, useAddressQuery } from '@/components/ui/use-address-query';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

type Asked = { action: 'make' } | { action: Exclude<ClientAction, 'enable'>; client: ApiClient };

/** The programs that may call the API, and what an administrator does with them. */
export function ApiClientsPage() {
  const { tenantId } = usePerson();
  const { query, change } = useAddressQuery();
  const page = readPage(query.get('page'));
  const clients = useQuery(apiClientsQuery(tenantId, page));
  const [asked, setAsked] = useState<(Asked & { open: boolean }) | null>(null);
  const toasts = useToasts();
  const enable = useClientChange(enableApiClient, () => toasts.add({ title: 'Client enabled' }));

  const ask = (next: Asked) => setAsked({ ...next, open: true });
  const act = (action: ClientAction, client: ApiClient) =>
    action === 'enable' ? enable.mutate(client.id) : ask({ action, client });
  const makeButton = (
    <Button variant="primary" icon={<Plus />} onClick={() => ask({ action: 'make' })}>
      New client
    </Button>
  );

  return (
    <>
      <PageHeader
        eyebrow="Settings"
        title="API clients"
        actions={clients.data && clients.data.total > 0 ? makeButton : null}
      >
        Programs that work with Lading over its API. Each signs in with an ID and a secret of its own.
      </PageHeader>
      {enable.error ? (
        <ErrorState className="mb-4" title="The client could not be enabled" error={enable.error} />
      ) : null}
      {clients.error && !clients.data ? (
        <ErrorState
          title="The API clients could not be loaded"
          error={clients.error}
          onRetry={() => void clients.refetch()}
        />
      ) : (
        <div className="rounded-lg border bg-surface">
          {clients.data === undefined ? (
            <ApiClientsTableSkeleton />
          ) : clients.data.total > 0 ? (
            <>
              <ApiClientsTable
                clients={clients.data.data}
                now={clients.dataUpdatedAt}
                stale={clients.isPlaceholderData}
                menuOf={(client) => <ClientMenu client={client} onAction={(action) => act(action, client)} />}
              />
              <Pagination
                page={page}
                limit={apiClientsPerPage}
                total={clients.data.total}
                noun="clients"
                onPage={(next) => change({ page: next === 1 ? null : next })}
              />
            </>
          ) : (
            <EmptyState icon={<KeyRound />} title="No API clients yet" action={makeButton}>
              Make one for each program that is to send targets or start imports, so that you can see what it
              does and stop it alone.
            </EmptyState>
          )}
        </div>
      )}
      {asked ? (
        <AskedDialog
          asked={asked}
          onClose={() => setAsked((before) => before && { ...before, open: false })}
          onClosed={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}

function AskedDialog({
  asked,
  ...ways
}: {
  asked: Asked & { open: boolean };
  onClose: () => void;
  onClosed: () => void;
}) {
  const { open } = asked;
  if (asked.action === 'make') return <MakeClientDialog open={open} {...ways} />;
  const { client } = asked;
  switch (asked.action) {
    case 'change':
      return <EditClientDialog client={client} open={open} {...ways} />;
    case 'rotate':
      return <RotateSecretDialog client={client} open={open} {...ways} />;
    case 'disable':
      return <DisableClientDialog client={client} open={open} onClose={ways.onClose} />;
    case 'end-overlap':
      return <EndOverlapDialog client={client} open={open} onClose={ways.onClose} />;
  }
}
