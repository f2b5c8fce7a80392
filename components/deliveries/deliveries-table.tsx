import { CityAndCountry } from '@/components/domain/city-and-country';
import { ArrowRight, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { DeliveryStatusBadge } from '@/components/domain/delivery-status-badge';
import { Badge } from '@/components/ui/badge';
import type { TableShape } from '@/components/ui/data-table';
import { RelativeTime } from '@/components/ui/relative-time';
import { useFormats } from '@/components/ui/use-formats';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';

/** Deliveries as a table. Each row is one link. */
export function useDeliveriesTable(): TableShape<Delivery> {
  const t = useTranslations('deliveries.deliveriesTable');
  const sizes = useTranslations('domain.sizes');
  const formats = useFormats();
  return {
    keyOf: ({ id }) => id,
    cardsBelow: 'md',
    hasRowLinks: true,
    rowClassName: 'md:h-14',
    skeleton: { rows: 10, rowClassName: 'h-14' },
    columns: [
      {
        name: t('reference'),
        headClassName: 'w-[15%]',
        cell: (delivery) => (
          <Link
            href={`/deliveries/${delivery.id}`}
            dir="auto"
            className="block truncate font-medium after:absolute after:inset-0"
          >
            {delivery.warnings.length > 0 ? (
              <>
                <TriangleAlert aria-hidden className="me-1.5 inline size-3.5 text-warn" />
                <span className="sr-only">{t('hasWarnings')} </span>
              </>
            ) : null}
            {delivery.external_reference_id ?? (
              <span className="font-normal text-faint">{t('noReference')}</span>
            )}
          </Link>
        ),
      },
      {
        name: t('recipient'),
        headClassName: 'w-[18%]',
        cellClassName: 'truncate max-md:order-3 max-md:col-span-2',
        cell: (delivery) => (
          <>
            {delivery.delivery_contact_name}
            <p className="truncate text-[0.8125rem] text-faint">
              <bdi>{delivery.delivery_contact_phone}</bdi>
            </p>
          </>
        ),
      },
      {
        name: t('fromAndTo'),
        headClassName: 'w-[25%]',
        cellClassName: 'truncate max-md:order-4 max-md:col-span-2',
        cell: (delivery) => (
          <>
            <p dir="auto" className="truncate" title={delivery.delivery_full_address}>
              {delivery.delivery_full_address}
            </p>
            <p className="truncate text-[0.8125rem] text-faint">
              <CityAndCountry city={delivery.pickup_city} country={delivery.pickup_country} />
              <ArrowRight aria-label={t('to')} className="mx-1 inline size-3 rtl:rotate-180" />
              <CityAndCountry city={delivery.delivery_city} country={delivery.delivery_country} />
            </p>
          </>
        ),
      },
      {
        name: t('customer'),
        // On a tablet and on paper the other columns leave no room for it.
        headClassName: 'max-lg:hidden',
        cellClassName: 'text-muted max-lg:hidden',
        tooltip: (delivery) => delivery.customer_name,
        cell: (delivery) => (
          <p dir="auto" className="truncate">
            {delivery.customer_name}
          </p>
        ),
      },
      {
        name: t('status'),
        headClassName: 'w-28',
        cellClassName: 'max-md:text-end',
        cell: (delivery) => <DeliveryStatusBadge status={delivery.status} />,
      },
      {
        name: t('size'),
        headClassName: 'w-20 max-2xl:hidden',
        cellClassName: 'max-2xl:hidden',
        cell: (delivery) => <Badge>{sizes(delivery.unit_size)}</Badge>,
      },
      {
        name: t('cod'),
        headClassName: 'w-24 text-end',
        cellClassName: 'truncate text-end max-md:hidden',
        cell: ({ cod_amount: amount }) => (amount === null ? null : formats.decimal(amount)),
      },
      {
        name: t('created'),
        headClassName: 'w-32',
        cellClassName: 'text-[0.8125rem] whitespace-nowrap text-muted max-md:hidden',
        // Above the row's link, so that the exact time shows on hover.
        cell: (delivery) => <RelativeTime at={delivery.created_at} className="relative z-10" />,
      },
    ],
  };
}
