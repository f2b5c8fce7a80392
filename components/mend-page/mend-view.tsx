'use client';

import { CircleCheckBig } from 'lucide-react';
import { MendRows } from '@/components/mend-page/mend-rows';
import { SentNotice } from '@/components/mend-page/sent-notice';
import { countOf } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { formatMinute } from '@/components/ui/relative-time';
import { EmptyState } from '@/components/ui/states';
import type { MendView as View } from '@/lib/mend-links/mend-link-schemas';

/** What the sender asks for, what has become of the rows that were sent, and the rows that are left. */
export function MendView({ token, view, isDead }: { token: string; view: View; isDead: boolean }) {
  const { company_name: company, open_rows: open, state, sent } = view;
  const isDone = state === 'open' && open === 0 && sent.running === 0;
  return (
    <>
      <PageHeader
        eyebrow={<span dir="auto">{company}</span>}
        title={open > 0 ? `Please correct ${countOf(open, 'row', 'rows')}` : 'Rows to correct'}
      >
        Of the file <bdi>{view.import_name}</bdi>. This link works until {formatMinute(view.expires_at)}.
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
          <Notice tone="bad" title="This link no longer works">
            Nothing more can be sent by it. Your changes are still on this page, to copy them: ask whoever
            sent you the link for a new one.
          </Notice>
        ) : state === 'rolled_back' ? (
          <Notice tone="info" title="Nothing needs to be corrected any more">
            <bdi>{company}</bdi> has undone the import of this file. If you are to correct it all the same,
            they will send you another link.
          </Notice>
        ) : state === 'running' ? (
          <Notice tone="info" title="The file is being imported again">
            Its rows can be corrected once that is done. This page notices by itself.
          </Notice>
        ) : isDone ? (
          <EmptyState icon={<CircleCheckBig />} title="Nothing is left to correct">
            All rows of this file have come in, or <bdi>{company}</bdi> takes care of them.
          </EmptyState>
        ) : null}
        <MendRows token={token} view={view} isReadOnly={isDead || state !== 'open'} />
      </div>
    </>
  );
}
