'use client';

import { KeyRound, ListTree, Pencil, Send, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EnableOrDisable } from '@/components/ui/enable-or-disable';
import { ActionsMenu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { nameWebhook } from '@/components/webhooks/name-webhook';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

/** The actions in a webhook's menu. `enable` runs at once; the others open a dialog. */
export type WebhookAction = 'change' | 'test' | 'messages' | 'rotate' | 'disable' | 'enable' | 'delete';

export function WebhookMenu({
  webhook,
  onAction,
}: {
  webhook: Webhook;
  onAction: (action: WebhookAction) => void;
}) {
  const t = useTranslations('webhooks.webhookMenu');
  return (
    <ActionsMenu name={nameWebhook(webhook)}>
      <MenuItem onSelect={() => onAction('messages')}>
        <ListTree aria-hidden />
        {t('messages')}
      </MenuItem>
      <MenuItem onSelect={() => onAction('test')}>
        <Send aria-hidden />
        {t('test')}
      </MenuItem>
      <MenuItem onSelect={() => onAction('change')}>
        <Pencil aria-hidden />
        {t('edit')}
      </MenuItem>
      <MenuItem onSelect={() => onAction('rotate')}>
        <KeyRound aria-hidden />
        {t('rotate')}
      </MenuItem>
      <MenuSeparator />
      <EnableOrDisable
        isDisabled={webhook.disabled_at !== null}
        words={{ enable: t('enable'), disable: t('disable') }}
        onAction={onAction}
      />
      <MenuItem onSelect={() => onAction('delete')}>
        <Trash2 aria-hidden />
        {t('delete')}
      </MenuItem>
    </ActionsMenu>
  );
}
