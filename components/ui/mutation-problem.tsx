'use client';

import type { ReactNode } from 'react';
import { useErrorWords } from '@/components/ui/error-words';
import { Notice } from '@/components/ui/notice';

/** Said of something that a person did, where nothing better is known. */
export const didNotWork = 'That did not work. Try again.';

/** Why a dialog's work failed; nothing while it has not. */
export function MutationProblem({ error }: { error: Error | null }): ReactNode {
  const readError = useErrorWords();
  if (!error) return null;
  return <Notice tone="bad">{readError(error).message ?? didNotWork}</Notice>;
}
