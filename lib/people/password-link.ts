import { recordAudit } from '@/lib/audit/record-audit';
import { generateSecret, hashSecret } from '@/lib/actors/secret';
import { pickLanguage } from '@/lib/languages/language';
import type { PersonRow } from '@/lib/people/lock-person';
import type { PasswordLinkPurpose, Prisma } from '@/prisma/generated/client';

const hour = 60 * 60;

/**
 * How long a link works, in seconds. An invitation outlasts a weekend: its account has nothing to lose yet. A link that an
 * admin passes on may take a day to arrive. A mail that a person has just requested is opened at once.
 */
export const passwordLinkSeconds: Record<PasswordLinkPurpose, number> = {
  invitation: 72 * hour,
  reset: 24 * hour,
  forgotten: hour,
};

/** A link as it is handed out. Its token is stored nowhere. */
export interface MadeLink {
  url: string;
  purpose: PasswordLinkPurpose;
  expiresAt: Date;
}

/**
 * Makes a one-time link to set the password of a person whose row is locked. A link made by an admin ends all the person's
 * earlier links; one requested by mail, which anybody can do, ends only those requested by mail.
 * @param origin of the link's page, such as https://lading.example.com
 */
export async function storePasswordLink(
  client: Prisma.TransactionClient,
  person: PersonRow,
  { purpose, origin }: { purpose: PasswordLinkPurpose; origin: string },
): Promise<MadeLink> {
  const token = generateSecret();
  const expiresAt = new Date(Date.now() + passwordLinkSeconds[purpose] * 1000);
  const ends = purpose === 'forgotten' ? { purpose } : {};
  await client.passwordLink.deleteMany({ where: { personId: person.id, ...ends } });
  const tokenHash = hashSecret(token);
  await client.passwordLink.create({ data: { personId: person.id, purpose, tokenHash, expiresAt } });
  await recordAudit(client, {
    action: purpose === 'forgotten' ? 'password_mail_requested' : 'password_link_created',
    tenantId: person.tenantId,
    subject: { kind: 'person', id: person.id, name: person.name },
    details: { purpose, expires_at: expiresAt.toISOString() },
  });
  // After the #: a browser never sends this part to a server, neither in the request nor as Referer, so no log contains it.
  return {
    url: `${origin}/set-password?language=${pickLanguage(person.language, null)}#${token}`,
    purpose,
    expiresAt,
  };
}

/** The `where` that finds a link if it still works and its person may sign in. */
export function usableLink(token: string) {
  return { tokenHash: hashSecret(token), expiresAt: { gt: new Date() }, person: { disabledAt: null } };
}
