'use client';

import { useMutation } from '@tanstack/react-query';
import { Download, Eraser, UserX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { HeldPanels } from '@/components/consignees/held-panels';
import { heldCount } from '@/components/consignees/held-words';
import { exportConsignee } from '@/components/consignees/queries';
import { saveJson } from '@/components/ui/save-json';
import { UnreachedNotices } from '@/components/consignees/unreached-notices';
import { usePerson } from '@/components/frame/person-context';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { Button } from '@/components/ui/button';
import { Fact } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { EmptyState } from '@/components/ui/states';
import type { ConsigneeHeld, ConsigneeInput } from '@/lib/consignees/consignee-schemas';

/** The result of a look-up, and the actions on it. */
export function HeldView({
  who,
  held,
  onErase,
}: {
  who: ConsigneeInput;
  held: ConsigneeHeld;
  onErase: () => void;
}) {
  const t = useTranslations('consignees.heldView');
  const words = useTranslations('consignees.heldWords');
  const { tenantId } = usePerson();
  const save = useMutation({
    mutationFn: () => exportConsignee(tenantId, who),
    onSuccess: (data) => saveJson(data, `consignee-data-${data.exported_at.slice(0, 10)}.json`),
    gcTime: 0,
  });
  const kinds = Object.keys(held.counts) as (keyof ConsigneeHeld['counts'])[];
  const isNothing = kinds.every((kind) => held.counts[kind] === 0);
  const canErase = !held.too_many && (!isNothing || held.unread_imports.total > 0);
  return (
    <div className="flex flex-col gap-4">
      <section aria-label={t('found')} className="rounded-lg border bg-surface">
        {isNothing ? (
          <EmptyState
            icon={<UserX />}
            title={t('nothing')}
            action={
              canErase ? (
                <Button variant="danger-quiet" icon={<Eraser />} onClick={onErase}>
                  {t('eraseUnread')}
                </Button>
              ) : null
            }
          >
            {who.phone !== undefined && who.name !== undefined ? t('tryEach') : t('tryOther')}
          </EmptyState>
        ) : (
          <div className="flex flex-wrap items-end justify-between gap-4 p-4">
            <div className="min-w-0 basis-full lg:basis-auto">
              <h2 className="mb-2 font-semibold [overflow-wrap:anywhere]">
                {t.rich('dataAbout', { who: () => <Who who={who} /> })}
              </h2>
              <dl className="flex flex-wrap gap-x-8 gap-y-2">
                {kinds.map((kind) => (
                  <Fact key={kind} label={words(`kinds.${kind}`)}>
                    {heldCount(held.counts[kind], words)}
                  </Fact>
                ))}
              </dl>
            </div>
            <div className="flex flex-wrap gap-2">
              <Button icon={<Download />} busy={save.isPending} onClick={() => save.mutate()}>
                {t('export')}
              </Button>
              <Button variant="danger-quiet" icon={<Eraser />} disabled={!canErase} onClick={onErase}>
                {t('erase')}
              </Button>
            </div>
          </div>
        )}
      </section>
      <MutationProblem error={save.error} />
      <UnreachedNotices who={who} held={held} />
      <HeldPanels held={held} />
    </div>
  );
}

function Who({ who: { phone, name } }: { who: ConsigneeInput }) {
  return (
    <>
      {name === undefined ? null : <bdi>{name}</bdi>}
      {name !== undefined && phone !== undefined ? ', ' : null}
      {phone === undefined ? null : <bdi dir="ltr">{phone}</bdi>}
    </>
  );
}

export function HeldSkeleton() {
  const t = useTranslations('consignees.heldView');
  return (
    <div role="status" aria-label={t('lookingUp')} className="rounded-lg border bg-surface p-4">
      <Skeleton className="mb-4 w-56" />
      <Skeleton className="w-full max-w-md" />
    </div>
  );
}
