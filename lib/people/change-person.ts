import { recordAudit } from '@/lib/audit/record-audit';
import { endAllSessions } from '@/lib/auth/end-sessions';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { getPerson } from '@/lib/people/get-person';
import { lockPerson } from '@/lib/people/lock-person';
import type { ChangePersonInput, Person } from '@/lib/people/people-schemas';
import { lockAdmins, requireOtherAdmin } from '@/lib/people/require-other-admin';

interface Changed {
  tenantId: string;
  id: string;
  /** Who makes the change: nobody may change their own role or disable themselves. */
  actorId: string;
}

/**
 * Changes a person's name, role or language. A new role applies from their next request on.
 * @throws ApiError person_not_found, own_account, last_admin
 */
export async function changePerson(
  { tenantId, id, actorId }: Changed,
  input: ChangePersonInput,
): Promise<Person> {
  await db().$transaction(async (client) => {
    await lockAdmins(client, tenantId);
    const before = await lockPerson(client, { tenantId, id });
    const { name = before.name, role = before.role, language = before.language } = input;
    if (role !== before.role) {
      if (id === actorId) throw new ApiError('own_account');
      if (before.role === 'admin') await requireOtherAdmin(client, { tenantId, id });
    }
    const details = {
      ...(name !== before.name && { name, name_before: before.name }),
      ...(role !== before.role && { role, role_before: before.role }),
      ...(language !== before.language && { language, language_before: before.language }),
    };
    if (Object.keys(details).length === 0) return;
    await client.person.update({ where: { id, tenantId }, data: { name, role, language } });
    const subject = { kind: 'person', id, name } as const;
    await recordAudit(client, { action: 'person_updated', tenantId, subject, details });
  });
  return getPerson(tenantId, id);
}

/**
 * Disables a person: they cannot sign in, and their sessions and links end at once. Idempotent.
 * @throws ApiError person_not_found, own_account, last_admin
 */
export async function disablePerson({ tenantId, id, actorId }: Changed): Promise<Person> {
  await db().$transaction(async (client) => {
    await lockAdmins(client, tenantId);
    const { name, role, disabledAt } = await lockPerson(client, { tenantId, id });
    if (id === actorId) throw new ApiError('own_account');
    if (disabledAt) return;
    if (role === 'admin') await requireOtherAdmin(client, { tenantId, id });
    await client.person.update({ where: { id, tenantId }, data: { disabledAt: new Date() } });
    await client.passwordLink.deleteMany({ where: { personId: id } });
    const details = { ended_sessions: await endAllSessions(client, id) };
    const subject = { kind: 'person', id, name } as const;
    await recordAudit(client, { action: 'person_disabled', tenantId, subject, details });
  });
  return getPerson(tenantId, id);
}

/**
 * Lets a disabled person sign in again with the same password. Idempotent.
 * @throws ApiError person_not_found
 */
export async function enablePerson(tenantId: string, id: string): Promise<Person> {
  await db().$transaction(async (client) => {
    const { name, disabledAt } = await lockPerson(client, { tenantId, id });
    if (!disabledAt) return;
    await client.person.update({ where: { id, tenantId }, data: { disabledAt: null } });
    const subject = { kind: 'person', id, name } as const;
    await recordAudit(client, { action: 'person_enabled', tenantId, subject });
  });
  return getPerson(tenantId, id);
}
