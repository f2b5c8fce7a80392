'use client';

import { useEffect } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { useTenantKey } from '@/components/frame/person-context';
import { keepDraft } from '@/components/new-import/draft-choices';
import { toMappings, type MappingState } from '@/components/new-import/mapping-state';
import type { DetailsControl } from '@/components/new-import/use-details-form';

/**
 * Keeps the choices until the import starts. Renders nothing; a component of its own, so that it is redrawn
 * instead of the whole wizard.
 */
export function KeepDraft({
  fileName,
  mapping,
  control,
}: {
  fileName: string;
  mapping: MappingState;
  control: DetailsControl;
}) {
  const tenant = useTenantKey();
  const [customer, deliveryService, payerType, paymentMethod] = useWatch({
    control,
    name: ['customer', 'deliveryService', 'payerType', 'paymentMethod'],
  });
  const { isDirty } = useFormState({ control });
  const { columns, touched } = mapping;
  useEffect(() => {
    if (columns.length === 0 || !(touched || isDirty)) return;
    keepDraft(tenant, {
      fileName,
      headers: columns.map(({ name }) => name),
      mappings: Object.entries(toMappings(columns)),
      details: { customer, deliveryService, payerType, paymentMethod },
    });
  }, [tenant, fileName, columns, touched, isDirty, customer, deliveryService, payerType, paymentMethod]);
  return null;
}
