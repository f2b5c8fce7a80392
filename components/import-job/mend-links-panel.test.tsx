import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MendLinksPanel } from '@/components/import-job/mend-links-panel';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleImport } from '@/components/testing/sample-import';
import type { MendLinkEntry } from '@/lib/mend-links/mend-link-schemas';

const job = sampleImport();
const address = `/api/delivery/bulk-order-creations/${job.id}/mend-links`;
const link = (changes: Partial<MendLinkEntry> = {}): MendLinkEntry => ({
  id: '0192f0c1-7a00-7000-8000-0000000000aa',
  state: 'active',
  made_for: 'ana@example.com',
  message: null,
  created_by_name: 'Dana',
  created_at: '2026-11-29T08:00:00.000Z',
  expires_at: '2026-12-02T08:00:00.000Z',
  opened_at: null,
  last_opened_at: null,
  withdrawn_at: null,
  sent_rows: 0,
  ...changes,
});

function api(links: MendLinkEntry[], more: ApiAnswers = {}, canMail = false) {
  return fakeApi({ [`GET ${address}`]: () => ({ body: { data: links, can_mail: canMail } }), ...more });
}

test('makes a link, shows it once, and lists it', async () => {
  const links: MendLinkEntry[] = [];
  const calls = api(links, {
    [`POST ${address}`]: () => {
      links.push(link());
      return { status: 201, body: { ...link(), url: 'http://lading.test/mend#secret', mailed: false } };
    },
    [`GET /api/delivery/bulk-order-creations/${job.id}`]: () => ({ body: job }),
  });
  const { user } = renderPage(<MendLinksPanel job={job} />);
  await user.click(await screen.findByRole('button', { name: 'Ask the shipper to correct…' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/For whom/), ' ana@example.com ');
  await user.type(within(dialog).getByLabelText(/Message/), 'The phones');
  await user.click(within(dialog).getByRole('button', { name: 'Make link' }));
  expect(await within(dialog).findByText('http://lading.test/mend#secret')).toBeTruthy();
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    ...{ days: 3, made_for: 'ana@example.com', message: 'The phones', mail_to: null },
  });
  expect(within(dialog).getByRole('button', { name: 'Copy: Mend link' })).toBeTruthy();
  const mail = within(dialog).getByRole('link', { name: 'Write an e-mail' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:ana%40example\.com\?/);
  expect(decodeURIComponent(mail!)).toContain('http://lading.test/mend#secret');
  expect(await findViolations()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Done' }));
  expect(await screen.findByRole('listitem')).toBeTruthy();
  expect(document.body.textContent).not.toContain('mend#secret');
});

test('mails a link where a mail server is set up, and says when the address is none', async () => {
  const problems = [{ in: 'body', path: 'mail_to', code: 'invalid_email', message: 'This is no e-mail.' }];
  const calls = api(
    [],
    {
      [`POST ${address}`]: ({ body }) =>
        (body as { mail_to: string }).mail_to === 'ana'
          ? {
              status: 400,
              body: { error: { code: 'validation_failed', message: 'No.', details: { problems } } },
            }
          : { status: 201, body: { ...link(), url: 'http://lading.test/mend#secret', mailed: true } },
      [`GET /api/delivery/bulk-order-creations/${job.id}`]: () => ({ body: job }),
    },
    true,
  );
  const { user } = renderPage(<MendLinksPanel job={job} />);
  await user.click(await screen.findByRole('button', { name: 'Ask the shipper to correct…' }));
  const dialog = await screen.findByRole('dialog');
  const field = within(dialog).getByLabelText(/Mail it to/);
  await user.type(field, 'ana');
  await user.click(within(dialog).getByRole('button', { name: 'Make and mail link' }));
  expect(await within(dialog).findByText('This is no e-mail.')).toBeTruthy();
  await user.type(field, '@example.com');
  await user.click(within(dialog).getByRole('button', { name: 'Make and mail link' }));
  expect(await within(dialog).findByText(/on its way to ana@example\.com/)).toBeTruthy();
  expect(calls.filter(({ method }) => method === 'POST').at(-1)?.body).toMatchObject({
    mail_to: 'ana@example.com',
  });
  expect(await findViolations()).toEqual([]);
});

test('says of each link for whom it is, who made it, when it was opened and what came back', async () => {
  api([
    link({ last_opened_at: '2026-11-29T09:00:00.000Z', sent_rows: 2 }),
    link({ id: '0192f0c1-7a00-7000-8000-0000000000ab', state: 'expired', made_for: null }),
  ]);
  renderPage(<MendLinksPanel job={job} />);
  const [first, second] = await screen.findAllByRole('listitem');
  expect(first!.textContent).toMatch(/ana@example\.com.*until.*Made by Dana.*opened.*2 rows sent back/);
  expect(second!.textContent).toMatch(/whoever has the link.*expired.*not opened yet.*nothing sent back yet/);
  expect(within(second!).queryByRole('button')).toBeNull();
  expect(await findViolations()).toEqual([]);
});

test('withdraws a link after a question', async () => {
  const calls = api([link()], {
    [`POST ${address}/${link().id}/withdraw`]: () => ({ body: link({ state: 'withdrawn' }) }),
    [`GET /api/delivery/bulk-order-creations/${job.id}`]: () => ({ body: job }),
  });
  const { user } = renderPage(<MendLinksPanel job={job} />);
  await user.click(await screen.findByRole('button', { name: 'Withdraw the link for ana@example.com' }));
  const question = await screen.findByRole('alertdialog');
  await user.click(within(question).getByRole('button', { name: 'Withdraw' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('offers no link once the import was rolled back, and shows nothing if there is none', async () => {
  const calls = api([]);
  const undone = sampleImport({ rolled_back_at: '2026-11-29T09:00:00.000Z' });
  renderPage(<MendLinksPanel job={undone} />);
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(screen.queryByRole('button', { name: /Ask the shipper/ })).toBeNull();
});
