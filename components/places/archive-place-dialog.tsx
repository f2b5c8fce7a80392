'use client';

import { useTranslations } from 'use-intl';
import { archivePlace } from '@/components/places/queries';
import { usePlaceChange } from '@/components/places/use-place-change';
import { ConfirmChange, useDone } from '@/components/ui/confirm-change';
import type { PlaceEntry } from '@/lib/places/place-schemas';

/** Asks for confirmation before archiving a place. */
export function ArchivePlaceDialog({
  place,
  open,
  onClose,
}: {
  place: PlaceEntry;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('places.archivePlaceDialog');
  const done = useDone(onClose, { title: t('done', { code: place.code }) });
  const archive = usePlaceChange((tenantId) => archivePlace(tenantId, place.id), done);
  return (
    <ConfirmChange
      {...{ open, onClose, change: archive }}
      title={t('title', { name: place.name })}
      confirmLabel={t('confirm')}
    >
      <p>{t.rich('consequence', { code: place.code, bdi: (code) => <bdi>{code}</bdi> })}</p>
      <p>{t('unchanged')}</p>
    </ConfirmChange>
  );
}
