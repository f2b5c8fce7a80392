'use client';

import { useEffect } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { useTenantKey } from '@/components/frame/person-context';
import { keepDraft } from '@/components/new-import/mapping/draft-choices';
import { toMappings, type MappingState } from '@/components/new-import/mapping/mapping-state';
import { type FurtherRules, joinRules } from '@/components/new-import/rules/rules-state';
import type { DetailsControl } from '@/components/new-import/starting/use-details-form';

/**
 * Keeps the choices until the import starts. Renders nothing; a component of its own, so that it is redrawn
 * instead of the whole wizard.
 */
export function KeepDraft({
  fileName,
  mapping,
  further,
  isTouched,
  control,
}: {
  fileName: string;
  mapping: MappingState;
  further: FurtherRules;
  /** Whether the person has made choices that leaving the page would lose. */
  isTouched: boolean;
  control: DetailsControl;
}) {
  const tenant = useTenantKey();
  const [customer, deliveryService, payerType, paymentMethod] = useWatch({
    control,
    name: ['customer', 'deliveryService', 'payerType', 'paymentMethod'],
  });
  const { isDirty } = useFormState({ control });
  const { columns } = mapping;
  useEffect(() => {
    if (columns.length === 0 || !(isTouched || isDirty)) return;
    keepDraft(tenant, {
      fileName,
      headers: columns.map(({ name }) => name),
      mappings: Object.entries(toMappings(columns)),
      details: { customer, deliveryService, payerType, paymentMethod },
      rules: joinRules([], further),
      pointsByAddress: further.pointsByAddress,
    });
  }, [
    tenant,
    fileName,
    columns,
    further,
    isTouched,
    isDirty,
    customer,
    deliveryService,
    payerType,
    paymentMethod,
  ]);
  return null;
}
