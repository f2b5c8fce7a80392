'use client';

import { useRouter } from 'next/navigation';
import { TrySampleButton } from '@/components/domain/try-sample-button';
import { useDroppedFiles } from '@/components/new-import/reading/dropped-files';

/** Opens the wizard with the sample to try. */
export function TrySample() {
  const router = useRouter();
  const { setFiles } = useDroppedFiles();
  return (
    <TrySampleButton
      onFile={(file) => {
        setFiles([file]);
        router.push('/imports/new');
      }}
    />
  );
}
