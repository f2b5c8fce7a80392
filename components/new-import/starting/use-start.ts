'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson, useTenantKey } from '@/components/frame/person-context';
import { dropDraft } from '@/components/new-import/mapping/draft-choices';
import { createImport } from '@/components/new-import/queries';
import { rememberProfile } from '@/components/new-import/starting/remember-profile';
import { type MappedColumn, toMappings } from '@/components/new-import/mapping/mapping-state';
import { rememberChoices } from '@/components/new-import/mapping/remembered-choices';
import type { UploadedFile } from '@/components/new-import/starting/upload-file';
import type { ChosenDetails } from '@/components/new-import/starting/use-details-form';
import type { UploadState } from '@/components/new-import/starting/use-upload';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';
import { RequestProblem } from '@/lib/http/browser-fetch';
import type { Profile } from '@/lib/profiles/profile-schemas';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import type { Correction } from '@/lib/table-files/correct-rows';

interface StartOrder {
  /** All columns of the file. */
  headers: string[];
  mapping: readonly MappedColumn[];
  rules: ProfileRules;
  profile: { recognised: Profile | null; isRemembered: boolean; rules: ProfileRules };
  /** The row number as the spreadsheet shows it. */
  headerRowNumber: number;
  /** Rows that the person leaves out of this import. */
  skipRows: number[];
  /** What the shipper's manifest says. */
  manifest: ManifestTotals;
  /** Cells changed by hand. */
  corrections: readonly Correction[];
  details: ChosenDetails;
  /** Whether nothing of it is to be kept. */
  isDryRun: boolean;
  totalRecords?: number;
  fileSizeBytes: number;
}

interface UseStartOptions {
  upload: UploadState;
  /** Whether the page stays open once the import is started. */
  staysOpen: boolean;
  onUploadGone: () => void;
  /** The API rejected the import. */
  onRefused: (problem: RequestProblem) => void;
}

/** Starts the import as soon as the upload has finished, and opens its page unless the present one stays open. */
export function useStart({ upload, staysOpen, onUploadGone, onRefused }: UseStartOptions) {
  const { person, tenantId } = usePerson();
  const tenant = useTenantKey();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [order, setOrder] = useState<StartOrder | null>(null);
  // The profile that a start has made, so that the next attempt changes it instead of making another.
  const made = useRef<Profile | null>(null);

  const create = useMutation({
    mutationFn: async ({ details, ...rest }: StartOrder & { uploaded: UploadedFile }) => {
      const saved = await rememberProfile(tenantId, {
        ...rest.profile,
        ...{ made: made.current, headers: rest.headers, details },
      });
      if (saved && saved.id !== rest.profile.recognised?.id) made.current = saved;
      return createImport(tenantId, {
        name: details.name.trim() || undefined,
        source_view: person.role === 'dispatcher' ? 'dispatcher' : 'admin',
        customer_id: details.customer.id,
        delivery_service_id: details.deliveryService.id,
        payer_type: details.payerType,
        payment_method: details.paymentMethod,
        ...(saved ? { profile_id: saved.id } : { profile: rest.rules }),
        header_row_number: rest.headerRowNumber,
        ...(rest.skipRows.length > 0 && { skip_rows: rest.skipRows }),
        ...(Object.keys(rest.manifest).length > 0 && { manifest_totals: rest.manifest }),
        ...(rest.corrections.length > 0 && { corrections: [...rest.corrections] }),
        total_records: rest.totalRecords,
        file_key: rest.uploaded.fileKey,
        file_kind: rest.uploaded.fileKind,
        file_size_bytes: rest.fileSizeBytes,
        ...(rest.isDryRun && { dry_run: true }),
      });
    },
    onSuccess: (job, { headers, mapping, details, isDryRun }) => {
      rememberChoices(tenant, headers, { mappings: toMappings(mapping), details });
      if (!isDryRun) dropDraft(tenant);
      void queryClient.invalidateQueries({ queryKey: queryKeys.imports(tenantId) });
      if (!staysOpen) router.push(`/imports/${job.id}`);
    },
    onError: (error) => {
      setOrder(null);
      if (!(error instanceof RequestProblem)) return;
      // The store lost the file, or never had it: upload it again; the mapping stays.
      if (error.code === 'file_not_found') onUploadGone();
      // Somebody has archived the profile meanwhile: the next attempt makes another.
      if (error.code === 'import_profile_not_found') made.current = null;
      onRefused(error);
    },
  });

  const send = useEffectEvent((uploaded: UploadedFile) => {
    if (order && create.isIdle) create.mutate({ ...order, uploaded });
  });
  useEffect(() => {
    if (order && upload.status === 'done') send(upload.uploaded);
  }, [order, upload]);

  return {
    begin: (next: StartOrder) => {
      create.reset();
      setOrder(next);
    },
    /** Drops an order that is still waiting: its contents may change before the upload has finished. */
    forget: () => setOrder(null),
    // The upload reports its own errors.
    isBusy: order !== null && upload.status !== 'failed' && upload.status !== 'cancelled',
    /** Whether it waits for the connection. */
    isOffline: create.isPaused,
    startedId: create.data?.id ?? null,
    problem: create.error instanceof RequestProblem ? create.error : null,
  };
}
