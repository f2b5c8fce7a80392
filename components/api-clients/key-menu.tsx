'use client';

import { CircleSlash, ListTree, Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ActionsMenu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { ApiKey } from '@/lib/api-clients/api-key-schemas';

/** The actions in a key's menu; each opens a dialog. */
export type KeyAction = 'change' | 'requests' | 'revoke';

export function KeyMenu({ apiKey, onAction }: { apiKey: ApiKey; onAction: (action: KeyAction) => void }) {
  const t = useTranslations('apiClients.clientMenu');
  const isRevoked = apiKey.revoked_at !== null;
  return (
    <ActionsMenu name={apiKey.name}>
      {isRevoked ? null : (
        <MenuItem onSelect={() => onAction('change')}>
          <Pencil aria-hidden />
          {t('edit')}
        </MenuItem>
      )}
      <MenuItem onSelect={() => onAction('requests')}>
        <ListTree aria-hidden />
        {t('requests')}
      </MenuItem>
      {isRevoked ? null : (
        <>
          <MenuSeparator />
          <MenuItem onSelect={() => onAction('revoke')}>
            <CircleSlash aria-hidden />
            {t('revoke')}
          </MenuItem>
        </>
      )}
    </ActionsMenu>
  );
}
