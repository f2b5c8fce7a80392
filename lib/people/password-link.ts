import { recordAudit } from '@/lib/audit/record-audit';
import { generateSecret, hashSecret } from '@/lib/actors/secret';
import type { PersonRow } from '@/lib/people/lock-person';
import type { PasswordLinkPurpose, Prisma } from '@/prisma/generated/client';

const hour = 60 * 60;

/**
 * How long a link works, in seconds. An invitation outlives a weekend: it opens an account that has nothing to lose yet. What
 * an admin hands on may take a day to arrive. A mail that somebody has just asked for is opened at once.
 */
export const passwordLinkSeconds: Record<PasswordLinkPurpose, number> = {
  invitation: 72 * hour,
  reset: 24 * hour,
  forgotten: hour,
};

/** A link as it is handed over. Its token is nowhere else. */
export interface MadeLink {
  url: string;
  purpose: PasswordLinkPurpose;
  expiresAt: Date;
}

/**
 * Makes a link by which a locked person's password can be set, once. A link of an admin ends all that the person had; one that
 * was asked for by mail, which anybody can do, ends only those that came by mail.
 * @param origin of the address of the link's page, such as https://lading.example.com
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
  // Behind the #: a browser sends it to no server, neither in the request nor as Referer, and no log holds it.
  return { url: `${origin}/set-password#${token}`, purpose, expiresAt };
}

/** The `where` of a link that still works for somebody who may sign in. */
export function usableLink(token: string) {
  return { tokenHash: hashSecret(token), expiresAt: { gt: new Date() }, person: { disabledAt: null } };
}
