'use client';

import { createContext, use, useMemo, useState, type ReactNode } from 'react';

interface DroppedFiles {
  files: readonly File[];
  setFiles: (files: readonly File[]) => void;
}

const DroppedFilesContext = createContext<DroppedFiles | null>(null);

/** Carries files dropped on one page to the page that imports them. */
export function DroppedFilesProvider({ children }: { children: ReactNode }) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const value = useMemo(() => ({ files, setFiles }), [files]);
  return <DroppedFilesContext value={value}>{children}</DroppedFilesContext>;
}

export function useDroppedFiles(): DroppedFiles {
  const value = use(DroppedFilesContext);
  if (!value) throw new Error('useDroppedFiles is used outside of its provider');
  return value;
}
