'use client';

import { useMutation } from '@tanstack/react-query';
import { UserSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EraseDialog } from '@/components/consignees/erase-dialog';
import { HeldView, HeldSkeleton } from '@/components/consignees/held-view';
import { lookUpConsignee } from '@/components/consignees/queries';
import { WhoFormView } from '@/components/consignees/who-form-view';
import { usePerson } from '@/components/frame/person-context';
import { countWords } from '@/components/consignees/held-words';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { EmptyState, ErrorState } from '@/components/ui/states';
import type { ConsigneeErased, ConsigneeInput } from '@/lib/consignees/consignee-schemas';

/** Looks up the data held about one consignee, to view, export or erase it. */
export function ConsigneesPage() {
  const t = useTranslations('consignees.consigneesPage');
  const words = useTranslations('consignees.heldWords');
  const { tenantId } = usePerson();
  const [erasing, setErasing] = useState(false);
  const [erased, setErased] = useState<ConsigneeErased | null>(null);
  const look = useMutation({
    mutationFn: (who: ConsigneeInput) => lookUpConsignee(tenantId, who),
    gcTime: 0, // what is known of a person is forgotten with the page that showed it
  });
  const who = look.variables;
  const ask = (next: ConsigneeInput) => {
    setErased(null);
    look.mutate(next);
  };

  return (
    <>
      <PageHeader eyebrow={t('settings')} title={t('title')}>
        {t('intro')}
      </PageHeader>
      <WhoFormView busy={look.isPending} onAsk={ask} />
      {erased ? (
        <Notice tone="ok" title={t('erased')} className="mb-5">
          {countWords(erased, words)}
        </Notice>
      ) : null}
      {look.isPending ? (
        <HeldSkeleton />
      ) : look.error ? (
        <ErrorState
          title={t('failed')}
          error={look.error}
          onRetry={who ? () => look.mutate(who) : undefined}
        />
      ) : look.data && who ? (
        <HeldView who={who} held={look.data} onErase={() => setErasing(true)} />
      ) : erased ? null : (
        <div className="rounded-lg border bg-surface">
          <EmptyState icon={<UserSearch />} title={t('lookUp')}>
            {t('lookUpHint')}
          </EmptyState>
        </div>
      )}
      {look.data && who ? (
        <EraseDialog
          key={look.submittedAt}
          who={who}
          held={look.data}
          open={erasing}
          onClose={() => setErasing(false)}
          onErased={(result) => {
            setErasing(false);
            look.reset();
            setErased(result);
          }}
        />
      ) : null}
    </>
  );
}
