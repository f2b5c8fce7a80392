import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { query } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { languages } from '@/lib/languages/language';
import { listMendLinks } from '@/lib/mend-links/list-mend-links';
import { lookUpMendLink } from '@/lib/mend-links/look-up-mend-link';
import { makeMendLink } from '@/lib/mend-links/make-mend-link';
import { makeMendLinkBody } from '@/lib/mend-links/mend-link-schemas';
import { useMailServer } from '@/lib/testing/mail-server';
import { clientActor, makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

/** Sends mails to a real SMTP server. */

useTestDatabase();
const mailServer = useMailServer();

let shop: Shop;
let jobId: string;
beforeAll(async () => {
  shop = await makeShop('Northwind & Söhne <Couriers>');
  const rows = numberedRows('mail', 2).map((row) => ({ ...row, 'Recipient Phone': '12' }));
  const leased = await makeImport(shop, csvOf(rows));
  await runImport(leased);
  jobId = leased.jobId;
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(closeWorkers);

const make = (input: Record<string, unknown>, language: (typeof languages)[number] = 'en') =>
  makeMendLink({
    ...{ tenantId: shop.tenantId, actor: clientActor(shop.tenantId), jobId, language },
    ...{ input: makeMendLinkBody.parse(input), origin: 'https://lading.example.com' },
  });

test('a link is mailed in the language of whoever makes it, with the message, and works', async () => {
  for (const language of languages) {
    const arrives = mailServer.next();
    const made = await make(
      { mail_to: 'Ana@Example.com', message: 'Please look\nat <b>these</b>.' },
      language,
    );
    expect(made).toMatchObject({ mailed: true, made_for: 'ana@example.com' });
    const { mail, recipients } = await arrives;
    expect(recipients).toEqual(['ana@example.com']);
    const [url, token] = /https:\/\/\S+#(\S+)/.exec(mail.text ?? '') ?? [];
    expect(url).toBe(made.url);
    for (const part of [mail.subject, mail.text]) expect(part).toContain('Northwind & Söhne <Couriers>');
    expect(mail.text).toContain('Please look\nat <b>these</b>.');
    expect(mail.html).toContain(`lang="${language}"`);
    expect(mail.html).toContain('at &lt;b&gt;these&lt;/b&gt;.');
    expect(mail.html).toContain(`href="${url}"`);
    expect(await lookUpMendLink(token!, '203.0.113.1')).toMatchObject({ open_rows: 2 });
  }
  expect((await listMendLinks(shop.tenantId, jobId)).can_mail).toBe(true);
});

test('a mail that the server refuses is logged without the link, which works all the same', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  mailServer.refuse();
  const made = await make({ mail_to: 'refused@example.com', made_for: 'Ana' });
  expect(made).toMatchObject({ mailed: false, made_for: 'Ana' });
  const token = new URL(made.url).hash.slice(1);
  expect(await lookUpMendLink(token, '203.0.113.1')).toMatchObject({ open_rows: 2 });
  expect(logged).toHaveBeenCalledOnce();
  expect(JSON.stringify(logged.mock.calls)).not.toContain(token);
});

test('a tenant mails thirty links in a quarter of an hour; links that it sends itself are not counted', async () => {
  await query('DELETE FROM rate_limits');
  const sent = mailServer.received.length;
  for (let count = 0; count < 30; count++) await make({ mail_to: `n${count}@example.com` });
  await expect(make({ mail_to: 'one-more@example.com' })).rejects.toMatchObject({
    code: 'too_many_attempts',
  });
  expect(mailServer.received.length - sent).toBe(30);
  expect((await make({})).mailed).toBe(false);
});
