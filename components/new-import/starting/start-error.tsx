import Link from 'next/link';
import { useTranslations } from 'use-intl';
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
  const t = useTranslations('newImport.startError');
  if (isGone) return <Notice tone="bad">{t('isGone')}</Notice>;
  if (problem) {
    const conflict = conflictDetails.safeParse(problem.details);
    return (
      <Notice
        tone="bad"
        title={t('notStarted')}
        action={
          conflict.success ? (
            <Link href={`/imports/${conflict.data.job_id}`} className={buttonClass({ size: 'sm' })}>
              {t('openStarted')}
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
      <Notice tone="bad" title={t('nothing')}>
        {t('noRows')}
      </Notice>
    );
  }
  if (!showMissing) return null;
  return <Notice tone="bad">{t('missing')}</Notice>;
}
