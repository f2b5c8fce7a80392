import { recordAudit } from '@/lib/audit/record-audit';
import type { AuditAction } from '@/lib/audit/audit-schemas';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { ApiClient, Prisma } from '@/prisma/generated/client';

interface ClientChange {
  tenantId: string;
  id: string;
  /** A further condition that the client must meet to be changed. */
  where?: Prisma.ApiClientWhereInput;
  data: Prisma.ApiClientUpdateManyMutationInput;
  action: AuditAction;
  /**
   * The details for the audit trail, from the client before and after; null if nothing changed, so that nothing is
   * recorded.
   */
  describe?: (before: ApiClient, after: ApiClient) => Record<string, unknown> | null;
}

/**
 * Changes a stored client and records it in the audit trail, in one transaction.
 * @returns null when the client does not match `where`; nothing is changed then
 * @throws ApiError api_client_not_found
 */
export async function changeClient(change: ClientChange): Promise<ApiClient | null> {
  const { tenantId, id, where, data, action, describe } = change;
  return db().$transaction(async (client) => {
    await client.$queryRaw`SELECT 1 FROM api_clients WHERE id = ${id}::uuid AND tenant_id = ${tenantId}::uuid
      FOR NO KEY UPDATE`;
    const before = await client.apiClient.findFirst({ where: { id, tenantId } });
    if (!before) throw new ApiError('api_client_not_found');
    const [changed] = await client.apiClient.updateManyAndReturn({
      where: { AND: [{ id, tenantId }, where ?? {}] },
      data,
    });
    if (!changed) return null;
    const details = describe?.(before, changed);
    if (details === null) return changed;
    const subject = { kind: 'api_client', id, name: changed.name } as const;
    await recordAudit(client, { action, tenantId, subject, details });
    return changed;
  });
}
