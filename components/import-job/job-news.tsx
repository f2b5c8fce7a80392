import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { describeEnd } from '@/components/import-job/describe-end';
import { announcedShare } from '@/components/ui/announced-share';
import { Announcement } from '@/components/ui/announcement';
import { useFormats } from '@/components/ui/use-formats';
import { isChanging } from '@/lib/imports/is-changing';
import type { ImportDetail } from '@/lib/imports/import-schemas';

/** What a screen reader says of an import that runs: each quarter of it, and how it ended. Of one that had ended before: nothing. */
export function JobNews({ job }: { job: ImportDetail }) {
  const t = useTranslations('importJob.describeEnd');
  const tNews = useTranslations('importJob.jobNews');
  const formats = useFormats();
  const changes = isChanging(job);
  const [wasChanging, setWasChanging] = useState(changes);
  if (changes && !wasChanging) setWasChanging(true);
  const { total_records: total, processed_records: processed } = job;
  const share = announcedShare(processed, total ?? 0);
  return (
    <Announcement>
      {!changes
        ? wasChanging
          ? describeEnd(job, t)
          : ''
        : share > 0 && job.rollback === null
          ? tNews('done', { share: formats.percent(share) })
          : ''}
    </Announcement>
  );
}
