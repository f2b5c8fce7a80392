import { beforeEach, describe, expect, test, vi } from 'vitest';
import { db, query, withTransaction } from '@/lib/db';
import { addEvent } from '@/lib/events/add-event';
import { listEventsQuery } from '@/lib/events/event-schemas';
import { listEvents } from '@/lib/events/list-events';
import { startReceiver, isSignedWith, type WebhookReceiver } from '@/lib/testing/webhook-receiver';
import { useMailServer } from '@/lib/testing/mail-server';
import { makePerson, makeTenant } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';
import { createWebhook } from '@/lib/webhooks/create-webhook';
import { deleteWebhook } from '@/lib/webhooks/delete-webhook';
import { disableWebhook } from '@/lib/webhooks/disable-webhook';
import { enableWebhook } from '@/lib/webhooks/enable-webhook';
import { getWebhook } from '@/lib/webhooks/get-webhook';
import { sealSecret } from '@/lib/webhooks/keep-secret';
import { getMessage, listMessages } from '@/lib/webhooks/list-messages';
import { listMessagesQuery } from '@/lib/webhooks/message-schemas';
import { resendFailed, resendMessage } from '@/lib/webhooks/resend-messages';
import { rotateWebhookSecret } from '@/lib/webhooks/rotate-webhook-secret';
import { sendDue } from '@/lib/webhooks/send-due';
import { testWebhook } from '@/lib/webhooks/test-webhook';
import { updateWebhook } from '@/lib/webhooks/update-webhook';
import { type CreateWebhookInput, createWebhookSchema, webhookSchema } from '@/lib/webhooks/webhook-schemas';

vi.hoisted(() => {
  process.env.LADING_WEBHOOKS_ALLOW_PRIVATE = '127.0.0.1';
});

useTestDatabase();
const mailServer = useMailServer();

let tenantId: string;
let receiver: WebhookReceiver;

beforeEach(async () => {
  await query('DELETE FROM webhooks');
  tenantId = await makeTenant('Northwind');
  receiver = await startReceiver();
});

const make = (input: Partial<CreateWebhookInput> = {}) =>
  createWebhook({
    ...{ tenantId, createdByName: 'Ari Admin' },
    ...createWebhookSchema.parse({ url: receiver.url, ...input }),
  });

type Happening = 'delivery.cancelled' | 'delivery.dispatched';

const happen = (name: string, type: Happening = 'delivery.cancelled', of = tenantId) =>
  withTransaction((client) =>
    addEvent(client, {
      ...{ tenantId: of, type },
      data: {
        ...{ delivery_id: '0192f0c1-7a00-7000-8000-000000000001', external_reference_id: name },
        ...{ customer_id: '0192f0c1-7a00-7000-8000-000000000002', bulk_order_creation_id: null },
        ...{ status: 'cancelled', version: 2 },
      },
    }),
  );

const send = () => sendDue({ roundMs: 1000, pollMs: 20 });

/** As if so much time had passed. */
async function passTime(seconds: number) {
  await query(`UPDATE webhook_messages SET next_attempt_at = next_attempt_at - $1 * interval '1 second'`, [
    seconds,
  ]);
  await query(
    `UPDATE webhooks SET paused_until = paused_until - $1 * interval '1 second',
       failing_since = failing_since - $1 * interval '1 second',
       previous_secret_expires_at = previous_secret_expires_at - $1 * interval '1 second'`,
    [seconds],
  );
}

const messagesOf = async (webhookId: string, asked: Record<string, unknown> = {}) =>
  (await listMessages(tenantId, webhookId, listMessagesQuery.parse(asked))).data;

const refuse = (status: number, text = 'no') => {
  receiver.answer = (_request, response) => void response.writeHead(status).end(text);
};

const HOUR = 3600;
const DAY = 24 * HOUR;

describe('telling', () => {
  test('sends what happens, signed, once, with what GET /api/events says', async () => {
    const { id, secret } = await make();
    const eventId = await happen('one');
    await send();
    await send();
    const [event] = (await listEvents(tenantId, listEventsQuery.parse({}))).data;
    expect(receiver.received).toHaveLength(1);
    const [message] = receiver.received;
    expect(JSON.parse(message!.body)).toEqual(event);
    expect(message!.headers).toMatchObject({ 'webhook-id': eventId, 'content-type': 'application/json' });
    expect(isSignedWith(secret, message!)).toBe(true);
    expect(isSignedWith(secret, { ...message!, body: message!.body.replace('one', 'two') })).toBe(false);
    expect(await messagesOf(id)).toMatchObject([
      { event_id: eventId, state: 'delivered', attempts: 1, last_attempt: { status: 204, error: null } },
    ]);
    expect(await getWebhook(tenantId, id)).toMatchObject({ status: 'active', failing_since: null });
  });

  test('only of the types that were chosen, only of the own tenant, only what happens from now on', async () => {
    await happen('before');
    await listEvents(tenantId, listEventsQuery.parse({}));
    const { id } = await make({ event_types: ['delivery.dispatched'] });
    const other = await makeTenant();
    await happen('not chosen');
    await happen('of another tenant', 'delivery.dispatched', other);
    const told = await happen('chosen', 'delivery.dispatched');
    await send();
    expect((await messagesOf(id)).map(({ event_id }) => event_id)).toEqual([told]);
    expect(receiver.received).toHaveLength(1);
  });

  test('an address that is slow holds up nobody else', async () => {
    const slow = await startReceiver();
    let answer = () => {};
    slow.answer = (_request, response) => (answer = () => void response.writeHead(204).end());
    await make({ url: slow.url });
    await make();
    await happen('one');
    const round = sendDue({ roundMs: 10_000, pollMs: 20 });
    await vi.waitFor(() => expect(slow.received).toHaveLength(1));
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1));
    await happen('two');
    await vi.waitFor(() => expect(receiver.received).toHaveLength(2)); // while the slow one is still silent
    expect(slow.received).toHaveLength(1);
    slow.answer = (_request, response) => void response.writeHead(204).end();
    answer();
    await round;
    expect(slow.received).toHaveLength(2);
  });

  test('several senders at once send each message once', async () => {
    await make();
    for (let event = 0; event < 20; event++) await happen(`event ${event}`);
    await Promise.all([send(), send(), send()]);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
  });
});

describe('failing', () => {
  test('is tried again after a pause, with the same ID, until it succeeds', async () => {
    const { id } = await make();
    refuse(500, 'broken\0 here');
    const eventId = await happen('one');
    await send();
    await send();
    expect(receiver.received).toHaveLength(1);
    const [waiting] = await messagesOf(id);
    expect(waiting).toMatchObject({
      ...{ state: 'waiting', attempts: 1 },
      last_attempt: { status: 500, answer: 'broken here' },
    });
    const pause = Date.parse(waiting!.next_attempt_at!) - Date.parse(waiting!.last_attempt!.created_at);
    expect(pause).toBeGreaterThan(4500);
    expect(pause).toBeLessThan(6500);
    expect(await getWebhook(tenantId, id)).toMatchObject({ status: 'failing' });

    receiver.answer = (_request, response) => void response.writeHead(200).end();
    await passTime(10);
    await send();
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([eventId, eventId]);
    expect(await messagesOf(id)).toMatchObject([{ state: 'delivered', attempts: 2 }]);
    expect(await getWebhook(tenantId, id)).toMatchObject({ status: 'active', failing_since: null });
  });

  test.each([301, 400, 404, 429])(
    'an answer %i is no success, and its redirect is not followed',
    async (status) => {
      const { id } = await make();
      receiver.answer = (_request, response) =>
        void response.writeHead(status, { location: receiver.url }).end();
      await happen('one');
      await send();
      expect(receiver.received).toHaveLength(1);
      expect(await messagesOf(id)).toMatchObject([{ state: 'waiting', last_attempt: { status } }]);
    },
  );

  test('ends after ten attempts; all that has failed is sent again when somebody asks for it', async () => {
    const { id } = await make();
    refuse(503);
    const eventId = await happen('one');
    for (let attempt = 0; attempt < 12; attempt++) {
      await send();
      await query(
        `UPDATE webhook_messages SET next_attempt_at = now() - interval '1 s' WHERE state = 'waiting'`,
      );
      await query('UPDATE webhooks SET paused_until = NULL');
    }
    expect(receiver.received).toHaveLength(10);
    expect(await messagesOf(id)).toMatchObject([{ state: 'failed', attempts: 10, next_attempt_at: null }]);
    expect((await getMessage(tenantId, id, eventId)).all_attempts).toHaveLength(10);

    receiver.answer = (_request, response) => void response.writeHead(204).end();
    const options = { tenantId, webhookId: id };
    expect(await resendFailed(options, new Date(Date.now() + HOUR))).toBe(0);
    expect(await resendFailed(options, new Date(Date.now() - HOUR))).toBe(1);
    await send();
    expect(await messagesOf(id)).toMatchObject([{ state: 'delivered', attempts: 1 }]);
    expect(await resendFailed(options, new Date(Date.now() - HOUR))).toBe(0);
  }, 60_000);

  test('switches off after five days, audits it, and mails the admins', async () => {
    const admin = {
      name: 'Ari',
      email: `ari-${tenantId}@example.com`,
      role: 'admin',
      language: 'de',
    } as const;
    await makePerson(tenantId, { ...admin, password: 'a long enough password' });
    await makePerson(tenantId, { password: 'a long enough password' }); // a dispatcher
    const { id } = await make();
    refuse(500);
    await happen('one');
    await send();
    await passTime(4 * DAY);
    await send();
    expect(await getWebhook(tenantId, id)).toMatchObject({ status: 'failing', disabled_at: null });
    await passTime(1.1 * DAY);
    const arrives = mailServer.next();
    const before = mailServer.received.length;
    await send();
    expect(await getWebhook(tenantId, id)).toMatchObject({ status: 'disabled', disabled_reason: 'failing' });
    const { recipients, mail } = await arrives;
    expect(recipients).toEqual([admin.email]);
    expect(mail.text).toContain(new URL(receiver.url).host);
    expect(mail.text).toContain('/settings/webhooks');
    expect(mailServer.received.length).toBe(before + 1);
    const audited = await db().auditEvent.findMany({ where: { tenantId, action: 'webhook_switched_off' } });
    expect(audited).toMatchObject([{ actorKind: 'system', subjectId: id, details: { reason: 'failing' } }]);

    await passTime(DAY);
    await send();
    expect(receiver.received).toHaveLength(3); // nothing is sent to it any more
    receiver.answer = (_request, response) => void response.writeHead(204).end();
    expect(await enableWebhook(tenantId, id)).toMatchObject({ status: 'active', failing_since: null });
    await send();
    expect(await messagesOf(id)).toMatchObject([{ state: 'delivered' }]);
  }, 60_000);

  test('an address that says that it is gone is switched off at once', async () => {
    const { id } = await make();
    refuse(410);
    await happen('one');
    await send();
    expect(await getWebhook(tenantId, id)).toMatchObject({ status: 'disabled', disabled_reason: 'gone' });
  });

  test('an address that does not answer, or may not be reached any more, is a failure with a reason', async () => {
    const { id } = await make();
    await query('UPDATE webhooks SET url = $2 WHERE id = $1', [id, 'http://127.0.0.1:9/none']);
    await happen('one');
    await send();
    expect(await messagesOf(id)).toMatchObject([
      { last_attempt: { status: null, error: 'connection_failed' } },
    ]);
    await query('UPDATE webhooks SET url = $2 WHERE id = $1', [
      id,
      'http://169.254.169.254/latest/meta-data',
    ]);
    await passTime(10);
    await send();
    expect(await messagesOf(id)).toMatchObject([
      { last_attempt: { status: null, error: 'address_refused' } },
    ]);
  });
});

describe('secrets', () => {
  test('during a rotation, messages carry both signatures; afterwards the new one alone', async () => {
    const { id, secret: old } = await make();
    const { secret: fresh } = await rotateWebhookSecret(tenantId, id, HOUR);
    await happen('one');
    await send();
    const [during] = receiver.received;
    expect([old, fresh].map((secret) => isSignedWith(secret, during!))).toEqual([true, true]);
    await passTime(2 * HOUR);
    await happen('two');
    await send();
    expect([old, fresh].map((secret) => isSignedWith(secret, receiver.received[1]!))).toEqual([false, true]);
    const { secret: newest } = await rotateWebhookSecret(tenantId, id, 0);
    await happen('three');
    await send();
    expect([fresh, newest].map((secret) => isSignedWith(secret, receiver.received[2]!))).toEqual([
      false,
      true,
    ]);
  });

  test('are encrypted where they are kept, each for its own webhook, and shown by no list', async () => {
    const { id, secret } = await make();
    const [row] = await query<{ stored: Buffer; text: string }>(
      'SELECT secret AS stored, to_jsonb(webhooks)::text AS text FROM webhooks WHERE id = $1',
      [id],
    );
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(row!.text).not.toContain(secret.slice(6));
    expect(row!.stored.toString('latin1')).not.toContain(secret.slice(6));
    expect(Object.keys(await getWebhook(tenantId, id))).toEqual(Object.keys(webhookSchema.shape));

    await query('UPDATE webhooks SET secret = $2 WHERE id = $1', [
      id,
      Buffer.from(sealSecret(secret, tenantId)),
    ]);
    await happen('one');
    await send();
    expect(receiver.received).toEqual([]);
    expect(await messagesOf(id)).toMatchObject([{ last_attempt: { error: 'secret_unreadable' } }]);
  });
});

describe('what somebody does', () => {
  test('a test is sent at once and once, whatever was chosen; its failure says nothing of real messages', async () => {
    const { id, secret } = await make({ event_types: ['delivery.dispatched'] });
    expect(await testWebhook(tenantId, id)).toMatchObject({
      ...{ type: 'webhook.test', state: 'delivered', attempts: 1 },
      ...{ last_attempt: { status: 204 }, body: { data: { webhook_id: id } } },
    });
    expect(isSignedWith(secret, receiver.received[0]!)).toBe(true);
    refuse(410, 'go away');
    expect(await testWebhook(tenantId, id)).toMatchObject({
      ...{ state: 'failed', next_attempt_at: null, last_attempt: { status: 410, answer: 'go away' } },
    });
    await send();
    expect(receiver.received).toHaveLength(2);
    expect(await getWebhook(tenantId, id)).toMatchObject({ status: 'active' });
    await disableWebhook(tenantId, id);
    expect((await testWebhook(tenantId, id)).last_attempt).toMatchObject({ status: 410 });
  });

  test('one message is sent again with the same ID', async () => {
    const { id } = await make();
    const eventId = await happen('one');
    await send();
    expect(await resendMessage({ tenantId, webhookId: id }, eventId)).toMatchObject({ state: 'waiting' });
    await send();
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([eventId, eventId]);
    expect((await getMessage(tenantId, id, eventId)).all_attempts).toHaveLength(2);
  });

  test('what happens while it is disabled is not sent, unless somebody asks for it', async () => {
    const { id } = await make({ event_types: ['delivery.cancelled'] });
    await disableWebhook(tenantId, id);
    await happen('missed');
    await happen('of no interest', 'delivery.dispatched');
    await send();
    const options = { tenantId, webhookId: id };
    await expect(resendFailed(options, new Date(0))).rejects.toMatchObject({ code: 'webhook_disabled' });
    await enableWebhook(tenantId, id);
    await send();
    expect(receiver.received).toEqual([]);
    expect(await resendFailed(options, new Date(Date.now() - HOUR))).toBe(1);
    await send();
    expect(receiver.received.map(({ body }) => JSON.parse(body).data.external_reference_id)).toEqual([
      'missed',
    ]);
  });

  test('a changed address gets what waits; a deleted webhook gets nothing', async () => {
    const { id } = await make({ url: 'http://127.0.0.1:9/none' });
    await happen('one');
    await send();
    await updateWebhook(tenantId, id, { url: receiver.url, description: 'ERP' });
    await passTime(10);
    await send();
    expect(receiver.received).toHaveLength(1);
    await deleteWebhook(tenantId, id);
    await happen('two');
    await send();
    expect(receiver.received).toHaveLength(1);
    const actions = await db().auditEvent.findMany({
      ...{ where: { tenantId, subjectKind: 'webhook' }, orderBy: { id: 'asc' } },
      select: { action: true, subjectName: true },
    });
    expect(actions).toEqual([
      { action: 'webhook_created', subjectName: '127.0.0.1:9' },
      { action: 'webhook_updated', subjectName: new URL(receiver.url).host },
      { action: 'webhook_deleted', subjectName: new URL(receiver.url).host },
    ]);
  });

  test.each([
    ...['http://10.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/latest', 'http://192.168.1.1:8080/'],
    ...['http://2852039166/', 'https://[fd00::1]/'],
  ])('a private address is refused when it is entered: %s', async (url) => {
    await expect(make({ url })).rejects.toMatchObject({ code: 'webhook_url_refused' });
    const { id } = await make();
    await expect(updateWebhook(tenantId, id, { url })).rejects.toMatchObject({ code: 'webhook_url_refused' });
  });

  test.each(['ftp://example.com/', 'https://me:secret@example.com/', 'example.com', 'javascript:alert(1)'])(
    'what is no plain address of the web is refused: %s',
    (url) => {
      expect(createWebhookSchema.safeParse({ url }).success).toBe(false);
    },
  );

  test('a tenant may have so many', async () => {
    for (let made = 0; made < 20; made++) await make();
    await expect(make()).rejects.toMatchObject({ code: 'too_many_webhooks' });
  });

  test('another tenant’s webhook does not exist', async () => {
    const { id } = await make();
    const eventId = await happen('one');
    await send();
    const other = await makeTenant();
    const options = { tenantId: other, webhookId: id };
    const attempts = [
      () => getWebhook(other, id),
      () => updateWebhook(other, id, { description: 'mine' }),
      () => deleteWebhook(other, id),
      () => disableWebhook(other, id),
      () => enableWebhook(other, id),
      () => rotateWebhookSecret(other, id, 0),
      () => testWebhook(other, id),
      () => listMessages(other, id, listMessagesQuery.parse({})),
      () => getMessage(other, id, eventId),
      () => resendMessage(options, eventId),
      () => resendFailed(options, new Date(0)),
    ];
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({ code: 'webhook_not_found' });
    expect(receiver.received).toHaveLength(1);
  });
});
