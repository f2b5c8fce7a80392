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
 * Takes in that somebody has forgotten their password, and answers before it is known whether anybody has this e-mail: neither
 * the answer nor its time tells. The rest is done on the side; if it is lost with the process, the person asks again.
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
 * Mails a link to whoever has this e-mail and is not disabled.
 * @returns whether a mail went out
 */
export async function mailForgottenPassword(email: string): Promise<boolean> {
  const { LADING_URL } = env();
  const known = await db().person.findUnique({ where: { email }, select: { id: true } });
  if (!known || !LADING_URL) return false;
  // Not where the request says it reached us: whoever sends it must not choose where somebody else's link leads.
  const { origin } = new URL(LADING_URL);
  const made = await db().$transaction(async (client) => {
    const person = await lockPersonOfAnyTenant(client, known.id);
    if (!person || person.disabledAt) return null;
    return { person, link: await storePasswordLink(client, person, { purpose: 'forgotten', origin }) };
  });
  return made !== null && mailPasswordLink(made.person, made.link);
}
