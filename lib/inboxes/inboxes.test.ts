import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PUT } from '@/app/api/inboxes/[inboxId]/[fileName]/route';
import { GET } from '@/app/api/inboxes/[inboxId]/received/[receivedFileId]/route';
import { db, query } from '@/lib/db';
import { listDrafts } from '@/lib/import-drafts/read-drafts';
import { discardDraft } from '@/lib/import-drafts/discard-draft';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { createImport } from '@/lib/imports/create-import';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { deleteInbox, rotateInboxToken, updateInbox } from '@/lib/inboxes/change-inbox';
import { createInbox } from '@/lib/inboxes/create-inbox';
import { giveUpFile } from '@/lib/inboxes/give-up-file';
import { createInboxBody, type InboxWithToken } from '@/lib/inboxes/inbox-schemas';
import { pursueReceivedFiles } from '@/lib/inboxes/pursue-received-files';
import { leaveForPerson } from '@/lib/inboxes/record-decision';
import { objectStore } from '@/lib/storage/open-object-store';
import { takeReceivedFile } from '@/lib/inboxes/take-received-file';
import { createProfile } from '@/lib/profiles/create-profile';
import { createProfileBody } from '@/lib/profiles/profile-schemas';
import { removeUnusedUploads } from '@/lib/retention/remove-unused-uploads';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { clientActor, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { makeCustomer } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();
afterAll(closeWorkers);

const origin = 'http://lading.test';
let shop: Shop;
let inbox: InboxWithToken;
let profileId: string;
let next = 0;

/** Good rows that no other file has. */
const rows = (count = 3) => numberedRows(`F${next++}`, count);

async function makeInbox(of: Shop, input: Record<string, unknown> = {}): Promise<InboxWithToken> {
  return createInbox({
    ...{ tenantId: of.tenantId, actor: { name: 'Ada' }, language: 'en', origin },
    input: createInboxBody.parse({ name: 'Cedar nightly', ...input }),
  });
}

async function makeProfile(of: Shop, name = 'Cedar', columns = sampleHeader): Promise<string> {
  const body = createProfileBody.parse({
    ...{ name, columns, rules: rulesOfMappings(sampleMappings), customer_id: of.customerId },
    ...{ delivery_service_id: of.deliveryServiceId, payer_type: 'sender', payment_method: 'wallet' },
  });
  return (await createProfile(of.tenantId, 'Ada', body)).id;
}

interface Answer {
  id: string;
  state: string;
  already_received: boolean;
  status_url: string;
  reason_code: string | null;
  reason: string | null;
  job_id: string | null;
  file_name: string;
}

/** What `curl -T` sends. */
async function send(content: string, { name = 'orders.csv', token = inbox.token, headers = {} } = {}) {
  const request = new Request(`${origin}/api/inboxes/${token}/${name}`, {
    method: 'PUT',
    body: content,
    headers: { 'content-length': String(Buffer.byteLength(content)), ...headers },
  });
  const params = Promise.resolve({ inboxId: token, fileName: name });
  const response = await PUT(request, { params });
  return { status: response.status, body: (await response.json()) as Answer & { error?: { code: string } } };
}

async function statusOf({ id }: Answer, token = inbox.token): Promise<Answer> {
  const request = new Request(`${origin}/api/inboxes/${token}/received/${id}`);
  const response = await GET(request, { params: Promise.resolve({ inboxId: token, receivedFileId: id }) });
  return (await response.json()) as Answer;
}

/** Sends a file and lets the engine's function decide about it. */
async function sendAndTake(content: string, options?: Parameters<typeof send>[1]): Promise<Answer> {
  const { body } = await send(content, options);
  await takeReceivedFile(body.id);
  return statusOf(body);
}

const draftsOf = async ({ tenantId }: Shop) =>
  (await listDrafts(tenantId, { actor: clientActor(tenantId), language: 'en' })).data;

async function runJob(jobId: string): Promise<void> {
  const { workerLeaseId } = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } });
  await runImport({ jobId, leaseId: workerLeaseId! });
}

beforeAll(() => {
  // Nobody listens at the engine's address: the watchdog's part is done by the tests.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

beforeEach(async () => {
  shop = await makeShop();
  inbox = await makeInbox(shop);
  profileId = await makeProfile(shop);
});

describe('a file whose profile fits', () => {
  it('becomes deliveries without a person, in the name of the inbox', async () => {
    const sent = await send(csvOf(rows()));
    expect(sent).toMatchObject({ status: 202, body: { state: 'checking', already_received: false } });
    await takeReceivedFile(sent.body.id);
    const status = await statusOf(sent.body);
    expect(status).toMatchObject({ state: 'imported', reason: null });
    await runJob(status.job_id!);
    const job = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: status.job_id! } });
    expect(job).toMatchObject({
      status: 'completed',
      succeededCount: 3,
      createdByName: 'Cedar nightly',
      profileId,
    });
    const audit = await query<{ action: string; kind: string }>(
      `SELECT action, actor_kind AS kind FROM audit_events WHERE tenant_id = $1 AND actor_id = $2 ORDER BY id`,
      [shop.tenantId, inbox.id],
    );
    expect(audit).toEqual([
      { action: 'file_received', kind: 'inbox' },
      { action: 'import_created', kind: 'inbox' },
    ]);
    expect(await draftsOf(shop)).toEqual([]);
  });

  it('with few enough bad rows still runs, and over the limit waits', async () => {
    await updateInbox(shop.tenantId, inbox.id, { max_failed_percent: 25 });
    const bad = (of: ReturnType<typeof rows>) =>
      csvOf([{ ...of[0], 'Recipient Phone': '12' }, ...of.slice(1)]);
    expect(await sendAndTake(bad(rows(4)))).toMatchObject({ state: 'imported' });
    const over = await sendAndTake(bad(rows(3)));
    expect(over).toMatchObject({ state: 'needs_look', reason_code: 'too_many_failed' });
    expect(over.reason).toBe('1 of 3 rows would fail (34 %); this inbox allows 25 %.');
  });

  it('waits when it has more rows than the inbox imports by itself', async () => {
    await updateInbox(shop.tenantId, inbox.id, { max_rows: 2 });
    expect(await sendAndTake(csvOf(rows()))).toMatchObject({
      state: 'needs_look',
      reason_code: 'too_many_rows',
    });
  });

  it('and that is too large for one call is tried by a dry run first', async () => {
    const { body } = await send(csvOf(rows(2)) + '\r\n'.repeat(2_700_000)); // empty lines: over 5 MiB
    await takeReceivedFile(body.id);
    expect(await statusOf(body)).toMatchObject({ state: 'checking', job_id: null });
    const { dryRunId } = await db().receivedFile.findUniqueOrThrow({ where: { id: body.id } });
    await pursueReceivedFiles(); // its dry run has not ended
    expect(await statusOf(body)).toMatchObject({ state: 'checking' });
    await runJob(dryRunId!);
    await pursueReceivedFiles();
    await pursueReceivedFiles();
    const status = await statusOf(body);
    expect(status).toMatchObject({ state: 'imported' });
    await runJob(status.job_id!);
    const jobs = await db().bulkOrderCreation.findMany({ where: { tenantId: shop.tenantId, dryRun: false } });
    expect(jobs).toMatchObject([{ succeededCount: 2 }]);
  });

  it('and that is refused after its dry run waits for a person, and holds up no other file', async () => {
    const large = (count: number) => csvOf(rows(count)) + '\r\n'.repeat(2_700_000);
    const [lost, other] = [(await send(large(2))).body, (await send(large(3))).body];
    for (const { id } of [lost, other]) {
      await takeReceivedFile(id);
      const { dryRunId } = await db().receivedFile.findUniqueOrThrow({ where: { id } });
      await runJob(dryRunId!);
    }
    const { fileKey } = await db().receivedFile.findUniqueOrThrow({ where: { id: lost.id } });
    await objectStore().remove([fileKey]);
    await pursueReceivedFiles();
    expect(await statusOf(lost)).toMatchObject({ state: 'needs_look', reason_code: 'refused' });
    expect(await statusOf(other)).toMatchObject({ state: 'imported' });
  });
});

describe('a file that needs a look', () => {
  it('waits as an unfinished import, with what has changed in its columns', async () => {
    const file = csvOf(rows()).replace('"Drop City"', '"Town"');
    const status = await sendAndTake(file);
    expect(status).toMatchObject({ state: 'needs_look', reason_code: 'columns_changed', job_id: null });
    expect(status.reason).toBe(
      'A column that the import profile reads is gone: Drop City. A column is new: Town.',
    );
    const told = await db().outboxEvent.findMany({ where: { tenantId: shop.tenantId } });
    expect(told).toMatchObject([
      {
        type: 'received_file.needs_look',
        data: { received_file_id: status.id, reason_code: 'columns_changed' },
      },
    ]);
    expect(await draftsOf(shop)).toMatchObject([
      {
        ...{ id: status.id, file_name: 'orders.csv', held_by: null },
        received: { inbox_name: 'Cedar nightly', reason: status.reason, customer: null },
      },
    ]);
    await db().inbox.update({ where: { id: inbox.id }, data: { customerId: shop.customerId } });
    expect(await draftsOf(shop)).toMatchObject([{ received: { customer: { id: shop.customerId } } }]);
  });

  it.each([
    ['no_profile', async () => 'a;b;c\n1;2;3\n'],
    ['unreadable', async () => ''],
    ['no_rows', async () => csvOf(rows().map((row) => ({ ...row, 'Recipient Phone': '1' })))],
    [
      'several_profiles',
      async () => {
        await makeProfile(shop, 'Cedar again');
        return csvOf(rows());
      },
    ],
    [
      'profile_incomplete',
      async () => {
        await query('UPDATE import_profiles SET customer_id = NULL WHERE id = $1', [profileId]);
        return csvOf(rows());
      },
    ],
  ])('says %s', async (code, prepare) => {
    const status = await sendAndTake(await prepare());
    expect(status).toMatchObject({ state: 'needs_look', reason_code: code });
    expect(status.reason).not.toContain('?');
    expect(await draftsOf(shop)).toHaveLength(1);
  });

  it('is imported by hand, or put away, and the sender can read which', async () => {
    const file = csvOf(rows()).replace('"Drop City"', '"Town"');
    const status = await sendAndTake(file);
    await discardDraft(shop.tenantId, status.id);
    expect(await statusOf(status)).toMatchObject({ state: 'discarded' });
    const again = await sendAndTake(file);
    expect(again.id).not.toBe(status.id);
    expect(again.state).toBe('needs_look');
    const { fileKey } = await db().receivedFile.findUniqueOrThrow({ where: { id: again.id } });
    const { 'Drop City': city, ...others } = sampleMappings;
    const handMade = { ...others, Town: city };
    const job = await createImport({
      ...{ tenantId: shop.tenantId, actor: clientActor(shop.tenantId), language: 'en' },
      input: {
        ...{ source_view: 'dispatcher', file_key: fileKey, file_kind: 'csv', mappings: handMade },
        ...{ customer_id: shop.customerId, delivery_service_id: shop.deliveryServiceId },
        ...{ payer_type: 'sender', payment_method: 'wallet' },
      },
    });
    expect(await statusOf(again)).toMatchObject({ state: 'imported', job_id: job.id });
    expect(await draftsOf(shop)).toEqual([]);
  });

  it('is kept for a month, not for a week like what a person has left', async () => {
    const status = await sendAndTake('a;b\n1;2\n');
    const age = async (days: number) => {
      await query('UPDATE import_drafts SET updated_at = now() - make_interval(days => $2) WHERE id = $1', [
        status.id,
        days,
      ]);
      await query(
        `UPDATE uploads SET created_at = now() - interval '40 days', expires_at = now() - interval '40 days'
         WHERE tenant_id = $1`,
        [shop.tenantId],
      );
      await removeUnusedUploads();
      return (await draftsOf(shop)).length;
    };
    expect(await age(29)).toBe(1);
    expect(await age(31)).toBe(0);
  });
});

describe('exactly once', () => {
  it('the same bytes are the same file, whatever they are called and wherever they come', async () => {
    const content = csvOf(rows());
    const first = await send(content);
    const other = await makeInbox(shop, { name: 'Other' });
    const answers = await Promise.all([
      send(content, { name: 'again.csv' }),
      send(content),
      send(content, { token: other.token }),
    ]);
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toMatchObject({ id: first.body.id, already_received: true });
    }
    expect(await db().upload.count({ where: { tenantId: shop.tenantId } })).toBe(1);
    const stranger = await makeShop();
    const elsewhere = await makeInbox(stranger);
    expect((await send(content, { token: elsewhere.token })).status).toBe(202);
  });

  it('two senders of the same bytes at once make one file', async () => {
    const content = csvOf(rows());
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(content)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 202]);
  });

  it('the same bytes after a day need a look, unless the import was taken back', async () => {
    const content = csvOf(rows());
    const first = await sendAndTake(content);
    await runJob(first.job_id!);
    await query("UPDATE received_files SET received_at = now() - interval '25 hours' WHERE id = $1", [
      first.id,
    ]);
    const second = await sendAndTake(content);
    expect(second).toMatchObject({ state: 'needs_look', reason_code: 'same_file' });
    await discardDraft(shop.tenantId, second.id);
    await deleteImportDeliveries({
      ...{ tenantId: shop.tenantId, jobId: first.job_id!, actorName: 'Ada' },
    });
    expect(await sendAndTake(content)).toMatchObject({ state: 'imported' });
  });

  it('a crash after the import was made neither doubles it nor leaves it for a person', async () => {
    const { body } = await send(csvOf(rows()));
    await takeReceivedFile(body.id);
    const { job_id: jobId } = await statusOf(body);
    await runJob(jobId!); // its references are taken by now
    await query("UPDATE received_files SET state = 'received', decided_at = NULL WHERE id = $1", [body.id]);
    await takeReceivedFile(body.id);
    expect(await statusOf(body)).toMatchObject({ state: 'imported', job_id: jobId, reason: null });
    expect(await db().bulkOrderCreation.count({ where: { tenantId: shop.tenantId } })).toBe(1);
    expect(await draftsOf(shop)).toEqual([]);
  });

  it('a run that was thought dead cannot leave a file for a person that has become an import', async () => {
    const { body } = await send(csvOf(rows()));
    const file = await db().receivedFile.findUniqueOrThrow({
      where: { id: body.id },
      include: { inbox: true },
    });
    await Promise.all([takeReceivedFile(body.id), takeReceivedFile(body.id), takeReceivedFile(body.id)]);
    await query("UPDATE received_files SET state = 'received', decided_at = NULL WHERE id = $1", [body.id]);
    await leaveForPerson(file, { code: 'check_failed' });
    expect(await statusOf(body)).toMatchObject({ state: 'imported', reason: null });
    expect(await draftsOf(shop)).toEqual([]);
    expect(await db().bulkOrderCreation.count({ where: { tenantId: shop.tenantId } })).toBe(1);
  });

  it('what the engine was never told of is asked for again, and kept until it is decided', async () => {
    const { body } = await send(csvOf(rows()));
    await query(
      `UPDATE uploads SET created_at = now() - interval '3 days', expires_at = now() - interval '3 days' WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    await removeUnusedUploads();
    expect(await statusOf(body)).toMatchObject({ state: 'checking' });
    await query("UPDATE received_files SET due_at = now() - interval '1 second' WHERE id = $1", [body.id]);
    expect((await pursueReceivedFiles()).dispatched).toBe(1);
    expect((await pursueReceivedFiles()).dispatched).toBe(0);
    await giveUpFile(body.id);
    expect(await statusOf(body)).toMatchObject({ state: 'needs_look', reason_code: 'check_failed' });
  });
});

describe('the door', () => {
  it('takes the token in the address or as Bearer beside the ID, and nothing else', async () => {
    const content = csvOf(rows());
    const bearer = { authorization: `Bearer ${inbox.token}` };
    expect((await send(content, { token: inbox.id, headers: bearer })).status).toBe(202);
    const wrong = [
      await send(content, { token: inbox.id }),
      await send(content, { token: 'inbox_none' }),
      await send(content, { token: (await makeInbox(shop)).id, headers: bearer }),
    ];
    for (const { status, body } of wrong)
      expect([status, body.error?.code]).toEqual([404, 'inbox_not_found']);
  });

  it('is shut by a new token, by disabling and by deleting', async () => {
    const { tenantId } = shop;
    const { token } = await rotateInboxToken(tenantId, inbox.id, origin);
    expect((await send('a')).body.error?.code).toBe('inbox_not_found');
    await updateInbox(tenantId, inbox.id, { is_disabled: true });
    expect(await send('a', { token })).toMatchObject({
      status: 409,
      body: { error: { code: 'inbox_disabled' } },
    });
    await deleteInbox(tenantId, inbox.id);
    expect((await send('a', { token })).body.error?.code).toBe('inbox_not_found');
    await expect(updateInbox(tenantId, inbox.id, {})).rejects.toThrow('inbox_not_found');
  });

  it('keeps nothing of a file that it refuses', async () => {
    const refused = [
      await send('a', { name: 'orders.pdf' }),
      await send('a', { headers: { 'content-length': '5' } }),
      await send('a', { headers: { 'content-length': String(10 ** 12) } }),
    ];
    expect(refused.map(({ body }) => body.error?.code)).toEqual([
      'unsupported_file_extension',
      'upload_incomplete',
      'file_too_large',
    ]);
    expect(await db().upload.count({ where: { tenantId: shop.tenantId } })).toBe(0);
    expect(await db().receivedFile.count({ where: { tenantId: shop.tenantId } })).toBe(0);
  });

  it('shows names that do not mislead', async () => {
    const { body } = await send('a', { name: encodeURIComponent('..\\x/or\u202eders.TXT') });
    expect(body.file_name).toBe('or_ders.csv');
  });

  it('of another tenant does not tell of a file', async () => {
    const { body } = await send(csvOf(rows()));
    const stranger = await makeInbox(await makeShop());
    expect(await statusOf(body, stranger.token)).toMatchObject({
      error: { code: 'received_file_not_found' },
    });
  });
});

it('an inbox of a customer takes that customer’s profile and no other', async () => {
  const own = await makeInbox(shop, { customer_id: shop.customerId });
  const { body } = await send(csvOf(rows()), { token: own.token });
  await takeReceivedFile(body.id);
  expect(await statusOf(body)).toMatchObject({ state: 'imported' });
  const other = await makeCustomer(shop.tenantId);
  await query('UPDATE import_profiles SET customer_id = $2 WHERE id = $1', [profileId, other]);
  const sent = await send(csvOf(rows()), { token: own.token });
  await takeReceivedFile(sent.body.id);
  expect(await statusOf(sent.body)).toMatchObject({ state: 'needs_look', reason_code: 'no_profile' });
});
