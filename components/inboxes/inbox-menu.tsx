'use client';

import { KeyRound, ListTree, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EnableOrDisable } from '@/components/ui/enable-or-disable';
import { ActionsMenu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { Inbox } from '@/lib/inboxes/inbox-schemas';

/** The actions in an inbox's menu. `enable` runs at once; the others open a dialog. */
export type InboxAction = 'files' | 'change' | 'rotate' | 'disable' | 'enable' | 'delete';

export function InboxMenu({ inbox, onAction }: { inbox: Inbox; onAction: (action: InboxAction) => void }) {
  const t = useTranslations('inboxes.inboxMenu');
  return (
    <ActionsMenu name={inbox.name}>
      <MenuItem onSelect={() => onAction('files')}>
        <ListTree aria-hidden />
        {t('files')}
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
        isDisabled={inbox.is_disabled}
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
