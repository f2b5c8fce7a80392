'use client';

import { useTranslations } from 'use-intl';
import { blankPlace, formOfPlace, type PlaceFormValues, withName } from '@/components/places/place-form';
import { PlaceFormView } from '@/components/places/place-form-view';
import { changePlace, createPlace } from '@/components/places/queries';
import { usePlaceChange } from '@/components/places/use-place-change';
import { FormDialog } from '@/components/ui/form-dialog';
import { useToasts } from '@/components/ui/toasts';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import type { PlaceEntry } from '@/lib/places/place-schemas';

/** Adds a place, or edits one. */
export function PlaceDialog({
  place,
  open,
  onClose,
  onClosed,
}: DialogProps & {
  /** Null: a new one. */
  place: PlaceEntry | null;
}) {
  const t = useTranslations('places.placeDialog');
  const tCommon = useTranslations('common');
  const toasts = useToasts();
  const save = usePlaceChange(
    (tenantId, values: PlaceFormValues) =>
      place ? changePlace(tenantId, place.id, withName(values)) : createPlace(tenantId, withName(values)),
    ({ code }) => {
      onClose();
      toasts.add({ title: place ? t('changed', { code }) : t('added', { code }) });
    },
  );
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={save.isPending}
      title={place ? t('edit', { name: place.name }) : t('add')}
    >
      <PlaceFormView
        values={place ? formOfPlace(place) : blankPlace}
        submitLabel={place ? tCommon('save') : t('add')}
        busy={save.isPending}
        error={save.error}
        onSubmit={save.mutate}
        onCancel={onClose}
      />
    </FormDialog>
  );
}
