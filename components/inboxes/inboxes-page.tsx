'use client';

import { useQuery } from '@tanstack/react-query';
import { Inbox as InboxIcon, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { usePerson } from '@/components/frame/person-context';
import {
  DeleteInboxDialog,
  DisableInboxDialog,
  RotateTokenDialog,
} from '@/components/inboxes/confirm-dialogs';
import { FilesDialog } from '@/components/inboxes/files-dialog';
import { EditInboxDialog, MakeInboxDialog } from '@/components/inboxes/form-dialogs';
import { type InboxAction, InboxMenu } from '@/components/inboxes/inbox-menu';
import { useInboxesTable } from '@/components/inboxes/inboxes-table';
import { changeInbox, inboxesPerPage, inboxesQuery } from '@/components/inboxes/queries';
import { readInboxesFilter } from '@/components/inboxes/read-inboxes-filter';
import { useInboxChange } from '@/components/inboxes/use-inbox-change';
import { Button } from '@/components/ui/button';
import { ListPage } from '@/components/ui/list-page';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';
import { type DialogProps, useDialogChoice } from '@/components/ui/use-dialog-choice';
import { useListFilter } from '@/components/ui/use-list-filter';
import type { Inbox } from '@/lib/inboxes/inbox-schemas';

type Choice = { action: 'make' } | { action: Exclude<InboxAction, 'enable'>; inbox: Inbox };

/** The addresses to which files come that are imported without a person, and what an administrator does with them. */
export function InboxesPage() {
  const t = useTranslations('inboxes.inboxesPage');
  const table = useInboxesTable();
  const { tenantId } = usePerson();
  const { filter, clear, goTo } = useListFilter(readInboxesFilter);
  const inboxes = useQuery(inboxesQuery(tenantId, filter.page));
  const { dialog, openDialog } = useDialogChoice<Choice>();
  const toasts = useToasts();
  const enable = useInboxChange(
    (tenant, id: string) => changeInbox(tenant, id, { is_disabled: false }),
    () => toasts.add({ title: t('enabled') }),
  );

  const act = (action: InboxAction, inbox: Inbox) =>
    action === 'enable' ? enable.mutate(inbox.id) : openDialog({ action, inbox });
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
        actions={inboxes.data && inboxes.data.total > 0 ? makeButton : null}
        filters={
          enable.error ? <ErrorState className="mb-4" title={t('notEnabled')} error={enable.error} /> : null
        }
        noun="inboxes"
        list={listState(inboxes)}
        table={table((inbox) => (
          <InboxMenu inbox={inbox} onAction={(action) => act(action, inbox)} />
        ))}
        page={filter.page}
        perPage={inboxesPerPage}
        onPage={goTo}
        isFiltered={false}
        onShowAll={clear}
        noMatch={{ title: t('noMatch'), hint: t('noMatchHint') }}
        empty={
          <EmptyState icon={<InboxIcon />} title={t('empty')} action={makeButton}>
            {t('emptyHint')}
          </EmptyState>
        }
      />
      {dialog ? <ActionDialog {...dialog} /> : null}
    </>
  );
}

function ActionDialog({ choice, ...props }: DialogProps & { choice: Choice }) {
  if (choice.action === 'make') return <MakeInboxDialog {...props} />;
  const { inbox } = choice;
  switch (choice.action) {
    case 'files':
      return <FilesDialog inbox={inbox} {...props} />;
    case 'change':
      return <EditInboxDialog inbox={inbox} {...props} />;
    case 'rotate':
      return <RotateTokenDialog inbox={inbox} {...props} />;
    case 'disable':
      return <DisableInboxDialog inbox={inbox} {...props} />;
    case 'delete':
      return <DeleteInboxDialog inbox={inbox} {...props} />;
  }
}
