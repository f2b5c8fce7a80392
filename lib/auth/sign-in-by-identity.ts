import { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { insertPerson } from '@/lib/auth/create-person';
import { endAllSessions } from '@/lib/auth/end-sessions';
import type { Identity } from '@/lib/auth/read-identity';
import { startSession } from '@/lib/auth/start-session';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { pickLanguage } from '@/lib/languages/language';
import type { Person, Prisma } from '@/prisma/generated/client';

/** Why somebody whom the provider knows may not come in. The sign-in page says it in words. */
export type SignInRefusal =
  | 'person_disabled'
  | 'identity_no_role'
  | 'identity_no_tenant'
  | 'identity_other_tenant'
  | 'identity_no_email'
  | 'identity_email_taken'
  | 'identity_unknown';

interface From {
  ipAddress: string | null;
  userAgent: string | null;
}

type Found = { person: Person; refusal?: undefined } | { person?: Person; refusal: SignInRefusal };

/** In milliseconds. Who comes at the same time as others of the tenant waits for them. */
const patience = { maxWait: 10_000, timeout: 20_000 };

/** The longest name of a person. */
const MAX_NAME = 100;

/**
 * Starts a session for somebody whom the OpenID provider has identified. Who it is, issuer and subject say alone. Somebody new
 * becomes the person with the same e-mail address only if the provider has verified it, or else a new person. The role is
 * the one that the claims give now; without one nobody comes in, and sessions that they still have end.
 * @returns the session, or why there is none
 */
export async function signInByIdentity(
  identity: Identity,
  from: From,
): Promise<{ sessionId: string; personId: string } | { refusal: SignInRefusal }> {
  const tenant = identity.tenantSlug
    ? await db().tenant.findFirst({
        // People belong to the tenant itself, never to its test twin.
        where: { slug: identity.tenantSlug, testOf: null },
        select: { id: true },
      })
    : null;
  if (!tenant) return refuse({ refusal: 'identity_no_tenant' }, null, { identity, from });
  return db().$transaction(async (client) => {
    // One at a time, and not while an admin changes a person: the same new person may come twice at once.
    await client.$queryRaw`SELECT 1 FROM tenants WHERE id = ${tenant.id}::uuid FOR NO KEY UPDATE`;
    const found = await findPerson(client, identity, tenant.id);
    if (found.refusal !== undefined) return refuse(found, tenant.id, { identity, from, client });
    const person = await adoptRole(client, found.person, identity);
    await client.person.update({ where: { id: person.id }, data: { lastSignedInAt: new Date() } });
    const sessionId = await startSession(client, {
      ...{ person, ...from, seconds: env().OIDC_SESSION_HOURS * 60 * 60 },
      details: { identity_provider: identity.issuer },
    });
    return { sessionId, personId: person.id };
  }, patience);
}

async function findPerson(
  client: Prisma.TransactionClient,
  identity: Identity,
  tenantId: string,
): Promise<Found> {
  const { issuer, subject } = identity;
  const key = { issuer_subject: { issuer, subject } };
  const known = await client.personIdentity.findUnique({ where: key, include: { person: true } });
  const person = known?.person;
  if (person) {
    if (person.disabledAt) return { person, refusal: 'person_disabled' };
    if (person.tenantId !== tenantId) return { person, refusal: 'identity_other_tenant' };
    return identity.role ? { person } : { person, refusal: 'identity_no_role' };
  }
  if (!identity.role) return { refusal: 'identity_no_role' };
  const joined = await joinPerson(client, identity, tenantId);
  if (joined.refusal === undefined)
    await client.personIdentity.create({ data: { issuer, subject, personId: joined.person.id } });
  return joined;
}

/** The person that somebody new is: the one with the same verified address in the same tenant, or one that is made. */
async function joinPerson(
  client: Prisma.TransactionClient,
  identity: Identity,
  tenantId: string,
): Promise<Found> {
  const { issuer, role, isEmailVerified } = identity;
  const email = z.email().max(254).safeParse(identity.email).data;
  if (!email || !role) return { refusal: 'identity_no_email' };
  const sameEmail = await client.person.findUnique({
    where: { email },
    include: { identities: { where: { issuer } } },
  });
  if (sameEmail) {
    const { identities, ...person } = sameEmail;
    // Another account with the address: its owner has left, and somebody else has got it.
    if (!isEmailVerified || person.tenantId !== tenantId || identities.length > 0)
      return { refusal: 'identity_email_taken' };
    if (person.disabledAt) return { person, refusal: 'person_disabled' };
    await recordAudit(client, {
      ...{ action: 'identity_linked', tenantId, details: { identity_provider: issuer } },
      subject: { kind: 'person', id: person.id, name: person.name },
    });
    return { person };
  }
  if (env().OIDC_CREATE_PEOPLE === 'off') return { refusal: 'identity_unknown' };
  const name = (identity.name ?? email).replaceAll(/\p{C}/gu, '').slice(0, MAX_NAME) || email;
  const language = pickLanguage(identity.locale, null);
  return {
    person: await insertPerson({ ...{ email, name, role, tenantId, language }, passwordHash: null }, client),
  };
}

async function adoptRole(
  client: Prisma.TransactionClient,
  person: Person,
  identity: Identity,
): Promise<Person> {
  const { role, issuer } = identity;
  if (!role || role === person.role) return person;
  await recordAudit(client, {
    action: 'person_updated',
    tenantId: person.tenantId,
    subject: { kind: 'person', id: person.id, name: person.name },
    details: { role, role_before: person.role, identity_provider: issuer },
  });
  return client.person.update({ where: { id: person.id }, data: { role } });
}

async function refuse(
  { person, refusal }: Extract<Found, { refusal: SignInRefusal }>,
  tenantId: string | null,
  { identity, from, client = db() }: { identity: Identity; from: From; client?: Prisma.TransactionClient },
) {
  const ended = person && refusal === 'identity_no_role' ? await endAllSessions(client, person.id) : 0;
  await recordAudit(client, {
    action: 'sign_in_failed',
    tenantId: person?.tenantId ?? tenantId,
    subject: { kind: 'person', id: person?.id, name: person?.name },
    details: {
      ...{ identity_provider: identity.issuer, code: refusal },
      ...(ended > 0 && { ended_sessions: ended }),
    },
    doer: { kind: 'unknown', id: null, name: null, ...from },
  });
  return { refusal };
}
