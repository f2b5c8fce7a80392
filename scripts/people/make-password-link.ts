/**
 * `npm run password-link -- ana@example.com` prints a link for setting a new password: for system admins, and for the last
 * administrator of a tenant, whom nobody else can help where no mail is sent.
 */
import { runAs } from '@/lib/actors/audit-actor';
import { disconnect } from '@/lib/db';
import { makeLinkForEmail } from '@/lib/people/make-password-link';
import { administrator } from './create-person-command';

const [email = ''] = process.argv.slice(2);
const origin = process.env.LADING_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
try {
  const link = await runAs(administrator, () => makeLinkForEmail(email, new URL(origin).origin));
  if (link) console.log(`${link.url}\nIt works once, until ${link.expiresAt.toISOString()}.`);
  else console.error('usage: npm run password-link -- E-MAIL, of somebody who is not disabled');
  process.exitCode = link ? 0 : 1;
} finally {
  await disconnect();
}
