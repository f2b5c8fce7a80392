'use client';

import { PackageCheck } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { DetailsControl } from '@/components/new-import/starting/use-details-form';
import { PartLink } from '@/components/ui/part-link';

/** Repeats the customer and the service beside the start button: the form itself may be out of view. */
export function StartFor({ control }: { control: DetailsControl }) {
  const t = useTranslations('newImport.startFor');
  const payments = useTranslations('domain.payments');
  const [customer, service, payment] = useWatch({
    control,
    name: ['customer', 'deliveryService', 'paymentMethod'],
  });
  return (
    <p className="mt-1.5 flex items-start gap-2 text-muted">
      <PackageCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
      <PartLink to="details" className="underline-offset-2 [overflow-wrap:anywhere] hover:underline">
        {customer && service
          ? t.rich('chosen', {
              names: `${customer.name} · ${service.name}`,
              payment: payments(payment),
              b: (chunks) => <span className="font-medium text-ink">{chunks}</span>,
            })
          : service
            ? t('chooseCustomer')
            : customer
              ? t('chooseService')
              : t('chooseBoth')}
      </PartLink>
    </p>
  );
}
