'use client';

import { useMutation } from '@tanstack/react-query';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { contentTypes } from '@/lib/import-files/content-types';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/**
 * Reuses the mapping, the rules and the details of an earlier import, for its corrected file or for the very same one.
 */
export function ImportAgain({ job, onFile }: { job: ImportDetail; onFile: (file: File) => void }) {
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
      title={
        fetchFile.error ? 'The stored file could not be fetched' : 'Mapping, rules and details are filled in'
      }
      action={
        job.original_signed_url === null ? null : (
          <Button size="sm" busy={fetchFile.isPending} onClick={() => fetchFile.mutate()}>
            Use the same file
          </Button>
        )
      }
    >
      {fetchFile.error
        ? `Drop “${job.file_name}” from your computer instead.`
        : job.original_signed_url === null
          ? `Drop the corrected file: “${job.file_name}” is no longer kept here.`
          : `Drop the corrected file, or use “${job.file_name}” as it is.`}
    </Notice>
  );
}
