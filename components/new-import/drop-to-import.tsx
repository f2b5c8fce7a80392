'use client';

import { useRouter } from 'next/navigation';
import { useDroppedFile } from '@/components/new-import/reading/dropped-file';
import { PageDropTarget } from '@/components/new-import/reading/page-drop-target';

/** A file dropped on the list goes to the wizard at once. */
export function DropToImport() {
  const router = useRouter();
  const { setFile } = useDroppedFile();
  return (
    <PageDropTarget
      onFile={(file) => {
        setFile(file);
        router.push('/imports/new');
      }}
    />
  );
}
