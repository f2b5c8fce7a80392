'use client';

import { useMemo, useState } from 'react';
import { useTenantKey } from '@/components/frame/person-context';
import { recallDraftOfFile } from '@/components/new-import/mapping/draft-choices';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';

/** What the shipper's manifest says of a file, as far as somebody has entered it, before a reload or elsewhere too. */
export function useManifest(file: File, names: readonly string[], contentHash: string | null) {
  const tenant = useTenantKey();
  const [entered, setManifest] = useState<ManifestTotals | null>(null);
  const kept = useMemo(
    () => recallDraftOfFile(tenant, file.name, names, contentHash)?.manifest,
    [tenant, file.name, names, contentHash],
  );
  return { manifest: entered ?? kept ?? nothing, setManifest };
}

/** Always the same object, so that nothing is saved again. */
const nothing: ManifestTotals = {};
