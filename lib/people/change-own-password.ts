import type { PersonActor } from '@/lib/actors/actor';
import { recordAudit } from '@/lib/audit/record-audit';
import { endAllSessions } from '@/lib/auth/end-sessions';
import { countAttempt, clearAttempts, refundAttempt } from '@/lib/auth/limit-attempts';
import { hashPassword, verifyPassword } from '@/lib/auth/password';
import type { ChangePasswordInput } from '@/lib/auth/password-schemas';
import { isTooBusy } from '@/lib/concurrency/too-busy';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { lockPersonOfAnyTenant } from '@/lib/people/lock-person';

/**
 * Changes a person's own password. Their other sessions and all password links end, which locks out any intruder.
 * @returns how many other sessions have ended
 * @throws ApiError wrong_current_password, too_many_attempts; conflict, if the password was changed at the same time;
 * TooBusyError, after which the attempt does not count
 */
export async function changeOwnPassword(
  { id, name, tenantId, sessionId }: PersonActor,
  { current_password: current, new_password: next }: ChangePasswordInput,
): Promise<number> {
  await countAttempt('own-password', id);
  const { passwordHash } = await db().person.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true },
  });
  const subject = { kind: 'person', id, name } as const;
  try {
    if (!(await verifyPassword(passwordHash, current))) {
      await recordAudit(db(), { action: 'password_change_refused', tenantId, subject });
      throw new ApiError('wrong_current_password');
    }
    const nextHash = await hashPassword(next);
    const endedSessions = await db().$transaction(async (client) => {
      const locked = await lockPersonOfAnyTenant(client, id);
      if (locked?.passwordHash !== passwordHash) throw new ApiError('conflict');
      await client.person.update({ where: { id }, data: { passwordHash: nextHash } });
      await client.passwordLink.deleteMany({ where: { personId: id } });
      const count = await endAllSessions(client, id, sessionId);
      const details = { ended_sessions: count };
      await recordAudit(client, { action: 'password_changed', tenantId, subject, details });
      return count;
    });
    await clearAttempts('own-password', id);
    return endedSessions;
  } catch (error) {
    if (isTooBusy(error)) await refundAttempt('own-password', id);
    throw error;
  }
}
