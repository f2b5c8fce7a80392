'use client';

import { KeyRound, ListTree, Pencil, TimerOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EnableOrDisable } from '@/components/ui/enable-or-disable';
import { ActionsMenu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

/** The actions in a client's menu. `enable` runs at once; the others open a dialog. */
export type ClientAction = 'change' | 'requests' | 'rotate' | 'end-overlap' | 'disable' | 'enable';

export function ClientMenu({
  client,
  onAction,
}: {
  client: ApiClient;
  onAction: (action: ClientAction) => void;
}) {
  const t = useTranslations('apiClients.clientMenu');
  return (
    <ActionsMenu name={client.name}>
      <MenuItem onSelect={() => onAction('change')}>
        <Pencil aria-hidden />
        {t('edit')}
      </MenuItem>
      <MenuItem onSelect={() => onAction('requests')}>
        <ListTree aria-hidden />
        {t('requests')}
      </MenuItem>
      <MenuItem onSelect={() => onAction('rotate')}>
        <KeyRound aria-hidden />
        {t('rotate')}
      </MenuItem>
      {client.previous_secret_expires_at ? (
        <MenuItem onSelect={() => onAction('end-overlap')}>
          <TimerOff aria-hidden />
          {t('endOverlap')}
        </MenuItem>
      ) : null}
      <MenuSeparator />
      <EnableOrDisable
        isDisabled={client.disabled_at !== null}
        words={{ enable: t('enable'), disable: t('disable') }}
        onAction={onAction}
      />
    </ActionsMenu>
  );
}
