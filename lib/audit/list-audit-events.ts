import {
  auditActionSchema,
  type AuditEventEntry,
  type AuditEventsPage,
  type AuditFilter,
  auditSubjectKinds,
  type ListAuditEventsQuery,
} from '@/lib/audit/audit-schemas';
import type { Actor } from '@/lib/actors/actor';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { dateRange } from '@/lib/lists/date-range';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { makePage, pageSlice } from '@/lib/lists/page';
import { literalPattern } from '@/lib/lists/literal-pattern';
import type { AuditEvent, Prisma } from '@/prisma/generated/client';

/** Whose trail is read, and by whom. */
export interface AuditView {
  tenantId: string;
  actor: Actor;
}

/** A page of the trail, newest first. */
export async function listAuditEvents(
  view: AuditView,
  query: ListAuditEventsQuery,
): Promise<AuditEventsPage> {
  const where = auditWhere(view, query);
  const [events, total] = await Promise.all([
    db().auditEvent.findMany({ where, orderBy: { id: 'desc' }, ...pageSlice(query) }), // UUID v7: newest first
    db().auditEvent.count({ where, take: countLimit(query) }),
  ]);
  return makePage(events.map(presentAuditEvent), total, query);
}

/**
 * The `where` condition of a filter. Entries that belong to no tenant (system admins' sign-ins, unknown e-mails) are
 * visible only to system admins, and listed separately from any tenant's.
 * @throws ApiError system_admin_required
 */
export function auditWhere({ tenantId, actor }: AuditView, filter: AuditFilter): Prisma.AuditEventWhereInput {
  const withoutTenant = filter.of === 'no_tenant';
  const isSystemAdmin = actor.kind === 'person' && actor.role === 'system_admin';
  if (withoutTenant && !isSystemAdmin) throw new ApiError('system_admin_required');
  return {
    AND: [
      { tenantId: withoutTenant ? null : tenantId },
      filter.actor ? { OR: [...actorIs(filter.actor), { actorName: containing(filter.actor) }] } : {},
      filter.subject
        ? { OR: [{ subjectId: filter.subject.toLowerCase() }, { subjectName: containing(filter.subject) }] }
        : {},
    ],
    action: filter.action,
    createdAt: dateRange(filter.from, filter.to),
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function actorIs(text: string): Prisma.AuditEventWhereInput[] {
  return uuid.test(text) ? [{ actorId: text }] : [];
}

function containing(text: string) {
  return { contains: literalPattern(text), mode: 'insensitive' } as const;
}

/** Converts a stored event to the API's format. */
export function presentAuditEvent(event: AuditEvent): AuditEventEntry {
  const kind = auditSubjectKinds.find((known) => known === event.subjectKind);
  return {
    id: event.id,
    created_at: event.createdAt.toISOString(),
    action: auditActionSchema.parse(event.action),
    actor: { kind: event.actorKind, id: event.actorId, name: event.actorName },
    ip_address: event.ipAddress,
    user_agent: event.userAgent,
    subject: kind ? { kind, id: event.subjectId, name: event.subjectName } : null,
    details: event.details as Record<string, unknown> | null,
  };
}
