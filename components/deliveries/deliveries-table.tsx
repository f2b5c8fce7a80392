import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';

const headClass = 'px-4 py-2 text-start text-xs font-medium text-faint';

/** Deliveries as a ledger; on a narrow screen each becomes a card. A row is one link. */
export function DeliveriesTable({ deliveries, stale }: { deliveries: Delivery[]; stale: boolean }) {
  return (
    <div className={classNames('transition-opacity', stale && 'opacity-60')} aria-busy={stale}>
      <table className="w-full table-fixed max-md:block">
        <thead className="border-b max-md:hidden">
          <tr>
            <th className={classNames(headClass, 'w-[17%]')}>Reference</th>
            <th className={classNames(headClass, 'w-[20%]')}>Recipient</th>
            <th className={classNames(headClass, 'w-[27%]')}>From and to</th>
            <th className={headClass}>Customer</th>
            <th className={classNames(headClass, 'w-20')}>Size</th>
            <th className={classNames(headClass, 'w-24 text-end')}>Collect</th>
            <th className={classNames(headClass, 'w-32')}>Created</th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {deliveries.map((delivery) => (
            <tr
              key={delivery.id}
              className="relative border-b last:border-b-0 hover:bg-hover max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-3 max-md:gap-y-1 max-md:p-4 md:h-14"
            >
              <td className="min-w-0 md:px-4">
                <Link
                  href={`/deliveries/${delivery.id}`}
                  dir="auto"
                  className="block truncate font-medium after:absolute after:inset-0"
                >
                  {delivery.external_reference_id ?? (
                    <span className="font-normal text-faint">No reference</span>
                  )}
                </Link>
              </td>
              <td className="truncate max-md:order-3 max-md:col-span-2 md:px-4">
                {delivery.delivery_contact_name}
                <p className="truncate text-[0.8125rem] text-faint">
                  <bdi>{delivery.delivery_contact_phone}</bdi>
                </p>
              </td>
              <td className="truncate max-md:order-4 max-md:col-span-2 md:px-4">
                <p dir="auto" className="truncate" title={delivery.delivery_full_address}>
                  {delivery.delivery_full_address}
                </p>
                <p className="truncate text-[0.8125rem] text-faint">
                  {delivery.pickup_city}, {delivery.pickup_country}
                  <ArrowRight aria-label="to" className="mx-1 inline size-3 rtl:rotate-180" />
                  {delivery.delivery_city}, {delivery.delivery_country}
                </p>
              </td>
              <td
                dir="auto"
                className="truncate text-muted max-md:hidden md:px-4"
                title={delivery.customer_name}
              >
                {delivery.customer_name}
              </td>
              <td className="max-md:text-end md:px-4">
                <Badge>{delivery.unit_size}</Badge>
              </td>
              <td className="truncate text-end max-md:hidden md:px-4">{delivery.cod_amount ?? ''}</td>
              <td className="text-[0.8125rem] whitespace-nowrap text-muted max-md:hidden md:px-4">
                <RelativeTime at={delivery.created_at} className="relative z-10" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function DeliveriesTableSkeleton() {
  return (
    <div role="status" aria-label="Loading the deliveries">
      <div className="h-[2.1rem] border-b max-md:hidden" />
      {Array.from({ length: 10 }, (_, index) => (
        <div key={index} className="flex h-14 items-center gap-6 border-b px-4 last:border-b-0">
          <Skeleton className="w-24" />
          <Skeleton className="w-40" />
          <Skeleton className="flex-1 max-md:hidden" />
        </div>
      ))}
    </div>
  );
}
