'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { countWords } from '@/components/consignees/held-words';
import { eraseConsignee, dropAbandonedPages } from '@/components/consignees/queries';
import { isPhrase, phraseOf } from '@/components/consignees/who-form';
import { usePerson } from '@/components/frame/person-context';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { FormDialog } from '@/components/ui/form-dialog';
import { TextField } from '@/components/ui/text-field';
import type { ConsigneeErased, ConsigneeHeld, ConsigneeInput } from '@/lib/consignees/consignee-schemas';
import { RequestProblem } from '@/lib/http/browser-fetch';

interface EraseDialogProps {
  who: ConsigneeInput;
  held: ConsigneeHeld;
  open: boolean;
  onClose: () => void;
  onErased: (erased: ConsigneeErased) => void;
}

/** Explains what erasing replaces and that it cannot be undone, and asks for the phone or the name again. */
export function EraseDialog({ who, held, open, onClose, onErased }: EraseDialogProps) {
  const t = useTranslations('consignees.eraseDialog');
  const tCommon = useTranslations('common');
  const words = useTranslations('consignees.heldWords');
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [unread, setUnread] = useState(false);
  const erase = useMutation({
    mutationFn: () => eraseConsignee(tenantId, { ...who, unread_imports: unread }),
    onSuccess: (erased) => {
      dropAbandonedPages(queryClient);
      router.refresh(); // the router keeps pages that were open, with what the server sent them
      onErased(erased);
    },
    gcTime: 0,
  });
  const { total } = held.unread_imports;
  return (
    <FormDialog open={open} onClose={onClose} locked={erase.isPending} title={t('title')}>
      <form
        noValidate
        autoComplete="off"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (isPhrase(typed, who)) erase.mutate();
        }}
      >
        <div className="flex flex-col gap-2 text-muted">
          <p className="text-ink">{t('found', { found: countWords(held.counts, words) })}</p>
          <ul className="ms-4 flex list-disc flex-col gap-1">
            <li>{t('deliveries')}</li>
            <li>{t('imports')}</li>
            <li>{t('targets')}</li>
            <li>{t('positions')}</li>
          </ul>
        </div>
        {total > 0 ? (
          <ChoiceList
            kind="checkbox"
            label={t('unread')}
            choices={[
              {
                value: 'unread',
                label: t('removeUnread', { count: total }),
                hint: t('removeUnreadHint'),
              },
            ]}
            chosen={unread ? ['unread'] : []}
            onChange={(chosen) => setUnread(chosen.length > 0)}
          />
        ) : null}
        <TextField
          label={t.rich('typeToConfirm', {
            phrase: () => <bdi dir={who.phone === undefined ? 'auto' : 'ltr'}>{phraseOf(who)}</bdi>,
          })}
          value={typed}
          dir={who.phone === undefined ? 'auto' : 'ltr'}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <MutationProblem error={erase.error} />
        <RunningJobLink error={erase.error} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose} disabled={erase.isPending}>
            {tCommon('cancel')}
          </Button>
          <Button type="submit" variant="danger" busy={erase.isPending} disabled={!isPhrase(typed, who)}>
            {t('erase')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

/** Links to the import that has to end first. */
function RunningJobLink({ error }: { error: Error | null }) {
  const t = useTranslations('consignees.eraseDialog');
  if (!(error instanceof RequestProblem) || error.code !== 'job_still_running') return null;
  const { job_id: jobId } = error.details as { job_id: string };
  return (
    <Link href={`/imports/${jobId}`} className="text-accent underline-offset-2 hover:underline">
      {t('goToRunning')}
    </Link>
  );
}
