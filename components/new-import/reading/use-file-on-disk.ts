'use client';

import { useEffect, useEffectEvent } from 'react';
import { lookOnDisk } from '@/components/new-import/reading/file-on-disk';

interface UseFileOnDiskOptions {
  file: File;
  /** Changes when something failed that a changed file explains. */
  doubt: string;
  /** The file is another one now, and this is what it became. */
  onChanged: (file: File) => void;
  /** It is another one now, and only a person can give it to the page again. */
  onUnreadable: () => void;
}

/**
 * Notices that a chosen file was saved anew: whoever mends it in a spreadsheet comes back to this window.
 * @returns looks at once, and tells whether what was chosen still stands
 */
export function useFileOnDisk(options: UseFileOnDiskOptions): () => Promise<boolean> {
  const { file, doubt, onChanged, onUnreadable } = options;
  const take = useEffectEvent((found: Awaited<ReturnType<typeof lookOnDisk>>, of: File) => {
    if (of !== file) return; // another one was chosen meanwhile
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
