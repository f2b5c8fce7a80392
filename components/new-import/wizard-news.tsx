import { useTranslations } from 'use-intl';
import { describeCheck } from '@/components/new-import/checking/check-words';
import type { ReferenceCheck } from '@/components/new-import/checking/use-reference-check';
import type { UploadState } from '@/components/new-import/starting/use-upload';
import { announcedShare } from '@/components/ui/announced-share';
import { Announcement } from '@/components/ui/announcement';
import { useFormats } from '@/components/ui/use-formats';

/** What a screen reader says of the file while one maps its columns: that it is read, what its rows become, how far it is sent. */
export function WizardNews({
  file,
  columnCount,
  answer,
  upload,
}: {
  file: File;
  /** 0: not known yet. */
  columnCount: number;
  answer: ReferenceCheck | null;
  upload: UploadState;
}) {
  const t = useTranslations('newImport.wizardNews');
  const tCheck = useTranslations('newImport.checkWords');
  const formats = useFormats();
  // While rows are counted, the numbers would be said again and again.
  const isChecked = answer !== null && answer.check.done && answer.state !== 'asking';
  return (
    <>
      <Announcement>
        {columnCount > 0 ? t('read', { name: file.name, columns: columnCount }) : ''}
      </Announcement>
      <Announcement>
        {isChecked
          ? Object.values(describeCheck(answer, tCheck))
              .filter((words) => words !== null)
              .reduce((before, words) => before + tCheck('also', { words }))
          : ''}
      </Announcement>
      <Announcement>
        {upload.status === 'uploading'
          ? t('sent', { share: formats.percent(announcedShare(upload.sent, file.size)) })
          : upload.status === 'done'
            ? t('uploaded')
            : ''}
      </Announcement>
    </>
  );
}
