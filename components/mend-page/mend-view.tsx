'use client';

import { CircleCheckBig } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { MendRows } from '@/components/mend-page/mend-rows';
import { SentNotice } from '@/components/mend-page/sent-notice';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { EmptyState } from '@/components/ui/states';
import { useFormats } from '@/components/ui/use-formats';
import type { MendView as View } from '@/lib/mend-links/mend-link-schemas';

/** What the sender asks for, what has become of the rows that were sent, and the rows that are left. */
export function MendView({ token, view, isDead }: { token: string; view: View; isDead: boolean }) {
  const t = useTranslations('mendPage.mendView');
  const formats = useFormats();
  const { company_name: company, open_rows: open, state, sent } = view;
  const isDone = state === 'open' && open === 0 && sent.running === 0;
  return (
    <>
      <PageHeader
        eyebrow={<span dir="auto">{company}</span>}
        title={open > 0 ? t('pleaseCorrect', { count: open }) : t('rowsToCorrect')}
      >
        {t.rich('ofFile', {
          file: () => <bdi>{view.import_name}</bdi>,
          time: formats.minute(view.expires_at),
        })}
      </PageHeader>
      <div className="flex flex-col gap-4">
        {view.message ? (
          <figure className="max-w-3xl rounded-lg border bg-surface px-4 py-3">
            <blockquote dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-line">
              {view.message}
            </blockquote>
            <figcaption dir="auto" className="mt-1 text-[0.8125rem] text-muted">
              {company}
            </figcaption>
          </figure>
        ) : null}
        <SentNotice sent={sent} company={company} />
        {isDead ? (
          <Notice tone="bad" title={t('dead')}>
            {t('deadText')}
          </Notice>
        ) : state === 'rolled_back' ? (
          <Notice tone="info" title={t('rolledBack')}>
            {t.rich('rolledBackText', { company: () => <bdi>{company}</bdi> })}
          </Notice>
        ) : state === 'running' ? (
          <Notice tone="info" title={t('running')}>
            {t('runningText')}
          </Notice>
        ) : isDone ? (
          <EmptyState icon={<CircleCheckBig />} title={t('done')}>
            {t.rich('doneText', { company: () => <bdi>{company}</bdi> })}
          </EmptyState>
        ) : null}
        <MendRows token={token} view={view} isReadOnly={isDead || state !== 'open'} />
      </div>
    </>
  );
}
