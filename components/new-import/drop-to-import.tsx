'use client';

import { useRouter } from 'next/navigation';
import { useDroppedFiles } from '@/components/new-import/reading/dropped-files';
import { PageDropTarget } from '@/components/new-import/reading/page-drop-target';

/** Opens the wizard with the files dropped on the list. */
export function DropToImport() {
  const router = useRouter();
  const { setFiles } = useDroppedFiles();
  return (
    <PageDropTarget
      onFiles={(files) => {
        setFiles(files);
        router.push('/imports/new');
      }}
    />
  );
}
