'use client';

import { useMemo } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { useTenantKey } from '@/components/frame/person-context';
import { DraftLostNotice } from '@/components/new-import/drafts/draft-lost';
import { useSaveDraft } from '@/components/new-import/drafts/use-save-draft';
import { type Draft, keepDraft, recallDraft } from '@/components/new-import/mapping/draft-choices';
import { toMappings, type MappingState } from '@/components/new-import/mapping/mapping-state';
import { type FurtherRules, joinRules } from '@/components/new-import/rules/rules-state';
import type { AmongSeveral } from '@/components/new-import/several/among-several';
import type { UploadState } from '@/components/new-import/starting/use-upload';
import { type DetailsControl, nameOfFile } from '@/components/new-import/starting/use-details-form';
import { useKeptInTab } from '@/components/ui/use-kept-in-tab';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';
import type { Correction } from '@/lib/table-files/correct-rows';

/** More corrections take the browser tens of milliseconds to store. */
const MANY_CORRECTIONS = 1_000;

/**
 * Keeps the choices until the import starts: in the tab at once, and on the server with the file. A component of its own, so
 * that it is redrawn instead of the whole wizard.
 */
export function KeepDraft({
  draftId,
  fileName,
  upload,
  isStarted,
  reading,
  headerRow,
  mapping,
  further,
  corrections,
  contentHash,
  manifest,
  isTouched,
  isResumed,
  among,
  control,
}: {
  draftId: string;
  fileName: string;
  upload: UploadState;
  isStarted: boolean;
  reading: Draft['reading'];
  headerRow: Draft['headerRow'];
  mapping: MappingState;
  further: FurtherRules;
  /** Cells changed by hand, and the SHA-256 of the file to which they belong. */
  corrections: readonly Correction[];
  contentHash: string | null;
  /** What the shipper's manifest says. */
  manifest: ManifestTotals;
  /** Whether the person has made choices that leaving the page would lose. */
  isTouched: boolean;
  /** Whether it was continued from the list of unfinished imports. */
  isResumed: boolean;
  among: AmongSeveral | null;
  control: DetailsControl;
}) {
  const tenant = useTenantKey();
  const [customer, deliveryService, payerType, paymentMethod, name] = useWatch({
    control,
    name: ['customer', 'deliveryService', 'payerType', 'paymentMethod', 'name'],
  });
  const { isDirty } = useFormState({ control });
  const { columns } = mapping;
  const headers = useMemo(() => columns.map((column) => column.name), [columns]);
  // Until it is known which file it is, corrections that were kept before stay.
  const before = useMemo(
    () => (contentHash === null ? recallDraft(tenant, fileName, headers) : null),
    [contentHash, tenant, fileName, headers],
  );
  const draft = useMemo<Draft | null>(
    () =>
      columns.length === 0
        ? null
        : {
            fileName,
            headers,
            mappings: Object.entries(toMappings(columns)),
            details: { customer, deliveryService, payerType, paymentMethod },
            rules: joinRules([], further),
            pointsByAddress: further.pointsByAddress,
            name: name === nameOfFile({ name: fileName }) ? null : name,
            reading,
            headerRow,
            contentHash: before?.contentHash ?? contentHash,
            corrections: before?.corrections ?? [...corrections],
            manifest: before?.manifest ?? manifest,
          },
    [
      columns,
      headers,
      before,
      corrections,
      contentHash,
      manifest,
      fileName,
      customer,
      deliveryService,
      payerType,
      paymentMethod,
      name,
      further,
      reading,
      headerRow,
    ],
  );
  const kept = !isStarted && (isTouched || isDirty) ? draft : null;
  const keep = useMemo(() => kept && (() => keepDraft(tenant, kept)), [tenant, kept]);
  useKeptInTab(keep, (kept?.corrections?.length ?? 0) > MANY_CORRECTIONS);
  const uploaded = upload.status === 'done' ? upload.uploaded : null;
  const isByHand =
    isTouched ||
    isDirty ||
    headerRow !== null ||
    Object.keys(reading ?? {}).length > 0 ||
    Object.keys(manifest).length > 0;
  // A file that was only looked at is dropped again as fast as it is found in the list. Of several, the rest stays to be done.
  const isKept = () => isByHand || isResumed || (among !== null && !among.isRemoved());
  const { lost, takeOver } = useSaveDraft({ draftId, fileName, uploaded, draft, isStarted, isKept });
  return lost ? <DraftLostNotice lost={lost} onTakeOver={takeOver} /> : null;
}
