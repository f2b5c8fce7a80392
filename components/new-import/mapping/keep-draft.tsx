'use client';

import { useEffect } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { useTenantKey } from '@/components/frame/person-context';
import { keepDraft, recallDraft } from '@/components/new-import/mapping/draft-choices';
import { toMappings, type MappingState } from '@/components/new-import/mapping/mapping-state';
import { type FurtherRules, joinRules } from '@/components/new-import/rules/rules-state';
import type { DetailsControl } from '@/components/new-import/starting/use-details-form';
import type { Correction } from '@/lib/table-files/correct-rows';

/** More corrections take some time to write: they are kept once nothing has changed for a moment. */
const WRITTEN_AT_ONCE = 500;
const REST_MS = 500;

/**
 * Keeps the choices until the import starts. Renders nothing; a component of its own, so that it is redrawn
 * instead of the whole wizard.
 */
export function KeepDraft({
  fileName,
  mapping,
  further,
  corrections,
  contentHash,
  isTouched,
  control,
}: {
  fileName: string;
  mapping: MappingState;
  further: FurtherRules;
  /** Cells changed by hand, and the SHA-256 of the file to which they belong. */
  corrections: readonly Correction[];
  contentHash: string | null;
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
    const headers = columns.map(({ name }) => name);
    // Until it is known which file it is, corrections that were kept before stay.
    const before = contentHash === null ? recallDraft(tenant, fileName, headers) : null;
    const keep = () =>
      keepDraft(tenant, {
        fileName,
        headers,
        mappings: Object.entries(toMappings(columns)),
        details: { customer, deliveryService, payerType, paymentMethod },
        rules: joinRules([], further),
        pointsByAddress: further.pointsByAddress,
        contentHash: before?.contentHash ?? contentHash,
        corrections: before?.corrections ?? [...corrections],
      });
    if (corrections.length < WRITTEN_AT_ONCE) return keep();
    const timer = setTimeout(keep, REST_MS);
    return () => clearTimeout(timer);
  }, [
    tenant,
    fileName,
    columns,
    further,
    corrections,
    contentHash,
    isTouched,
    isDirty,
    customer,
    deliveryService,
    payerType,
    paymentMethod,
  ]);
  return null;
}
