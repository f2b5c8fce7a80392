import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { POST as askForMail } from '@/app/api/password-links/request-mail/route';
import { db } from '@/lib/db';
import { languages } from '@/lib/languages/language';
import { addPerson } from '@/lib/people/add-person';
import { disablePerson } from '@/lib/people/change-person';
import { mailForgottenPassword } from '@/lib/people/request-password-mail';
import { lookUpPasswordLink, usePasswordLink } from '@/lib/people/use-password-link';
import { useMailServer } from '@/lib/testing/mail-server';
import { makePerson, makeRequest, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

/** Sends mails to a real SMTP server. */

useTestDatabase();
const mailServer = useMailServer();

let tenantId: string;

beforeAll(async () => {
  tenantId = await makeTenant('Northwind & Söhne <Couriers>');
});

afterEach(() => {
  vi.restoreAllMocks();
});

const origin = 'https://lading.example.com';

let addresses = 0;
/** Each request comes from its own address unless one is given. */
function ask(email: string, address = `198.51.100.${++addresses}`) {
  const headers = { 'x-forwarded-for': address, host: 'evil.example', 'x-forwarded-host': 'evil.example' };
  return askForMail(makeRequest('/api/password-links/request-mail', { body: { email }, headers }));
}

const linkIn = (text: string | undefined) => /https:\/\/\S+#(\S+)/.exec(text ?? '') ?? [];

test('an invitation is mailed in the person’s language, and its link works', async () => {
  for (const language of languages) {
    const arrives = mailServer.next();
    const email = `invited-${language}@example.com`;
    const added = await addPerson(tenantId, { name: 'Zoë <b>', email, role: 'dispatcher', language }, origin);
    expect(added.password_link.mailed).toBe(true);
    const { recipients, mail } = await arrives;
    expect(recipients).toEqual([email]);
    expect(mail.from).toMatchObject({ name: 'Lading', address: 'lading@example.com' });
    expect(mail.to).toMatchObject([{ name: 'Zoë <b>', address: email }]);
    expect(mail.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
    const [url, token] = linkIn(mail.text);
    expect(url).toBe(added.password_link.url);
    for (const part of [mail.subject, mail.text]) expect(part).toContain('Northwind & Söhne <Couriers>');
    expect(mail.html).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(mail.html).toContain(`href="${url}"`);
    expect(mail.html).toContain('Zoë &lt;b&gt;');
    expect(mail.html).not.toContain('<b>');
    expect(await lookUpPasswordLink(token!, '203.0.113.1')).toMatchObject({ email, is_invitation: true });
  }
});

test('a mail that the server refuses is logged without the link, and the link still works', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  mailServer.refuse();
  const email = 'refused@example.com';
  const added = await addPerson(tenantId, { name: 'R', email, role: 'admin', language: 'en' }, origin);
  expect(added.password_link.mailed).toBe(false);
  const [, token] = linkIn(added.password_link.url);
  expect(await lookUpPasswordLink(token!, '203.0.113.1')).toMatchObject({ email });
  expect(logged).toHaveBeenCalledOnce();
  expect(JSON.stringify(logged.mock.calls)).not.toContain(token);
});

test('a person who has forgotten their password is mailed a link to LADING_URL, whatever the request says', async () => {
  const { email } = await makePerson(tenantId, { language: 'de' });
  const arrives = mailServer.next();
  const answer = await ask(email.toUpperCase());
  expect(answer.status).toBe(202);
  const { mail, recipients } = await arrives;
  expect(recipients).toEqual([email]);
  expect(mail.subject).toContain('Neues Passwort');
  const [url, token] = linkIn(mail.text);
  expect(url).toMatch(/^https:\/\/lading\.example\.com\/set-password\?language=\w\w#[\w-]{43}$/);
  const { expires_at: expiry } = await lookUpPasswordLink(token!, '203.0.113.1');
  expect(Date.parse(expiry) - Date.now()).toBeLessThanOrEqual(60 * 60 * 1000);
  expect(await usePasswordLink({ token: token!, password: 'a brand new password' }, '203.0.113.1')).toEqual({
    email,
  });
});

test('an unknown e-mail gets the same response as a known one; nothing is mailed to it or to disabled people', async () => {
  const known = await makePerson(tenantId);
  const arrives = mailServer.next();
  const [ofKnown, ofUnknown] = [await ask(known.email), await ask('nobody@example.com')];
  expect([ofUnknown.status, await ofUnknown.json()]).toEqual([ofKnown.status, await ofKnown.json()]);
  expect((await arrives).recipients).toEqual([known.email]);

  const before = mailServer.received.length;
  expect(await mailForgottenPassword('nobody@example.com')).toBe(false);
  await disablePerson({ tenantId, id: known.id, actorId: 'somebody else' });
  expect(await mailForgottenPassword(known.email)).toBe(false);
  expect(await db().passwordLink.count({ where: { personId: known.id } })).toBe(0);
  expect(mailServer.received.length).toBe(before);
});

test('the response waits neither for the mail server nor for the look-up of the person', async () => {
  const { email, id } = await makePerson(tenantId);
  const arrives = mailServer.next();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const locked = db().$transaction(async (client) => {
    await client.$queryRaw`SELECT 1 FROM people WHERE id = ${id}::uuid FOR UPDATE`;
    await held;
  });
  expect((await ask(email)).status).toBe(202); // would hang here if it waited
  release();
  await locked;
  expect((await arrives).recipients).toEqual([email]);
});

test('mails are limited per e-mail, known or not, and per network address', async () => {
  const { email } = await makePerson(tenantId);
  const mails = Array.from({ length: 3 }, () => mailServer.next());
  for (const account of [email, 'unknown@example.com']) {
    const statuses: number[] = [];
    for (let count = 0; count < 5; count++) statuses.push((await ask(account)).status);
    expect(statuses).toEqual([202, 202, 202, 429, 429]);
  }
  const statuses: number[] = [];
  for (let count = 0; count < 31; count++)
    statuses.push((await ask(`guess-${count}@example.com`, '192.0.2.77')).status);
  expect(statuses).toEqual([...Array<number>(30).fill(202), 429]);
  // Mails are sent after the responses: the server and the database must still be running.
  const recipients = (await Promise.all(mails)).map((mail) => mail.recipients);
  expect(recipients).toEqual([[email], [email], [email]]);
  expect(await mailForgottenPassword('the-last-one@example.com')).toBe(false);
});
