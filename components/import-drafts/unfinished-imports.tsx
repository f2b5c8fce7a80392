'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { FilePen } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { discardDraft, draftsQuery } from '@/components/import-drafts/queries';
import { Badge } from '@/components/ui/badge';
import { Button, buttonClass } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { countOf } from '@/components/ui/format-number';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { formatMinute } from '@/components/ui/relative-time';
import type { Drafts } from '@/lib/import-drafts/draft-schemas';

type Draft = Drafts['data'][number];

/** Imports that are prepared and not started, by whoever works for the tenant; nothing if there are none. */
export function UnfinishedImports() {
  const { tenantId } = usePerson();
  const { data } = useQuery(draftsQuery(tenantId));
  const queryClient = useQueryClient();
  const [discarding, setDiscarding] = useState<Draft | null>(null);
  const discard = useMutation({
    mutationFn: ({ id }: Draft) => discardDraft(tenantId, id),
    onSuccess: () => setDiscarding(null),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.importDrafts(tenantId) }),
  });
  const drafts = data?.data ?? [];
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="unfinished-heading" className="mb-5 rounded-lg border bg-surface">
      <h2 id="unfinished-heading" className="flex items-center gap-2 border-b px-4 py-2.5 font-semibold">
        <FilePen aria-hidden className="size-4 text-muted" />
        {countOf(drafts.length, 'unfinished import')}
      </h2>
      <ul className="max-h-64 divide-y overflow-y-auto">
        {drafts.map((draft) => (
          <li key={draft.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5">
            <div className="min-w-0 flex-1 basis-64 [overflow-wrap:anywhere]">
              <p className="flex flex-wrap items-center gap-2">
                <span className="font-medium">
                  <bdi>{draft.file_name}</bdi>
                </span>
                {draft.held_by ? (
                  <Badge tone="warn">
                    {draft.held_by.is_you ? 'Open in another window' : `${draft.held_by.name} is at it`}
                  </Badge>
                ) : null}
              </p>
              <p className="text-[0.8125rem] text-muted">
                Changed {formatMinute(draft.updated_at)} by {draft.changed_by.name}, kept until{' '}
                {formatMinute(draft.kept_until)}
              </p>
            </div>
            <div className="flex gap-2">
              <Link
                href={`/imports/new?draft=${draft.id}`}
                aria-label={`Continue ${draft.file_name}`}
                className={buttonClass({ size: 'sm' })}
              >
                Continue
              </Link>
              <Button
                size="sm"
                variant="quiet"
                aria-label={`Discard ${draft.file_name}`}
                onClick={() => setDiscarding(draft)}
              >
                Discard
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={discarding !== null}
        onOpenChange={(open) => (open ? undefined : setDiscarding(null))}
        title="Discard this import?"
        confirmLabel="Discard"
        busy={discard.isPending}
        onConfirm={() => (discarding ? discard.mutate(discarding) : undefined)}
        error={<MutationProblem error={discard.error} />}
      >
        <p>
          {discarding?.held_by && !discarding.held_by.is_you
            ? `${discarding.held_by.name} is working at it. `
            : ''}
          “<bdi>{discarding?.file_name}</bdi>” and what was chosen for it are removed. No delivery has been
          made.
        </p>
      </ConfirmDialog>
    </section>
  );
}
