'use client';

import { useQuery } from '@tanstack/react-query';
import { KeySquare, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { useApiKeysTable } from '@/components/api-clients/api-keys-table';
import { ClientRequestsDialog } from '@/components/api-clients/client-requests-dialog';
import { EditKeyDialog } from '@/components/api-clients/edit-key-dialog';
import { KeyMenu, type KeyAction } from '@/components/api-clients/key-menu';
import { apiKeysQuery } from '@/components/api-clients/key-queries';
import { MakeKeyDialog } from '@/components/api-clients/make-key-dialog';
import { apiClientsPerPage } from '@/components/api-clients/queries';
import { readApiClientsFilter } from '@/components/api-clients/read-api-clients-filter';
import { RevokeKeyDialog } from '@/components/api-clients/revoke-key-dialog';
import { usePerson } from '@/components/frame/person-context';
import { Button } from '@/components/ui/button';
import { ListPage } from '@/components/ui/list-page';
import { EmptyState } from '@/components/ui/states';
import { type DialogProps, useDialogChoice } from '@/components/ui/use-dialog-choice';
import { useListFilter } from '@/components/ui/use-list-filter';
import type { ApiKey } from '@/lib/api-clients/api-key-schemas';

type Choice = { action: 'make' } | { action: KeyAction; key: ApiKey };

/** The keys of programs that cannot fetch tokens, and the actions an administrator has on them. */
export function ApiKeysPage() {
  const t = useTranslations('apiClients.apiKeysPage');
  const table = useApiKeysTable();
  const { tenantId } = usePerson();
  const { filter, clear, goTo } = useListFilter(readApiClientsFilter);
  const keys = useQuery(apiKeysQuery(tenantId, filter.page));
  const { dialog, openDialog } = useDialogChoice<Choice>();
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
        intro={t('intro')}
        actions={keys.data && keys.data.total > 0 ? makeButton : null}
        filters={null}
        noun="keys"
        list={listState(keys)}
        table={table({
          now: keys.dataUpdatedAt,
          menuOf: (key) => <KeyMenu apiKey={key} onAction={(action) => openDialog({ action, key })} />,
        })}
        page={filter.page}
        perPage={apiClientsPerPage}
        onPage={goTo}
        isFiltered={false}
        onShowAll={clear}
        noMatch={{ title: t('noMatch'), hint: t('noMatchHint') }}
        empty={
          <EmptyState icon={<KeySquare />} title={t('empty')} action={makeButton}>
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
  if (choice.action === 'make') return <MakeKeyDialog {...props} />;
  const { key } = choice;
  switch (choice.action) {
    case 'change':
      return <EditKeyDialog apiKey={key} {...props} />;
    case 'requests':
      return <ClientRequestsDialog source={{ kind: 'api-keys', ...key }} open={open} onClose={onClose} />;
    case 'revoke':
      return <RevokeKeyDialog apiKey={key} open={open} onClose={onClose} />;
  }
}
