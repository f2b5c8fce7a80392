'use client';

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChoosePlacesFile } from '@/components/places/choose-places-file';
import { MapPlaceColumns } from '@/components/places/map-place-columns';
import { type PlaceColumns, suggestPlaceColumns } from '@/components/places/place-columns';
import { PlacesFileResult } from '@/components/places/places-file-result';
import type { PlacesFile } from '@/components/places/read-places-file';
import { sendPlacesFile } from '@/components/places/send-places-file';
import { usePlaceChange } from '@/components/places/use-place-change';
import { FormDialog } from '@/components/ui/form-dialog';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import type { TableLimits } from '@/lib/table-files/table';

/** Fills the address book from a spreadsheet: choose it, say which column is what, see what became of its rows. */
export function ImportPlacesDialog({
  limits,
  open,
  onClose,
  onClosed,
}: DialogProps & { limits: TableLimits }) {
  const t = useTranslations('places.importPlacesDialog');
  const tValues = useTranslations('places.values');
  const tProblems = useTranslations('places.problems');
  const [chosen, setChosen] = useState<{ file: PlacesFile; columns: PlaceColumns } | null>(null);
  const read = useMutation({
    mutationFn: async (file: File) => {
      // Loaded on demand: the page does without it until somebody brings a file.
      const { readPlacesFile } = await import('@/components/places/read-places-file');
      return readPlacesFile(file, limits);
    },
    onSuccess: (file) => setChosen({ file, columns: suggestPlaceColumns(file.headers, tValues) }),
  });
  const send = usePlaceChange((tenantId, { file, columns }: { file: PlacesFile; columns: PlaceColumns }) =>
    sendPlacesFile(tenantId, file, columns, { values: tValues, problems: tProblems }),
  );
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={send.isPending}
      title={send.data ? t('done') : t('title')}
    >
      {send.data ? (
        <PlacesFileResult outcome={send.data} onDone={onClose} />
      ) : chosen ? (
        <MapPlaceColumns
          {...chosen}
          busy={send.isPending}
          error={send.error}
          onChange={(columns) => setChosen({ ...chosen, columns })}
          onSubmit={() => send.mutate(chosen)}
          onCancel={onClose}
        />
      ) : (
        <ChoosePlacesFile busy={read.isPending} error={read.error} onFile={read.mutate} onCancel={onClose} />
      )}
    </FormDialog>
  );
}
