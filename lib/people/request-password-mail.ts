import { countAttempt } from '@/lib/auth/limit-attempts';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { loggableError } from '@/lib/faults/loggable-error';
import { canSendMail } from '@/lib/mail/send-mail';
import { lockPersonOfAnyTenant } from '@/lib/people/lock-person';
import { mailPasswordLink } from '@/lib/people/mail-password-link';
import { storePasswordLink } from '@/lib/people/password-link';

/**
 * Accepts the request of a person who has forgotten their password, and returns before looking up the e-mail, so that neither
 * the response nor its timing reveals whether it exists. The rest runs in the background; if the process dies, the person
 * can ask again.
 * @throws ApiError mail_not_set_up, too_many_attempts
 */
export async function requestPasswordMail(email: string, ipAddress: string): Promise<void> {
  if (!canSendMail()) throw new ApiError('mail_not_set_up');
  await countAttempt('mail-address', ipAddress);
  await countAttempt('mail', email);
  void mailForgottenPassword(email).catch((error: unknown) =>
    console.error('A mail with a link could not be made:', loggableError(error)),
  );
}

/**
 * Mails a link to the person with this e-mail, unless they are disabled.
 * @returns whether a mail went out
 */
export async function mailForgottenPassword(email: string): Promise<boolean> {
  const { LADING_URL } = env();
  const known = await db().person.findUnique({ where: { email }, select: { id: true } });
  if (!known || !LADING_URL) return false;
  // Not the address in the request: its sender must not decide where somebody else's link leads.
  const { origin } = new URL(LADING_URL);
  const made = await db().$transaction(async (client) => {
    const person = await lockPersonOfAnyTenant(client, known.id);
    if (!person || person.disabledAt) return null;
    return { person, link: await storePasswordLink(client, person, { purpose: 'forgotten', origin }) };
  });
  return made !== null && mailPasswordLink(made.person, made.link);
}
