import Link from 'next/link';
import { z } from 'zod';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { RequestProblem } from '@/lib/http/browser-fetch';

const conflictDetails = z.object({ job_id: z.uuid() });

/** Why the import did not start. Errors of a field are shown at the field as well. */
export function StartError({
  isGone,
  problem,
  showMissing,
  hasNoRows,
}: {
  /** The file changed on disk, and the browser can no longer read it. */
  isGone: boolean;
  problem: RequestProblem | null;
  showMissing: boolean;
  /** The file has nothing to import. */
  hasNoRows: boolean;
}) {
  if (isGone) {
    return <Notice tone="bad">This file has changed. Drop it again to continue.</Notice>;
  }
  if (problem) {
    const conflict = conflictDetails.safeParse(problem.details);
    return (
      <Notice
        tone="bad"
        title="The import did not start"
        action={
          conflict.success ? (
            <Link href={`/imports/${conflict.data.job_id}`} className={buttonClass({ size: 'sm' })}>
              Open the import that was started
            </Link>
          ) : null
        }
      >
        {problem.message}
      </Notice>
    );
  }
  if (hasNoRows) {
    return (
      <Notice tone="bad" title="There is nothing to import">
        The file has no rows below its header. Add the orders, or choose another header row, and try again.
      </Notice>
    );
  }
  if (!showMissing) return null;
  return <Notice tone="bad">Something is still missing: see the parts marked in red.</Notice>;
}
