'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { contentTypes } from '@/lib/import-files/content-types';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/**
 * Reuses the mapping, the rules and the details of an earlier import, for its corrected file or for the very same one.
 */
export function ImportAgain({ job, onFile }: { job: ImportDetail; onFile: (file: File) => void }) {
  const t = useTranslations('newImport.importAgain');
  const fetchFile = useMutation({
    mutationFn: async () => {
      if (job.original_signed_url === null) throw new Error('The file is no longer kept');
      const response = await fetch(job.original_signed_url);
      if (!response.ok) throw new Error(`The stored file answered ${response.status}`);
      return new File([await response.blob()], job.file_name, { type: contentTypes[job.file_kind] });
    },
    onSuccess: onFile,
  });
  return (
    <Notice
      tone={fetchFile.error ? 'warn' : 'info'}
      className="mb-5"
      title={fetchFile.error ? t('fetchFailed') : t('filledIn')}
      action={
        job.original_signed_url === null ? null : (
          <Button size="sm" busy={fetchFile.isPending} onClick={() => fetchFile.mutate()}>
            {t('useSame')}
          </Button>
        )
      }
    >
      {fetchFile.error
        ? t('dropInstead', { name: job.file_name })
        : job.original_signed_url === null
          ? t('dropCorrected', { name: job.file_name })
          : t('dropOrUse', { name: job.file_name })}
    </Notice>
  );
}
