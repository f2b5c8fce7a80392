'use client';

import { useEffect, useEffectEvent } from 'react';
import { lookOnDisk } from '@/components/new-import/file-on-disk';

interface UseFileOnDiskOptions {
  file: File;
  /** Changes after a failure that a changed file would explain. */
  doubt: string;
  /** Called with the new version when the file has changed. */
  onChanged: (file: File) => void;
  /** Called when the file has changed and the page can read it only if the person chooses it again. */
  onUnreadable: () => void;
}

/**
 * Notices that the chosen file was saved again: people who correct it in a spreadsheet come back to this
 * window.
 * @returns checks at once, and returns whether the chosen file is still current
 */
export function useFileOnDisk(options: UseFileOnDiskOptions): () => Promise<boolean> {
  const { file, doubt, onChanged, onUnreadable } = options;
  const take = useEffectEvent((found: Awaited<ReturnType<typeof lookOnDisk>>, of: File) => {
    if (of !== file) return; // another file was chosen meanwhile
    if (found.state === 'changed') onChanged(found.file);
    if (found.state === 'unreadable') onUnreadable();
  });

  useEffect(() => {
    const look = () => void lookOnDisk(file).then((found) => take(found, file));
    if (doubt !== '') look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [file, doubt]);

  return async () => {
    const found = await lookOnDisk(file);
    if (found.state === 'changed') onChanged(found.file);
    if (found.state === 'unreadable') onUnreadable();
    return found.state === 'same';
  };
}
