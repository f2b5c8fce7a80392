import { auditEventsPageSchema, listAuditEventsQuery } from '@/lib/audit/audit-schemas';
import { listAuditEvents } from '@/lib/audit/list-audit-events';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List the audit trail, newest first',
    permission: 'read:audit:tenant',
    query: listAuditEventsQuery,
    response: auditEventsPageSchema,
    errors: ['system_admin_required'],
  },
  ({ tenantId, actor, query }) => listAuditEvents({ tenantId, actor }, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
