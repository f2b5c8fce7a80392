import { decode } from 'next-auth/jwt';
import type { PersonActor } from '@/lib/actors/actor';
import { deriveKey } from '@/lib/auth/derive-key';
import { permissionsOf } from '@/lib/actors/permissions';
import { db, query } from '@/lib/db';
import { env } from '@/lib/env';
import { pickLanguage } from '@/lib/languages/language';

/** How long a sign-in lasts, in seconds: 30 days. */
export const sessionSeconds = 30 * 24 * 60 * 60;

const plainName = 'next-auth.session-token';
/** next-auth's name where the app is reached by https: browsers take such a cookie only from there. */
const secureName = `__Secure-${plainName}`;

const seenEveryMs = 60_000;

/** The secret that next-auth encrypts the session cookie with. */
export function sessionSecret(): string {
  return deriveKey('session').toString('base64url');
}

type ReadCookie = (name: string) => string | undefined;

/**
 * The person whom a request's cookies name.
 * @param readCookie gives a cookie's value by its name
 * @returns null when there is no session, or it has ended or expired
 */
export async function findSession(readCookie: ReadCookie): Promise<PersonActor | null> {
  const sessionId = await findSessionId(readCookie);
  return sessionId === null ? null : findPersonOfSession(sessionId);
}

/** The session that a request's cookies name, whether or not it still lasts: whoever signs out loses the cookie. */
export async function findSessionId(readCookie: ReadCookie): Promise<string | null> {
  for (const name of cookieNames(env().LADING_URL)) {
    const token = readCookie(name);
    const sessionId = token ? await readSessionId(token) : null;
    if (sessionId) return sessionId;
  }
  return null;
}

/**
 * The names under which a session is looked for. Who says that people come by https gets the one name that a page of plain
 * http cannot set: nobody can hand a person a session of their own.
 */
export function cookieNames(ladingUrl: string | undefined): string[] {
  if (ladingUrl === undefined) return [secureName, plainName];
  return [ladingUrl.startsWith('https://') ? secureName : plainName];
}

/** A cookie that was forged, or made with another secret, names nobody. */
async function readSessionId(token: string): Promise<string | null> {
  try {
    const payload = await decode({ token, secret: sessionSecret() });
    return typeof payload?.sid === 'string' ? payload.sid : null;
  } catch {
    return null;
  }
}

/** What a request needs to know of a session, its person and their tenant. */
interface SessionRow extends Omit<PersonActor, 'kind' | 'permissions' | 'language'> {
  language: string;
  lastSeenAt: Date;
}

/** The person of a session; null when it has ended, has expired, or never was, and when the person is disabled. */
export async function findPersonOfSession(sessionId: string): Promise<PersonActor | null> {
  const now = new Date();
  // Every request of a person begins with this: in one statement, where Prisma would send three, one after the other.
  const [session] = await query<SessionRow>(
    `SELECT sessions.id AS "sessionId", sessions.last_seen_at AS "lastSeenAt", people.id, people.name, people.email,
            people.role, people.language, people.tenant_id AS "tenantId", tenants.name AS "tenantName"
     FROM sessions JOIN people ON people.id = sessions.person_id LEFT JOIN tenants ON tenants.id = people.tenant_id
     WHERE sessions.id = $1 AND sessions.ended_at IS NULL AND sessions.expires_at > $2 AND people.disabled_at IS NULL`,
    [sessionId, now],
  );
  if (!session) return null;
  const { lastSeenAt, ...person } = session;
  if (now.getTime() - lastSeenAt.getTime() > seenEveryMs) {
    await db().session.updateMany({ where: { id: person.sessionId }, data: { lastSeenAt: now } });
  }
  return {
    ...person,
    kind: 'person',
    permissions: permissionsOf(person.role),
    language: pickLanguage(person.language, null, 'en'),
  };
}
