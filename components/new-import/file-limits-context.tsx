'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { FileLimits } from '@/lib/import-runs/file-limits';

const FileLimitsContext = createContext<FileLimits | null>(null);

/**
 * Passes the server's file limits to the wizard: settings of the instance, which the page reads
 * (lib/import-runs/file-limits.ts).
 */
export function FileLimitsProvider({ limits, children }: { limits: FileLimits; children: ReactNode }) {
  return <FileLimitsContext value={limits}>{children}</FileLimitsContext>;
}

/** The limits of a file. */
export function useFileLimits(): FileLimits {
  const limits = useContext(FileLimitsContext);
  if (!limits) throw new Error('useFileLimits is used outside of the page of a new import');
  return limits;
}
