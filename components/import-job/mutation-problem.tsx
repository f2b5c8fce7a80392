import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { RequestProblem } from '@/lib/http/browser-fetch';

/** Why a dialog's work failed; nothing while it has not. */
export function MutationProblem({ error }: { error: Error | null }): ReactNode {
  if (!error) return null;
  return (
    <Notice tone="bad">
      {error instanceof RequestProblem ? error.message : 'That did not work. Try again.'}
    </Notice>
  );
}
