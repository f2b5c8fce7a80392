'use client';

import { useQuery } from '@tanstack/react-query';
import { KeyRound, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { useApiClientsTable } from '@/components/api-clients/api-clients-table';
import { ClientMenu, type ClientAction } from '@/components/api-clients/client-menu';
import { DisableClientDialog, EndOverlapDialog } from '@/components/api-clients/confirm-dialogs';
import { EditClientDialog } from '@/components/api-clients/edit-client-dialog';
import { MakeClientDialog } from '@/components/api-clients/make-client-dialog';
import { ClientRequestsDialog } from '@/components/api-clients/client-requests-dialog';
import { apiClientsPerPage, apiClientsQuery, enableApiClient } from '@/components/api-clients/queries';
import { readApiClientsFilter } from '@/components/api-clients/read-api-clients-filter';
import { RotateSecretDialog } from '@/components/api-clients/rotate-secret-dialog';
import { useClientChange } from '@/components/api-clients/use-client-change';
import { usePerson } from '@/components/frame/person-context';
import { Button } from '@/components/ui/button';
import { IntroWithLinks } from '@/components/ui/intro-with-links';
import { ListPage } from '@/components/ui/list-page';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';
import { type DialogProps, useDialogChoice } from '@/components/ui/use-dialog-choice';
import { useListFilter } from '@/components/ui/use-list-filter';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

type Choice = { action: 'make' } | { action: Exclude<ClientAction, 'enable'>; client: ApiClient };

/** The programs that may call the API, and the actions an administrator has on them. */
export function ApiClientsPage() {
  const t = useTranslations('apiClients.apiClientsPage');
  const table = useApiClientsTable();
  const { tenantId } = usePerson();
  const { filter, clear, goTo } = useListFilter(readApiClientsFilter);
  const clients = useQuery(apiClientsQuery(tenantId, filter.page));
  const { dialog, openDialog } = useDialogChoice<Choice>();
  const toasts = useToasts();
  const enable = useClientChange(enableApiClient, () => toasts.add({ title: t('enabled') }));

  const act = (action: ClientAction, client: ApiClient) =>
    action === 'enable' ? enable.mutate(client.id) : openDialog({ action, client });
  const makeButton = (
    <Button variant="primary" icon={<Plus />} onClick={() => openDialog({ action: 'make' })}>
      {t('make')}
    </Button>
  );

  return (
    <>
      <ListPage
        eyebrow={t('eyebrow')}
        title={t('title')}
        intro={
          <IntroWithLinks
            links={[
              { href: '/docs/quickstart', name: t('quickstart') },
              { href: '/docs/api', name: t('reference') },
            ]}
          >
            {t('intro')}
          </IntroWithLinks>
        }
        actions={clients.data && clients.data.total > 0 ? makeButton : null}
        filters={
          enable.error ? <ErrorState className="mb-4" title={t('notEnabled')} error={enable.error} /> : null
        }
        noun="clients"
        list={listState(clients)}
        table={table({
          now: clients.dataUpdatedAt,
          menuOf: (client) => <ClientMenu client={client} onAction={(action) => act(action, client)} />,
        })}
        page={filter.page}
        perPage={apiClientsPerPage}
        onPage={goTo}
        isFiltered={false}
        onShowAll={clear}
        noMatch={{ title: t('noMatch'), hint: t('noMatchHint') }}
        empty={
          <EmptyState icon={<KeyRound />} title={t('empty')} action={makeButton}>
            {t('emptyHint')}
          </EmptyState>
        }
      />
      {dialog ? <ActionDialog {...dialog} /> : null}
    </>
  );
}

function ActionDialog({ choice, ...props }: DialogProps & { choice: Choice }) {
  const { open, onClose } = props;
  if (choice.action === 'make') return <MakeClientDialog {...props} />;
  const { client } = choice;
  switch (choice.action) {
    case 'change':
      return <EditClientDialog client={client} {...props} />;
    case 'requests':
      return (
        <ClientRequestsDialog source={{ kind: 'api-clients', ...client }} open={open} onClose={onClose} />
      );
    case 'rotate':
      return <RotateSecretDialog client={client} {...props} />;
    case 'disable':
      return <DisableClientDialog client={client} open={open} onClose={onClose} />;
    case 'end-overlap':
      return <EndOverlapDialog client={client} open={open} onClose={onClose} />;
  }
}
