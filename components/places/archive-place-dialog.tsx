'use client';

import { useTranslations } from 'use-intl';
import { archivePlace } from '@/components/places/queries';
import { usePlaceChange } from '@/components/places/use-place-change';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { useToasts } from '@/components/ui/toasts';
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
  const toasts = useToasts();
  const archive = usePlaceChange(
    (tenantId) => archivePlace(tenantId, place.id),
    () => {
      onClose();
      toasts.add({ title: t('done', { code: place.code }) });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={t('title', { name: place.name })}
      confirmLabel={t('confirm')}
      busy={archive.isPending}
      onConfirm={() => archive.mutate(undefined)}
      error={<MutationProblem error={archive.error} />}
    >
      <p>{t.rich('consequence', { code: place.code, bdi: (code) => <bdi>{code}</bdi> })}</p>
      <p>{t('unchanged')}</p>
    </ConfirmDialog>
  );
}
