'use client';

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
  const toasts = useToasts();
  const archive = usePlaceChange(
    (tenantId) => archivePlace(tenantId, place.id),
    () => {
      onClose();
      toasts.add({ title: `${place.code} is archived` });
    },
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onClose}
      title={`Archive “${place.name}”?`}
      confirmLabel="Archive place"
      busy={archive.isPending}
      onConfirm={() => archive.mutate(undefined)}
      error={<MutationProblem error={archive.error} />}
    >
      <p>
        Files can no longer name it: rows with the code <bdi>{place.code}</bdi> will fail, and it is no
        customer’s default pickup any more.
      </p>
      <p>Deliveries and imports that have begun stay as they are. The code can be given again.</p>
    </ConfirmDialog>
  );
}
