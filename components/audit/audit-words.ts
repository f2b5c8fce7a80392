import type { useTranslations } from 'use-intl';
import type { AuditEventEntry, AuditFilter } from '@/lib/audit/audit-schemas';

/** Whose entries: the company's, or those that belong to no company. */
export const auditOwners = ['tenant', 'no_tenant'] as const satisfies readonly AuditFilter['of'][];

/** The actor: their name at the time or, failing that, what kind of actor it was. */
export function nameActor(
  { kind, name }: AuditEventEntry['actor'],
  t: ReturnType<typeof useTranslations<'audit.actors'>>,
): string {
  return name || t(`unnamed.${kind}`);
}
