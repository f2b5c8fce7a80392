'use client';

import { useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { AmongSeveral } from '@/components/new-import/several/among-several';
import { describeFindings, type FileFindings } from '@/components/new-import/several/file-status';

/** Tells the list of files how far this one is, and starts it when the list says so. */
export function useReportStatus(among: AmongSeveral | null, found: FileFindings, start: () => void) {
  const t = useTranslations('newImport.fileStatus');
  const status = describeFindings(found, t);
  const report = useEffectEvent(() => among?.onStatus(status));
  useEffect(() => report(), [status.state, status.words, status.customer, status.jobId]);
  const begin = useEffectEvent(start);
  const startCount = among?.startCount ?? 0;
  useEffect(() => {
    if (startCount > 0) begin();
  }, [startCount]);
}
