'use client';

import { createContext, use, useMemo, useState, type ReactNode } from 'react';

interface DroppedFile {
  file: File | null;
  setFile: (file: File | null) => void;
}

const DroppedFileContext = createContext<DroppedFile | null>(null);

/** Carries a file dropped on one page to the page that imports it. */
export function DroppedFileProvider({ children }: { children: ReactNode }) {
  const [file, setFile] = useState<File | null>(null);
  const value = useMemo(() => ({ file, setFile }), [file]);
  return <DroppedFileContext value={value}>{children}</DroppedFileContext>;
}

export function useDroppedFile(): DroppedFile {
  const value = use(DroppedFileContext);
  if (!value) throw new Error('useDroppedFile is used outside of its provider');
  return value;
}
