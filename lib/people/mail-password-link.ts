import { db } from '@/lib/db';
import { pickLanguage } from '@/lib/languages/language';
import { canSendMail, sendMail } from '@/lib/mail/send-mail';
import { passwordMail } from '@/lib/messages/password-mail';
import type { PersonRow } from '@/lib/people/lock-person';
import type { MadeLink } from '@/lib/people/password-link';

/**
 * Mails a link to its person, in their language. Call it after the transaction that made the link, which must not wait for a
 * mail server.
 * @returns whether the mail server accepted it; false if no server is configured
 */
export async function mailPasswordLink(person: PersonRow, link: MadeLink): Promise<boolean> {
  if (!canSendMail()) return false;
  const { name, email, tenantId } = person;
  const tenant =
    tenantId && (await db().tenant.findUnique({ where: { id: tenantId }, select: { name: true } }));
  const language = pickLanguage(person.language, null);
  const content = passwordMail({ ...link, language, name, email, tenantName: tenant ? tenant.name : null });
  return sendMail({ to: { name, address: email }, language, ...content });
}
