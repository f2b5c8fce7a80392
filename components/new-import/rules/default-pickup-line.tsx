'use client';

import { useTranslations } from 'use-intl';
import { queryKeys } from '@/components/api/query-keys';
import { useTenantChange } from '@/components/frame/use-tenant-change';
import type { Reference } from '@/components/new-import/mapping/remembered-choices';
import { setDefaultPickup } from '@/components/new-import/queries';
import { Button } from '@/components/ui/button';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { bdi } from '@/components/ui/rich-tags';
import type { Place } from '@/lib/shaping/place-book';

/** Says which place is the customer's default pickup, and takes that back. @param place null: not known yet */
export function DefaultPickupLine({ customer, place }: { customer: Reference; place: Place | null }) {
  const t = useTranslations('newImport.defaultPickupLine');
  const remove = useTenantChange<void, unknown>(queryKeys.customers, (tenantId) =>
    setDefaultPickup(tenantId, customer.id, null),
  );
  return (
    <div className="flex flex-col gap-2 rounded-md bg-sunken px-3 py-2 text-[0.8125rem]">
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 flex-1 basis-48 [overflow-wrap:anywhere]">
          {place
            ? t.rich('isPlace', { bdi, customer: customer.name, code: place.code })
            : t.rich('isInBook', { bdi, customer: customer.name })}
        </span>
        <Button size="sm" busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('remove')}
        </Button>
      </div>
      <MutationProblem error={remove.error} />
    </div>
  );
}
