'use client';

import { useQuery } from '@tanstack/react-query';
import { Plus, Webhook as WebhookIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { usePerson } from '@/components/frame/person-context';
import { Button } from '@/components/ui/button';
import { IntroWithLinks } from '@/components/ui/intro-with-links';
import { ListPage } from '@/components/ui/list-page';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';
import { type DialogProps, useDialogChoice } from '@/components/ui/use-dialog-choice';
import { useListFilter } from '@/components/ui/use-list-filter';
import { DeleteWebhookDialog, DisableWebhookDialog } from '@/components/webhooks/confirm-dialogs';
import { EditWebhookDialog, MakeWebhookDialog } from '@/components/webhooks/form-dialogs';
import { MessagesDialog } from '@/components/webhooks/messages-dialog';
import { enableWebhook, webhooksPerPage, webhooksQuery } from '@/components/webhooks/queries';
import { readWebhooksFilter } from '@/components/webhooks/read-webhooks-filter';
import { RotateSecretDialog } from '@/components/webhooks/rotate-secret-dialog';
import { TestDialog } from '@/components/webhooks/test-dialog';
import { useWebhookChange } from '@/components/webhooks/use-webhook-change';
import { type WebhookAction, WebhookMenu } from '@/components/webhooks/webhook-menu';
import { useWebhooksTable } from '@/components/webhooks/webhooks-table';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

type Choice = { action: 'make' } | { action: Exclude<WebhookAction, 'enable'>; webhook: Webhook };

/** The addresses that are told of what happens, and what an administrator does with them. */
export function WebhooksPage() {
  const t = useTranslations('webhooks.webhooksPage');
  const table = useWebhooksTable();
  const { tenantId } = usePerson();
  const { filter, clear, goTo } = useListFilter(readWebhooksFilter);
  const webhooks = useQuery(webhooksQuery(tenantId, filter.page));
  const { dialog, openDialog } = useDialogChoice<Choice>();
  const toasts = useToasts();
  const enable = useWebhookChange(enableWebhook, () => toasts.add({ title: t('enabled') }));

  const act = (action: WebhookAction, webhook: Webhook) =>
    action === 'enable' ? enable.mutate(webhook.id) : openDialog({ action, webhook });
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
              { href: '/docs/webhooks', name: t('guide') },
              { href: '/docs/api#events', name: t('reference') },
            ]}
          >
            {t('intro')}
          </IntroWithLinks>
        }
        actions={webhooks.data && webhooks.data.total > 0 ? makeButton : null}
        filters={
          enable.error ? <ErrorState className="mb-4" title={t('notEnabled')} error={enable.error} /> : null
        }
        noun="webhooks"
        list={listState(webhooks)}
        table={table((webhook) => (
          <WebhookMenu webhook={webhook} onAction={(action) => act(action, webhook)} />
        ))}
        page={filter.page}
        perPage={webhooksPerPage}
        onPage={goTo}
        isFiltered={false}
        onShowAll={clear}
        noMatch={{ title: t('noMatch'), hint: t('noMatchHint') }}
        empty={
          <EmptyState icon={<WebhookIcon />} title={t('empty')} action={makeButton}>
            {t('emptyHint')}
          </EmptyState>
        }
      />
      {dialog ? <ActionDialog {...dialog} /> : null}
    </>
  );
}

function ActionDialog({ choice, ...props }: DialogProps & { choice: Choice }) {
  if (choice.action === 'make') return <MakeWebhookDialog {...props} />;
  const { webhook } = choice;
  switch (choice.action) {
    case 'change':
      return <EditWebhookDialog webhook={webhook} {...props} />;
    case 'test':
      return <TestDialog webhook={webhook} {...props} />;
    case 'messages':
      return <MessagesDialog webhook={webhook} {...props} />;
    case 'rotate':
      return <RotateSecretDialog webhook={webhook} {...props} />;
    case 'disable':
      return <DisableWebhookDialog webhook={webhook} {...props} />;
    case 'delete':
      return <DeleteWebhookDialog webhook={webhook} {...props} />;
  }
}
