'use client';

import { useQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { MakeMendLinkDialog } from '@/components/import-job/make-mend-link-dialog';
import { MendLinkItem } from '@/components/import-job/mend-link-item';
import { mendLinksQuery } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { WithdrawMendLinkDialog } from '@/components/import-job/withdraw-mend-link-dialog';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { ErrorState } from '@/components/ui/states';
import { useDialogChoice } from '@/components/ui/use-dialog-choice';
import type { ImportDetail } from '@/lib/imports/import-schemas';
import type { MendLinkEntry } from '@/lib/mend-links/mend-link-schemas';

type Choice = { action: 'make' } | { action: 'withdraw'; link: MendLinkEntry };

/** The links by which the shipper mends failed rows himself: makes one, lists them, and withdraws them. */
export function MendLinksPanel({ job }: { job: ImportDetail }) {
  const t = useTranslations('importJob.mendLinksPanel');
  const { tenantId } = usePerson();
  const links = useQuery(mendLinksQuery(tenantId, job.id));
  const { dialog, openDialog } = useDialogChoice<Choice>();
  useRefreshWhenRowsCome(job.id, links.data?.data);
  const canMake = job.rollback === null && job.rolled_back_at === null && job.settled_at === null;
  const made = links.data?.data ?? [];
  if (!canMake && made.length === 0) return null;
  return (
    <Panel
      id="mend-links"
      className="print:hidden"
      title={t('title')}
      aside={
        canMake ? (
          <Button size="sm" icon={<Link2 />} onClick={() => openDialog({ action: 'make' })}>
            {t('ask')}
          </Button>
        ) : null
      }
      bodyClassName={made.length > 0 ? 'px-4 py-1' : undefined}
    >
      {links.error && !links.data ? (
        <ErrorState title={t('failed')} error={links.error} onRetry={() => void links.refetch()} />
      ) : made.length === 0 ? (
        <p className="text-muted">{t('explanation')}</p>
      ) : (
        <ul>
          {made.map((link) => (
            <MendLinkItem
              key={link.id}
              link={link}
              onWithdraw={() => openDialog({ action: 'withdraw', link })}
            />
          ))}
        </ul>
      )}
      {dialog?.choice.action === 'make' ? (
        <MakeMendLinkDialog job={job} canMail={links.data?.can_mail ?? false} {...dialog} />
      ) : dialog?.choice.action === 'withdraw' ? (
        <WithdrawMendLinkDialog job={job} link={dialog.choice.link} {...dialog} />
      ) : null}
    </Panel>
  );
}

/** What came back by a link changes the family and the failed rows of the import. */
function useRefreshWhenRowsCome(jobId: string, links: readonly MendLinkEntry[] | undefined) {
  const refresh = useRefreshJob(jobId);
  const sent = links?.reduce((sum, link) => sum + link.sent_rows, 0);
  const known = useRef(sent);
  useEffect(() => {
    if (sent === undefined || known.current === sent) return;
    const isFirst = known.current === undefined;
    known.current = sent;
    if (!isFirst) void refresh();
  });
}
