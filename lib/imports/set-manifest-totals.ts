import sql from 'sql-template-tag';
import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';
import { lockJob } from '@/lib/import-runs/lease';
import { getImportRow } from '@/lib/imports/get-import-row';
import type { Import } from '@/lib/imports/import-schemas';
import { presentImport } from '@/lib/imports/present-import';
import { manifestTotalsSchema } from '@/lib/imports/totals-schemas';
import type { Language } from '@/lib/languages/language';

interface SetManifestTotalsOptions {
  tenantId: string;
  jobId: string;
  manifest: ManifestTotals;
  actorName: string;
  language: Language;
}

/**
 * Keeps what the shipper's manifest says, in place of what was kept before. Numbers that change are recorded, with what they were.
 * @throws ApiError job_not_found
 */
export async function setManifestTotals(options: SetManifestTotalsOptions): Promise<Import> {
  const { tenantId, jobId, manifest, actorName, language } = options;
  await withTransaction(async (client) => {
    if (!(await lockJob(client, jobId, tenantId))) throw new ApiError('job_not_found');
    const { rows } = await client.query<{ before: unknown }>(
      'SELECT manifest_totals AS before FROM bulk_order_creations WHERE id = $1',
      [jobId],
    );
    const details = changesOf(manifestTotalsSchema.parse(rows[0]?.before ?? {}), manifest);
    if (Object.keys(details).length === 0) return;
    const kept = Object.keys(manifest).length === 0 ? null : JSON.stringify(manifest);
    await client.query(sql`UPDATE bulk_order_creations SET manifest_totals = ${kept} WHERE id = ${jobId}`);
    await addTimelineEvent(client, { jobId, event: 'manifest_totals_set', actorName, details });
  });
  return presentImport(await getImportRow(tenantId, jobId), language);
}

const counted = ['rows', 'orders', 'packages', 'weight_kg'] as const;

/** Of each number that changes: what it is and, as `…_before`, what it was. Null: it is not known. */
function changesOf(before: ManifestTotals, after: ManifestTotals): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  const compare = (name: string, old: unknown, now: unknown) => {
    if (JSON.stringify(old) === JSON.stringify(now)) return;
    changes[name] = now;
    changes[`${name}_before`] = old;
  };
  for (const name of counted) compare(name, before[name] ?? null, after[name] ?? null);
  compare('cod', amountsOf(before), amountsOf(after));
  return changes;
}

/** "12.60 EUR" of each currency, in one order. */
const amountsOf = ({ cod = [] }: ManifestTotals): string[] =>
  cod.map(({ amount, currency }) => (currency === null ? amount : `${amount} ${currency}`)).sort();
