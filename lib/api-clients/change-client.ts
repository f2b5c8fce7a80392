import { recordAudit } from '@/lib/audit/record-audit';
import type { AuditAction } from '@/lib/audit/audit-schemas';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { ofTenantOrTwin } from '@/lib/tenants/test-twin';
import type { ApiClient, Prisma } from '@/prisma/generated/client';

interface ClientChange {
  tenantId: string;
  id: string;
  /** What is changed: a client with a secret, or one with a key. By default a client. */
  kind?: 'api_client' | 'api_key';
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
 * Changes a stored client or key and records it in the audit trail, in one transaction.
 * @returns null when the client does not match `where`; nothing is changed then
 * @throws ApiError api_client_not_found, api_key_not_found
 */
export async function changeClient(change: ClientChange): Promise<ApiClient | null> {
  const { tenantId, id, kind = 'api_client', where, data, action, describe } = change;
  // Administrators of a tenant have its test keys in the same list as its live ones.
  const own =
    kind === 'api_key'
      ? { id, ...ofTenantOrTwin(tenantId), keyHash: { not: null } }
      : { id, tenantId, keyHash: null };
  return db().$transaction(async (client) => {
    await client.$queryRaw`SELECT 1 FROM api_clients WHERE id = ${id}::uuid AND tenant_id IN
      (SELECT id FROM tenants WHERE id = ${tenantId}::uuid OR test_of = ${tenantId}::uuid) FOR NO KEY UPDATE`;
    const before = await client.apiClient.findFirst({ where: own });
    if (!before) throw new ApiError(`${kind}_not_found`);
    const [changed] = await client.apiClient.updateManyAndReturn({
      where: { AND: [own, where ?? {}] },
      data,
    });
    if (!changed) return null;
    const details = describe?.(before, changed);
    if (details === null) return changed;
    const subject = { kind, id, name: changed.name };
    await recordAudit(client, { action, tenantId, subject, details });
    return changed;
  });
}
