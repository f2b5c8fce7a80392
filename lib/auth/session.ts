import { decode } from 'next-auth/jwt';
import type { PersonActor } from '@/lib/actors/actor';
import { deriveKey } from '@/lib/auth/derive-key';
import { rememberVerified } from '@/lib/auth/remember-verified';
import { permissionsOf } from '@/lib/actors/permissions';
import { db, query } from '@/lib/db';
import { env } from '@/lib/env';
import { pickLanguage } from '@/lib/languages/language';

/** How long a sign-in lasts, in seconds: 30 days. */
export const sessionSeconds = 30 * 24 * 60 * 60;

const plainName = 'next-auth.session-token';
/** next-auth's name for the cookie over https: browsers accept a `__Secure-` cookie only from there. */
const secureName = `__Secure-${plainName}`;

const lastSeenPrecisionMs = 60_000;

/** The secret with which next-auth encrypts the session cookie. */
export function sessionSecret(): string {
  return deriveKey('session').toString('base64url');
}

type ReadCookie = (name: string) => string | undefined;

/**
 * Finds the person whose session cookie a request carries.
 * @param readCookie returns the value of a cookie
 * @returns null when there is no session, or it has ended or expired
 */
export async function findSession(readCookie: ReadCookie): Promise<PersonActor | null> {
  const sessionId = await findSessionId(readCookie);
  return sessionId === null ? null : findPersonOfSession(sessionId);
}

/** The session ID in a request's cookies, even of an ended session: signing out must delete its cookie too. */
export async function findSessionId(readCookie: ReadCookie): Promise<string | null> {
  for (const name of cookieNames(env().LADING_URL)) {
    const token = readCookie(name);
    const sessionId = token ? await readSessionId(token) : null;
    if (sessionId) return sessionId;
  }
  return null;
}

/**
 * The names of the session cookie. If the app's URL is https, only the `__Secure-` name counts: a plain http page cannot
 * set it, so nobody can plant their own session in another person's browser.
 */
export function cookieNames(ladingUrl: string | undefined): string[] {
  if (ladingUrl === undefined) return [secureName, plainName];
  return [ladingUrl.startsWith('https://') ? secureName : plainName];
}

/** Returns null for a forged cookie or one made with another secret. */
const readSessionId = rememberVerified(async (token) => {
  try {
    const payload = await decode({ token, secret: sessionSecret() });
    if (typeof payload?.sid !== 'string') return null;
    return { content: payload.sid, expiresAt: typeof payload.exp === 'number' ? payload.exp : 0 };
  } catch {
    return null;
  }
});

/** What a request needs to know about a session, its person and their tenant. */
interface SessionRow extends Omit<PersonActor, 'kind' | 'permissions' | 'language'> {
  language: string;
  lastSeenAt: Date;
}

/** The person of a session; null if the session has ended, expired or never existed, or if the person is disabled. */
export async function findPersonOfSession(sessionId: string): Promise<PersonActor | null> {
  const now = new Date();
  // Every request of a person starts with this query: one statement, where Prisma would send three in sequence.
  const [session] = await query<SessionRow>(
    `SELECT sessions.id AS "sessionId", sessions.last_seen_at AS "lastSeenAt", people.id, people.name, people.email,
            people.role, people.language, people.tenant_id AS "tenantId", tenants.name AS "tenantName"
     FROM sessions JOIN people ON people.id = sessions.person_id LEFT JOIN tenants ON tenants.id = people.tenant_id
     WHERE sessions.id = $1 AND sessions.ended_at IS NULL AND sessions.expires_at > $2 AND people.disabled_at IS NULL`,
    [sessionId, now],
  );
  if (!session) return null;
  const { lastSeenAt, ...person } = session;
  if (now.getTime() - lastSeenAt.getTime() > lastSeenPrecisionMs) {
    await db().session.updateMany({ where: { id: person.sessionId }, data: { lastSeenAt: now } });
  }
  return {
    ...person,
    kind: 'person',
    permissions: permissionsOf(person.role),
    language: pickLanguage(person.language, null, 'en'),
  };
}
