'use client';

import { useRouter } from 'next/navigation';
import { lazy, Suspense } from 'react';
import { useDroppedFiles } from '@/components/new-import/reading/dropped-files';

/** Only who has no import yet is offered the sample on the list. */
const TrySampleButton = lazy(async () => ({
  default: (await import('@/components/domain/try-sample-button')).TrySampleButton,
}));

/** Opens the wizard with the sample to try. */
export function TrySample() {
  const router = useRouter();
  const { setFiles } = useDroppedFiles();
  return (
    <div className="min-h-16">
      <Suspense>
        <TrySampleButton
          onFile={(file) => {
            setFiles([file]);
            router.push('/imports/new');
          }}
        />
      </Suspense>
    </div>
  );
}
