import type { AuditEventEntry, AuditFilter } from '@/lib/audit/audit-schemas';
import { type AuditView, auditWhere, presentAuditEvent } from '@/lib/audit/list-audit-events';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { escapeFormula } from '@/lib/table-files/csv/escape-formula';
import { csvRecord } from '@/lib/table-files/csv/write-csv';
import type { Prisma } from '@/prisma/generated/client';

/** Rows per database query. */
const pageRows = 1000;

/** The columns of the CSV: the API's own names, so that it reads the same in every language. */
const columns: Record<string, (event: AuditEventEntry) => string | null> = {
  id: (event) => event.id,
  created_at: (event) => event.created_at,
  action: (event) => event.action,
  actor_kind: (event) => event.actor.kind,
  actor_id: (event) => event.actor.id,
  actor_name: (event) => event.actor.name,
  ip_address: (event) => event.ip_address,
  user_agent: (event) => event.user_agent,
  subject_kind: (event) => event.subject?.kind ?? null,
  subject_id: (event) => event.subject?.id ?? null,
  subject_name: (event) => event.subject?.name ?? null,
  details: (event) => event.details && JSON.stringify(event.details),
};

/**
 * Streams the trail as CSV, newest first, a thousand rows at a time so that it is never in memory as a whole. The export
 * itself is recorded before the first row is read.
 */
export async function exportAuditEvents(
  view: AuditView,
  filter: AuditFilter,
): Promise<ReadableStream<Uint8Array>> {
  const where = auditWhere(view, filter);
  await recordAudit(db(), {
    action: 'audit_exported',
    tenantId: view.tenantId,
    subject: { kind: 'audit_trail' },
    details: { ...filter },
  });
  const parts = writeParts(where);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return();
    },
  });
}

async function* writeParts(where: Prisma.AuditEventWhereInput): AsyncGenerator<string, void, undefined> {
  yield line(Object.keys(columns));
  let last: string | undefined;
  do {
    const events = await db().auditEvent.findMany({
      where: { AND: [where, last === undefined ? {} : { id: { lt: last } }] },
      orderBy: { id: 'desc' },
      take: pageRows,
    });
    last = events.length === pageRows ? events.at(-1)?.id : undefined;
    yield events.map((event) => line(cellsOf(presentAuditEvent(event)))).join('');
  } while (last !== undefined);
}

function cellsOf(event: AuditEventEntry): string[] {
  return Object.values(columns).map((read) => escapeFormula(read(event) ?? ''));
}

function line(cells: string[]): string {
  return `${csvRecord(cells)}\r\n`;
}
