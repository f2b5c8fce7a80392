'use client';

import { PackageCheck } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { paymentNames } from '@/components/domain/payment-names';
import type { DetailsControl } from '@/components/new-import/use-details-form';

/** Repeats the customer and the service beside the start button: the form itself may be out of view. */
export function StartFor({ control }: { control: DetailsControl }) {
  const [customer, service, payment] = useWatch({
    control,
    name: ['customer', 'deliveryService', 'paymentMethod'],
  });
  const chosen = [customer?.name, service?.name].filter((name) => name !== undefined);
  const missing = [customer ? [] : 'customer', service ? [] : 'service'].flat();
  return (
    <p className="mt-1.5 flex items-start gap-2 text-muted">
      <PackageCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
      <a href="#details" className="underline-offset-2 [overflow-wrap:anywhere] hover:underline">
        {missing.length === 0 ? (
          <>
            For <span className="font-medium text-ink">{chosen.join(' · ')}</span> · {paymentNames[payment]}
          </>
        ) : (
          `Choose the ${missing.join(' and the ')}`
        )}
      </a>
    </p>
  );
}
