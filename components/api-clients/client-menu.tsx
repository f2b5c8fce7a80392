'use client';

import { CircleCheck, CircleSlash, KeyRound, Pencil, TimerOff } from 'lucide-react';
import { ActionsMenu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

/** The actions in a client's menu. `enable` runs at once; the others open a dialog. */
export type ClientAction = 'change' | 'rotate' | 'end-overlap' | 'disable' | 'enable';

export function ClientMenu({
  client,
  onAction,
}: {
  client: ApiClient;
  onAction: (action: ClientAction) => void;
}) {
  return (
    <ActionsMenu name={client.name}>
      <MenuItem onSelect={() => onAction('change')}>
        <Pencil aria-hidden />
        Edit…
      </MenuItem>
      <MenuItem onSelect={() => onAction('rotate')}>
        <KeyRound aria-hidden />
        Rotate secret…
      </MenuItem>
      {client.previous_secret_expires_at ? (
        <MenuItem onSelect={() => onAction('end-overlap')}>
          <TimerOff aria-hidden />
          End the old secret…
        </MenuItem>
      ) : null}
      <MenuSeparator />
      {client.disabled_at ? (
        <MenuItem onSelect={() => onAction('enable')}>
          <CircleCheck aria-hidden />
          Enable
        </MenuItem>
      ) : (
        <MenuItem onSelect={() => onAction('disable')}>
          <CircleSlash aria-hidden />
          Disable…
        </MenuItem>
      )}
    </ActionsMenu>
  );
}
