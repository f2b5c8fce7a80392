import { auditFilterQuery } from '@/lib/audit/audit-schemas';
import { exportAuditEvents } from '@/lib/audit/export-audit-events';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { attachment } from '@/lib/storage/attachment';

export const GET = route(
  {
    summary: 'Export the audit trail as CSV, newest first; the export itself is recorded',
    permission: 'read:audit:tenant',
    query: auditFilterQuery,
    errors: ['system_admin_required'],
  },
  async ({ tenantId, actor, query }) =>
    new Response(await exportAuditEvents({ tenantId, actor }, query), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': attachment('audit-trail.csv'),
        'X-Content-Type-Options': 'nosniff',
      },
    }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
