'use client';

import { useRouter } from 'next/navigation';
import { useDroppedFile } from '@/components/new-import/dropped-file';
import { PageDropTarget } from '@/components/new-import/page-drop-target';

/** Opens the wizard with a file dropped on the list. */
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
