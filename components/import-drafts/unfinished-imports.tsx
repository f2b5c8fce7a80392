'use client';

import { useQuery } from '@tanstack/react-query';
import { FilePen } from 'lucide-react';
import Link from 'next/link';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHeldElsewhere } from '@/components/domain/use-held-elsewhere';
import { usePerson } from '@/components/frame/person-context';
import { draftsQuery } from '@/components/import-drafts/queries';
import { Badge } from '@/components/ui/badge';
import { Button, buttonClass } from '@/components/ui/button';
import { useFormats } from '@/components/ui/use-formats';
import type { Drafts } from '@/lib/import-drafts/draft-schemas';

type Draft = Drafts['data'][number];

const DiscardDialog = lazy(async () => ({
  default: (await import('@/components/import-drafts/discard-dialog')).DiscardDialog,
}));

/** Imports that are prepared and not started, by whoever works for the tenant; nothing if there are none. */
export function UnfinishedImports() {
  const t = useTranslations('importDrafts.unfinishedImports');
  const formats = useFormats();
  const { tenantId } = usePerson();
  const { data } = useQuery(draftsQuery(tenantId));
  const [asked, setAsked] = useState<{ draft: Draft; open: boolean } | null>(null);
  const heldElsewhere = useHeldElsewhere();
  const drafts = (data?.data ?? []).map((draft) => ({ ...draft, held_by: heldElsewhere(draft.held_by) }));
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="unfinished-heading" className="mb-5 rounded-lg border bg-surface">
      <h2 id="unfinished-heading" className="flex items-center gap-2 border-b px-4 py-2.5 font-semibold">
        <FilePen aria-hidden className="size-4 text-muted" />
        {t('title', { count: drafts.length })}
      </h2>
      <ul className="max-h-64 divide-y overflow-y-auto">
        {drafts.map((draft) => (
          <li key={draft.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5">
            <div className="min-w-0 flex-1 basis-64 [overflow-wrap:anywhere]">
              <p className="flex flex-wrap items-center gap-2">
                <span className="font-medium">
                  <bdi>{draft.file_name}</bdi>
                </span>
                {draft.received ? <Badge tone="warn">{t('needsLook')}</Badge> : null}
                {draft.held_by ? (
                  <Badge tone="warn">
                    {draft.held_by.is_you ? t('otherWindow') : t('isAtIt', { name: draft.held_by.name })}
                  </Badge>
                ) : null}
              </p>
              {draft.received?.reason ? (
                <p dir="auto" className="text-[0.8125rem]">
                  {draft.received.reason}
                </p>
              ) : null}
              <p className="text-[0.8125rem] text-muted">
                {t(draft.received ? 'cameTo' : 'changed', {
                  changed: formats.minute(draft.updated_at),
                  name: draft.received?.inbox_name ?? draft.changed_by.name,
                  end: formats.minute(draft.kept_until),
                })}
              </p>
            </div>
            <div className="flex gap-2">
              <Link
                href={`/imports/new?draft=${draft.id}`}
                aria-label={t('continueFile', { file: draft.file_name })}
                className={buttonClass({ size: 'sm' })}
              >
                {t('continue')}
              </Link>
              <Button
                size="sm"
                variant="quiet"
                aria-label={t('discardFile', { file: draft.file_name })}
                onClick={() => setAsked({ draft, open: true })}
              >
                {t('discard')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asked ? (
        <Suspense>
          <DiscardDialog {...asked} onClose={() => setAsked({ ...asked, open: false })} />
        </Suspense>
      ) : null}
    </section>
  );
}
