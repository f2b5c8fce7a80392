import { v7 as newId } from 'uuid';
import { recordAudit } from '@/lib/audit/record-audit';
import { countAttempt, clearAttempts, refundAttempt, type Limited } from '@/lib/auth/limit-attempts';
import { makeDeviceToken, readDeviceToken } from '@/lib/auth/known-device';
import { verifyPassword } from '@/lib/auth/password';
import { sessionSeconds } from '@/lib/auth/session';
import { db } from '@/lib/db';
import { isTooBusy } from '@/lib/concurrency/too-busy';
import { ApiError } from '@/lib/errors';

export interface Credentials {
  email: string;
  password: string;
  ipAddress: string;
  userAgent: string | null;
  /** What this browser was given when somebody last signed in with it. */
  deviceToken?: string | undefined;
}

export interface SignedIn {
  personId: string;
  sessionId: string;
  /** For the browser to keep: see lib/auth/known-device.ts. */
  deviceToken: string;
}

/**
 * Begins a session for whoever's e-mail and password these are.
 * A browser that its owner has signed in with before is counted apart: strangers who guess do not lock it out.
 * @returns null when they are nobody's; that takes as long for an unknown e-mail as for a wrong password
 * @throws ApiError too_many_attempts; person_disabled, which is told only to whoever knows the password; TooBusyError,
 * after which the attempt does not count
 */
export async function signIn(credentials: Credentials): Promise<SignedIn | null> {
  const email = credentials.email.trim().toLowerCase();
  const { ipAddress, userAgent } = credentials;
  if (email.length > 254 || email.includes('\0')) return null; // RFC 5321's longest address
  await countAttempt('address', ipAddress);
  const device = readDeviceToken(credentials.deviceToken, email);
  const counted: [what: Limited, key: string] = device === null ? ['account', email] : ['device', device];
  await countAttempt(...counted);
  const person = await db().person.findUnique({
    where: { email },
    select: { id: true, name: true, tenantId: true, passwordHash: true, disabledAt: true },
  });
  const matches = await verifyPassword(person?.passwordHash ?? null, credentials.password).catch(
    async (error) => {
      if (isTooBusy(error))
        await Promise.all([refundAttempt(...counted), refundAttempt('address', ipAddress)]);
      throw error;
    },
  );
  if (!person || !matches) {
    await recordFailure(person, { ipAddress, userAgent });
    return null;
  }
  if (person.disabledAt) {
    await recordFailure(person, { ipAddress, userAgent });
    throw new ApiError('person_disabled');
  }
  await clearAttempts(...counted);
  await refundAttempt('address', ipAddress);
  const { id: personId, name, tenantId, passwordHash } = person;
  const sessionId = newId();
  const isIn = await db().$transaction(async (client) => {
    // Verifying takes a while: whoever was disabled or got another password meanwhile gets no session that outlives it.
    const { count } = await client.person.updateMany({
      where: { id: personId, passwordHash, disabledAt: null },
      data: { lastSignedInAt: new Date() },
    });
    if (count === 0) return false;
    await client.session.create({
      data: {
        id: sessionId,
        personId,
        expiresAt: new Date(Date.now() + sessionSeconds * 1000),
        userAgent: userAgent?.slice(0, 500) ?? null,
        ipAddress,
      },
    });
    await recordAudit(client, {
      action: 'signed_in',
      tenantId,
      subject: { kind: 'session', id: sessionId },
      doer: { kind: 'person', id: personId, name, ipAddress, userAgent },
    });
    return true;
  });
  if (!isIn) return null;
  return { personId, sessionId, deviceToken: makeDeviceToken(email) };
}

/**
 * In every case, so that it takes the same time. What was typed for an e-mail that nobody has is not kept: now and then
 * it is a password.
 */
async function recordFailure(
  person: { id: string; name: string; tenantId: string | null } | null,
  from: Pick<Credentials, 'ipAddress' | 'userAgent'>,
) {
  await recordAudit(db(), {
    action: 'sign_in_failed',
    tenantId: person?.tenantId ?? null,
    subject: { kind: 'person', id: person?.id, name: person?.name },
    doer: { kind: 'unknown', id: null, name: null, ...from },
  });
}
