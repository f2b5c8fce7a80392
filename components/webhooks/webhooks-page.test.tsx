import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { WebhooksPage } from '@/components/webhooks/webhooks-page';
import { type WebhookMessageDetails, webhookMessageDetailsSchema } from '@/lib/webhooks/message-schemas';
import { type Webhook, webhookSchema } from '@/lib/webhooks/webhook-schemas';

const webhook: Webhook = webhookSchema.parse({
  id: '0192f0c1-7a00-7000-8000-000000000070',
  url: 'https://erp.example.com/lading',
  description: 'ERP Essen',
  event_types: ['delivery.changed'],
  status: 'active',
  created_at: '2026-11-20T06:00:00.000Z',
  created_by_name: 'Ari Admin',
  disabled_at: null,
  disabled_reason: null,
  failing_since: null,
  last_delivered_at: null,
  secret_rotated_at: null,
  previous_secret_expires_at: null,
});
const address = `/api/webhooks/${webhook.id}`;

const event = {
  id: '0192f0c1-7a00-7000-8000-000000000071',
  sequence: 7,
  type: 'webhook.test',
  timestamp: '2026-11-29T06:00:00.000Z',
  tenant_id: '0192f0c1-7a00-7000-8000-000000000072',
  data: { webhook_id: webhook.id },
};

function message(status: number): WebhookMessageDetails {
  const attempt = {
    ...{ created_at: event.timestamp, duration_ms: 12, status, error: null },
    answer: status === 204 ? null : 'wrong secret',
  };
  return webhookMessageDetailsSchema.parse({
    ...{ event_id: event.id, sequence: 7, type: event.type, timestamp: event.timestamp },
    ...{ state: status === 204 ? 'delivered' : 'failed', attempts: 1, next_attempt_at: null },
    ...{ last_attempt: attempt, body: event, all_attempts: [attempt] },
  });
}

function renderWebhooks(answers: ApiAnswers = {}, listed: Webhook[] = [webhook]) {
  const body = { data: listed, page: 1, limit: 50, total: listed.length, total_pages: 1 };
  const calls = fakeApi(Object.assign(answers, { 'GET /api/webhooks': { body } }));
  const { user } = renderPage(<WebhooksPage />);
  const choose = async (action: string) => {
    await user.click(await screen.findByRole('button', { name: 'Actions for ERP Essen' }));
    await user.click(await screen.findByRole('menuitem', { name: action }));
  };
  return { user, choose, sent: () => calls.filter(({ method }) => method !== 'GET') };
}

test('creating a webhook needs an address, and events if only some are wanted; the secret is shown once', async () => {
  const made = { ...webhook, secret: 'whsec_only-once' };
  const { user, sent } = renderWebhooks({ 'POST /api/webhooks': { status: 201, body: made } }, []);
  await user.click(await screen.findByRole('button', { name: 'New webhook' }));
  const form = within(await screen.findByRole('dialog', { name: 'New webhook' }));
  expect(await findViolations()).toEqual([]);
  await user.click(form.getByRole('radio', { name: 'Only some' }));
  await user.type(form.getByLabelText('Address'), 'erp.example.com');
  await user.click(form.getByRole('button', { name: 'Create webhook' }));
  expect(await form.findByText(/Enter an address that begins with/)).toBeTruthy();
  expect(sent()).toEqual([]);

  await user.clear(form.getByLabelText('Address'));
  await user.type(form.getByLabelText('Address'), webhook.url);
  await user.click(form.getByRole('button', { name: 'Create webhook' }));
  expect(await form.findByText('Choose at least one event.')).toBeTruthy();
  await user.click(form.getByRole('checkbox', { name: /Delivery changed/ }));
  await user.click(form.getByRole('button', { name: 'Create webhook' }));
  const dialog = await screen.findByRole('dialog', { name: '“ERP Essen” is told from now on' });
  expect(within(dialog).getByText('whsec_only-once')).toBeTruthy();
  expect(sent().map(({ body }) => body)).toEqual([
    { url: webhook.url, description: '', event_types: ['delivery.changed'] },
  ]);
  expect(await findViolations()).toEqual([]);
  await user.click(within(dialog).getByRole('checkbox', { name: 'I have stored the secret' }));
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.body.textContent).not.toContain('whsec_only-once');
});

test('a test shows what came back, and can be sent again', async () => {
  const answers: ApiAnswers = { [`POST ${address}/test`]: { body: message(400) } };
  const { user, choose } = renderWebhooks(answers);
  await choose('Send a test…');
  const dialog = within(await screen.findByRole('dialog', { name: 'Test “ERP Essen”' }));
  await user.click(dialog.getByRole('button', { name: 'Send test' }));
  expect(await dialog.findByText('Not delivered')).toBeTruthy();
  expect(dialog.getByText(/Answered 400/)).toBeTruthy();
  expect(dialog.getByText('wrong secret')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
  answers[`POST ${address}/test`] = { body: message(204) };
  await user.click(dialog.getByRole('button', { name: 'Send again' }));
  expect(await dialog.findByText('Delivered')).toBeTruthy();
});

test('messages show what became of each; one and all can be sent again', async () => {
  const { user, choose, sent } = renderWebhooks({
    [`GET ${address}/messages`]: { body: { data: [message(500)], next_before: null } },
    [`POST ${address}/messages/${event.id}/resend`]: { body: message(204) },
    [`POST ${address}/resend-failed`]: { body: { count: 3 } },
  });
  await choose('Messages…');
  const dialog = within(await screen.findByRole('dialog', { name: 'Messages to “ERP Essen”' }));
  expect(await dialog.findByText('Failed')).toBeTruthy();
  expect(dialog.getByText(/Answered 500/)).toBeTruthy();
  expect(await findViolations()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Send again: Test, no. 7' }));
  await user.click(dialog.getByRole('button', { name: 'Send' }));
  expect(await dialog.findByText('3 messages are being sent.')).toBeTruthy();
  expect(sent().map(({ path }) => path)).toEqual([
    `${address}/messages/${event.id}/resend`,
    `${address}/resend-failed`,
  ]);
});

test('a webhook that was switched off says why', async () => {
  const off = { ...webhook, status: 'disabled', disabled_at: '2026-11-29T06:00:00.000Z' } as const;
  renderWebhooks({}, [{ ...off, disabled_reason: 'failing' }]);
  expect(await screen.findByText('Switched off')).toBeTruthy();
  expect(screen.getByText('Nothing could be delivered for five days.')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});
