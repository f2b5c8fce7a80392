import { v7 as newId } from 'uuid';
import { countAttempt, forgetAttempts, forgiveAttempt } from '@/lib/auth/limit-attempts';
import { verifyPassword } from '@/lib/auth/password';
import { sessionSeconds } from '@/lib/auth/session';
import { db } from '@/lib/db';

export interface Credentials {
  email: string;
  password: string;
  ipAddress: string;
  userAgent: string | null;
}

/**
 * Begins a session for whoever's e-mail and password these are.
 * @returns null when they are nobody's; that takes as long for an unknown e-mail as for a wrong password
 * @throws ApiError too_many_attempts
 */
export async function signIn(
  credentials: Credentials,
): Promise<{ personId: string; sessionId: string } | null> {
  const email = credentials.email.trim().toLowerCase();
  const { ipAddress, userAgent } = credentials;
  if (email.length > 254 || email.includes('\0')) return null; // RFC 5321's longest address
  await countAttempt('address', ipAddress);
  await countAttempt('account', email);
  const person = await db().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  });
  const matches = await verifyPassword(person?.passwordHash, credentials.password);
  if (!person || !matches) return null;
  await forgetAttempts('account', email);
  await forgiveAttempt('address', ipAddress);
  const session = await db().session.create({
    data: {
      id: newId(),
      personId: person.id,
      expiresAt: new Date(Date.now() + sessionSeconds * 1000),
      userAgent: userAgent?.slice(0, 500) ?? null,
      ipAddress,
    },
  });
  return { personId: person.id, sessionId: session.id };
}
