'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { countWords } from '@/components/consignees/held-words';
import { eraseConsignee, dropAbandonedPages } from '@/components/consignees/queries';
import { isPhrase, phraseOf } from '@/components/consignees/who-form';
import { usePerson } from '@/components/frame/person-context';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { FormDialog } from '@/components/ui/form-dialog';
import { formatCount } from '@/components/ui/format-number';
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
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState('');
  const [unread, setUnread] = useState(false);
  const erase = useMutation({
    mutationFn: () => eraseConsignee(tenantId, { ...who, unread_imports: unread }),
    onSuccess: (erased) => {
      dropAbandonedPages(queryClient);
      onErased(erased);
    },
    gcTime: 0,
  });
  const { total } = held.unread_imports;
  return (
    <FormDialog open={open} onClose={onClose} locked={erase.isPending} title="Erase this person’s data?">
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
          <p className="text-ink">Found: {countWords(held.counts)}. This cannot be undone.</p>
          <ul className="ms-4 flex list-disc flex-col gap-1">
            <li>
              Deliveries: the name, phone, address and instructions are replaced by “[erased]”. IDs,
              references, cities and amounts stay.
            </li>
            <li>
              Imports that contain this person lose their files, failed rows and timeline, because part of a
              file cannot be erased. Counts stay.
            </li>
            <li>
              Targets: the title and the street are replaced, and the postal code is removed. Batch items:
              what was sent is removed.
            </li>
            <li>Map positions are rounded to about 11 km.</li>
          </ul>
        </div>
        {total > 0 ? (
          <ChoiceList
            kind="checkbox"
            label="Files not read to the end"
            choices={[
              {
                value: 'unread',
                label: `Also remove the files of ${total === 1 ? 'one stopped import' : `${formatCount(total)} stopped imports`}`,
                hint: 'They may contain this person. These imports cannot be resumed afterwards.',
              },
            ]}
            chosen={unread ? ['unread'] : []}
            onChange={(chosen) => setUnread(chosen.length > 0)}
          />
        ) : null}
        <TextField
          label={
            <>
              Type <bdi dir={who.phone === undefined ? 'auto' : 'ltr'}>{phraseOf(who)}</bdi> to confirm
            </>
          }
          value={typed}
          dir={who.phone === undefined ? 'auto' : 'ltr'}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <MutationProblem error={erase.error} />
        <RunningJobLink error={erase.error} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose} disabled={erase.isPending}>
            Cancel
          </Button>
          <Button type="submit" variant="danger" busy={erase.isPending} disabled={!isPhrase(typed, who)}>
            Erase for good
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}

/** Links to the import that has to end first. */
function RunningJobLink({ error }: { error: Error | null }) {
  if (!(error instanceof RequestProblem) || error.code !== 'job_still_running') return null;
  const { job_id: jobId } = error.details as { job_id: string };
  return (
    <Link href={`/imports/${jobId}`} className="text-accent underline-offset-2 hover:underline">
      Go to the import that is still running
    </Link>
  );
}
