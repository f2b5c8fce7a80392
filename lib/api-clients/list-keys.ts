import type { ApiKeysPage, ListApiKeysQuery } from '@/lib/api-clients/api-key-schemas';
import { presentKey } from '@/lib/api-clients/present-key';
import { db } from '@/lib/db';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { makePage, pageSlice } from '@/lib/lists/page';
import { ofTenantOrTwin } from '@/lib/tenants/test-twin';

/** A page of the tenant's API keys with its test keys, newest first. */
export async function listKeys(tenantId: string, query: ListApiKeysQuery): Promise<ApiKeysPage> {
  const where = { ...ofTenantOrTwin(tenantId), keyHash: { not: null } };
  const [keys, total] = await Promise.all([
    db().apiClient.findMany({ where, orderBy: { id: 'desc' }, ...pageSlice(query) }), // UUID v7
    db().apiClient.count({ where, take: countLimit(query) }),
  ]);
  return makePage(
    keys.map((key) => presentKey(key)),
    total,
    query,
  );
}
