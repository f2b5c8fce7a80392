'use client';

import { Archive, Pencil } from 'lucide-react';
import { ActionsMenu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { PlaceEntry } from '@/lib/places/place-schemas';

export type PlaceAction = 'edit' | 'archive';

/** The actions on a place. */
export function PlaceMenu({
  place,
  onAction,
}: {
  place: PlaceEntry;
  onAction: (action: PlaceAction) => void;
}) {
  return (
    <ActionsMenu name={place.name}>
      <MenuItem onSelect={() => onAction('edit')}>
        <Pencil aria-hidden />
        Edit…
      </MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={() => onAction('archive')}>
        <Archive aria-hidden />
        Archive…
      </MenuItem>
    </ActionsMenu>
  );
}
