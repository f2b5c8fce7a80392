import { recordAudit } from '@/lib/audit/record-audit';
import { countAttempt, clearAttempts, refundAttempt, type Limited } from '@/lib/auth/limit-attempts';
import { makeDeviceToken, readDeviceToken } from '@/lib/auth/known-device';
import { verifyPassword } from '@/lib/auth/password';
import { sessionSeconds } from '@/lib/auth/session';
import { startSession } from '@/lib/auth/start-session';
import { db } from '@/lib/db';
import { isTooBusy } from '@/lib/concurrency/too-busy';
import { ApiError } from '@/lib/errors';

export interface Credentials {
  email: string;
  password: string;
  ipAddress: string;
  userAgent: string | null;
  /** The token that this browser got when somebody last signed in with it. */
  deviceToken?: string | undefined;
}

export interface SignedIn {
  personId: string;
  sessionId: string;
  /** To be stored in the browser: see lib/auth/known-device.ts. */
  deviceToken: string;
}

/**
 * Starts a session for the person with this e-mail and password.
 * Attempts from a browser in which that person has signed in before are counted separately, so that strangers who guess
 * passwords do not lock it out.
 * @returns null when the credentials are wrong; an unknown e-mail takes as long as a wrong password
 * @throws ApiError too_many_attempts; person_disabled, only if the password is right; TooBusyError, in which case the
 * attempt does not count
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
  const { id: personId, passwordHash } = person;
  const sessionId = await db().$transaction(async (client) => {
    // Verification takes a while: a person who has since been disabled or got a new password must not get a session.
    const { count } = await client.person.updateMany({
      where: { id: personId, passwordHash, disabledAt: null },
      data: { lastSignedInAt: new Date() },
    });
    if (count === 0) return null;
    return startSession(client, { person, seconds: sessionSeconds, ipAddress, userAgent });
  });
  if (sessionId === null) return null;
  return { personId, sessionId, deviceToken: makeDeviceToken(email) };
}

/**
 * Runs for unknown e-mails too, so that both take the same time. An unknown e-mail itself is not stored: people
 * sometimes type their password into that field.
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
