'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNames } from '@/components/domain/use-names';
import { usePerson } from '@/components/frame/person-context';
import {
  earlierOrdersQuery,
  keyOfPlace,
  type LastImportOrders,
} from '@/components/new-import/comparing/queries';
import type { ReadOrder } from '@/components/new-import/reading/reading-messages';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Skeleton } from '@/components/ui/skeleton';
import { comparedFields } from '@/lib/rows/order-fingerprint';

/** An order of the file and one of the last import, by their positions; null: only the other has it. */
export type ComparedPair = readonly [of: number | null, before: number | null];

/** Orders shown at once. */
const SHOWN = 20;

/** Orders in which file and last import differ. They are read when the list is opened. */
export function ComparedOrders({
  label,
  pairs,
  last,
  ordersRead,
  onRead,
}: {
  label: string;
  pairs: readonly ComparedPair[];
  last: LastImportOrders;
  ordersRead: ReadonlyMap<number, ReadOrder>;
  onRead: (at: readonly number[]) => void;
}) {
  const t = useTranslations('newImport.comparedOrders');
  const { tenantId } = usePerson();
  const [page, setPage] = useState<number | null>(null);
  const start = (page ?? 0) * SHOWN;
  const shown = pairs.slice(start, start + SHOWN);
  const places = shown.flatMap(([, before]) => last.places[before ?? -1] ?? []);
  const { data: earlier } = useQuery({
    ...earlierOrdersQuery(tenantId, places),
    enabled: page !== null && places.length > 0,
  });
  const open = (at: number) => {
    setPage(at);
    const wanted = pairs.slice(at * SHOWN, (at + 1) * SHOWN).flatMap(([of]) => of ?? []);
    if (wanted.some((of) => !ordersRead.has(of))) onRead(wanted);
  };
  return (
    <Disclosure label={label} onToggle={(isOpen) => (isOpen ? open(page ?? 0) : undefined)}>
      <ul className="space-y-2 border-s ps-4 text-[0.8125rem]">
        {shown.map(([of, before]) => {
          const order = of === null ? null : ordersRead.get(of);
          const place = last.places[before ?? -1];
          const then = place ? earlier?.get(keyOfPlace(place)) : null;
          if (order === undefined || (then === undefined && !earlier)) {
            return <Skeleton key={`${of} ${before}`} className="h-5 w-56 max-w-full" />;
          }
          return (
            <li key={`${of} ${before}`} className="[overflow-wrap:anywhere]">
              <span className="font-medium">
                <bdi>{order?.reference ?? then?.external_reference_id ?? t('noReference')}</bdi>
              </span>{' '}
              <span className="text-muted">
                {order ? (
                  t.rich('nameAndRow', {
                    name: order.name,
                    row: order.rowNumber,
                    bdi: (chunks) => <bdi>{chunks}</bdi>,
                  })
                ) : (
                  <bdi>{then?.values.delivery_contact_name}</bdi>
                )}
              </span>
              {order && then ? <Differences order={order} then={then} /> : null}
            </li>
          );
        })}
      </ul>
      {pairs.length > SHOWN ? (
        <p className="mt-2 flex flex-wrap items-center gap-2 ps-4 text-[0.8125rem] text-muted tabular-nums">
          {t('shown', { first: start + 1, last: start + shown.length, total: pairs.length })}
          <Button size="sm" disabled={start === 0} onClick={() => open((page ?? 0) - 1)}>
            {t('previous')}
          </Button>
          <Button size="sm" disabled={start + SHOWN >= pairs.length} onClick={() => open((page ?? 0) + 1)}>
            {t('next')}
          </Button>
        </p>
      ) : null}
    </Disclosure>
  );
}

/** The fields that say something else than then, old and new. */
function Differences({
  order,
  then,
}: {
  order: ReadOrder;
  then: { external_reference_id: string | null; values: Record<string, string> };
}) {
  const names = useNames();
  const t = useTranslations('newImport.comparedOrders');
  const lines = comparedFields.flatMap((field, index) => {
    const now = order.texts[index] ?? '';
    const old = then.values[field] ?? '';
    return now === old ? [] : [{ name: names.field(field), old, now }];
  });
  if (then.external_reference_id !== order.reference) {
    const name = names.field('external_reference_id');
    lines.unshift({ name, old: then.external_reference_id ?? '', now: order.reference ?? '' });
  }
  return (
    <ul className="mt-0.5 text-muted">
      {lines.map(({ name, old, now }) => (
        <li key={name}>
          {name}:{' '}
          <del className="decoration-bad/60" dir="auto">
            {old || t('nothing')}
          </del>{' '}
          <span aria-hidden>→</span>{' '}
          <ins className="text-ink no-underline" dir="auto">
            {now || t('nothing')}
          </ins>
        </li>
      ))}
    </ul>
  );
}
