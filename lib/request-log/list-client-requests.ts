import { db } from '@/lib/db';
import { readIdCursor } from '@/lib/lists/id-cursor';
import type { ClientRequestsPage, ListClientRequestsQuery } from '@/lib/request-log/request-log-schemas';

/**
 * A page of the last requests of an API client or key, newest first. The caller has found it first.
 * @throws ApiError invalid_cursor
 */
export async function listClientRequests(
  tenantId: string,
  apiClientId: string,
  { request_id: requestId, failed, limit, cursor }: ListClientRequestsQuery,
): Promise<ClientRequestsPage> {
  const rows = await db().clientRequest.findMany({
    where: {
      ...{ tenantId, apiClientId },
      ...(requestId && { requestId }),
      ...(failed && { status: { gte: 400 } }),
      ...(cursor && { id: { lt: readIdCursor(cursor) } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  return {
    data: shown.map((row) => ({
      id: row.id,
      request_id: row.requestId,
      method: row.method,
      path: row.path,
      status: row.status,
      error_code: row.errorCode,
      duration_ms: row.durationMs,
      request_body: row.requestBody,
      answer_body: row.answerBody,
      created_at: row.createdAt.toISOString(),
    })),
    next_cursor: rows.length > limit ? shown.at(-1)!.id : null,
  };
}
