import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';
import { getImportRow } from '@/lib/imports/get-import-row';
import type { Import } from '@/lib/imports/import-schemas';
import { presentImport } from '@/lib/imports/present-import';
import type { Language } from '@/lib/languages/language';

interface SetManifestTotalsOptions {
  tenantId: string;
  jobId: string;
  manifest: ManifestTotals;
  language: Language;
}

/** Keeps what the shipper's manifest says, in place of what was kept before. @throws ApiError job_not_found */
export async function setManifestTotals(options: SetManifestTotalsOptions): Promise<Import> {
  const { tenantId, jobId, manifest, language } = options;
  const kept = Object.keys(manifest).length === 0 ? null : JSON.stringify(manifest);
  const rows = await query<{ id: string }>(sql`
    UPDATE bulk_order_creations SET manifest_totals = ${kept}
    WHERE id = ${jobId} AND tenant_id = ${tenantId} RETURNING id`);
  if (rows.length === 0) throw new ApiError('job_not_found');
  return presentImport(await getImportRow(tenantId, jobId), language);
}
