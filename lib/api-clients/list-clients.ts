import type { ApiClientsPage, ListApiClientsQuery } from '@/lib/api-clients/api-client-schemas';
import { presentClient } from '@/lib/api-clients/present-client';
import { db } from '@/lib/db';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { makePage, pageSlice } from '@/lib/lists/page';

/** A page of the tenant's API clients, newest first. */
export async function listClients(tenantId: string, query: ListApiClientsQuery): Promise<ApiClientsPage> {
  const where = { tenantId, keyHash: null };
  const [clients, total] = await Promise.all([
    db().apiClient.findMany({ where, orderBy: { id: 'desc' }, ...pageSlice(query) }), // UUID v7
    db().apiClient.count({ where, take: countLimit(query) }),
  ]);
  return makePage(
    clients.map((client) => presentClient(client)),
    total,
    query,
  );
}
