'use client';

import { FileSpreadsheet } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSay } from '@/components/domain/use-say';
import { Button } from '@/components/ui/button';
import { DropFile } from '@/components/ui/drop-file';
import { Notice } from '@/components/ui/notice';
import { failureMessage } from '@/lib/messages/file-problems';
import { FileProblem } from '@/lib/table-files/file-problem';
import { acceptedExtensions } from '@/lib/table-files/file-kind';

/** Takes the file with the places: dropped on the dialog or picked. */
export function ChoosePlacesFile({
  busy,
  error,
  onFile,
  onCancel,
}: {
  busy: boolean;
  error: Error | null;
  onFile: (file: File) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('places.choosePlacesFile');
  const tCommon = useTranslations('common');
  const say = useSay();
  return (
    <>
      <p className="text-muted">{t('how')}</p>
      <DropFile
        icon={<FileSpreadsheet aria-hidden />}
        title={t('drop')}
        hint={t('kinds')}
        label={t('file')}
        accept={acceptedExtensions}
        busy={busy}
        onFile={onFile}
      />
      {error ? (
        <Notice tone="bad">
          {error instanceof FileProblem ? failureMessage(error.code, error.params, say) : t('failed')}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button onClick={onCancel}>{tCommon('cancel')}</Button>
      </div>
    </>
  );
}
