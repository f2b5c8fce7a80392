'use client';

import { Archive, Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
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
  const t = useTranslations('places.placeMenu');
  return (
    <ActionsMenu name={place.name}>
      <MenuItem onSelect={() => onAction('edit')}>
        <Pencil aria-hidden />
        {t('edit')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={() => onAction('archive')}>
        <Archive aria-hidden />
        {t('archive')}
      </MenuItem>
    </ActionsMenu>
  );
}
