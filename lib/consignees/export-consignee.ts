import { recordAudit } from '@/lib/audit/record-audit';
import { type ConsigneeExport, type ConsigneeInput, maxMatches } from '@/lib/consignees/consignee-schemas';
import { findHeld, isTooMany } from '@/lib/consignees/find-held';
import { readConsignee } from '@/lib/consignees/match-consignee';
import { db } from '@/lib/db';

/** Exports a tenant's records that mention one consignee, including deleted deliveries. The audit entry omits the name. */
export async function exportConsignee(tenantId: string, input: ConsigneeInput): Promise<ConsigneeExport> {
  const consignee = readConsignee(input);
  const { counts, held } = await findHeld(tenantId, consignee, maxMatches);
  await recordAudit(db(), {
    action: 'consignee_exported',
    tenantId,
    subject: { kind: 'consignee' },
    details: { by: Object.keys(input), ...counts },
  });
  return { exported_at: new Date().toISOString(), consignee, ...held, truncated: isTooMany(counts) };
}
