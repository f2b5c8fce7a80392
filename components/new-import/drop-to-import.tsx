'use client';

import { usePathname, useRouter } from 'next/navigation';
import { usePerson } from '@/components/frame/person-context';
import { useDroppedFiles } from '@/components/new-import/reading/dropped-files';
import { PageDropTarget } from '@/components/new-import/reading/page-drop-target';

/** Opens the wizard with files that are dropped on any signed-in page but its own. */
export function DropToImport() {
  const router = useRouter();
  const pathname = usePathname();
  const { person, tenantId } = usePerson();
  const { setFiles } = useDroppedFiles();
  if (pathname === '/imports/new') return null;
  return (
    <PageDropTarget
      isRefusing={person.isSystemAdmin && tenantId === null}
      onFiles={(files) => {
        setFiles(files);
        router.push('/imports/new');
      }}
    />
  );
}
