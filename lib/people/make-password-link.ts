import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { getPerson } from '@/lib/people/get-person';
import { lockPerson, lockPersonOfAnyTenant } from '@/lib/people/lock-person';
import { mailPasswordLink } from '@/lib/people/mail-password-link';
import { type MadeLink, storePasswordLink } from '@/lib/people/password-link';
import type { PersonWithLink } from '@/lib/people/people-schemas';

/**
 * Makes a new link for a person who has lost their password or invitation, and ends all earlier ones. The current password
 * works until a new one is set.
 * @param origin see `storePasswordLink`
 * @throws ApiError person_not_found, person_disabled
 */
export async function makePasswordLink(
  tenantId: string,
  id: string,
  origin: string,
): Promise<PersonWithLink> {
  const { person, link } = await db().$transaction(async (client) => {
    const locked = await lockPerson(client, { tenantId, id });
    if (locked.disabledAt) throw new ApiError('person_disabled');
    const purpose = locked.passwordHash === null ? 'invitation' : 'reset';
    return { person: locked, link: await storePasswordLink(client, locked, { purpose, origin }) };
  });
  const mailed = await mailPasswordLink(person, link);
  return {
    ...(await getPerson(tenantId, id)),
    password_link: { url: link.url, expires_at: link.expiresAt.toISOString(), mailed },
  };
}

/**
 * Makes a link for the person with this e-mail, of any tenant or none; for use by the server's operator.
 * @returns null if there is no such person or they are disabled
 */
export async function makeLinkForEmail(email: string, origin: string): Promise<MadeLink | null> {
  const where = { email: email.trim().toLowerCase() };
  const known = await db().person.findUnique({ where, select: { id: true } });
  if (!known) return null;
  return db().$transaction(async (client) => {
    const person = await lockPersonOfAnyTenant(client, known.id);
    if (!person || person.disabledAt) return null;
    return storePasswordLink(client, person, { purpose: 'reset', origin });
  });
}
