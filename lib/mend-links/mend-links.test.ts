import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST as lookUpCall } from '@/app/api/mend-links/look-up/route';
import { POST as rowsCall } from '@/app/api/mend-links/rows/route';
import { POST as sendCall } from '@/app/api/mend-links/send/route';
import { db, query } from '@/lib/db';
import { closeWorkers } from '@/lib/import-files/order-worker-pool';
import { errorBodySchema } from '@/lib/http/error-body';
import { deleteImportDeliveries } from '@/lib/imports/delete-import-deliveries';
import { followUpImport } from '@/lib/imports/follow-up-import';
import { settleImport } from '@/lib/imports/settle-import';
import { listMendLinks } from '@/lib/mend-links/list-mend-links';
import { makeMendLink } from '@/lib/mend-links/make-mend-link';
import { listMendRows, lookUpMendLink } from '@/lib/mend-links/look-up-mend-link';
import { makeMendLinkBody } from '@/lib/mend-links/mend-link-schemas';
import { sendMendedRows } from '@/lib/mend-links/send-mended-rows';
import { withdrawMendLink } from '@/lib/mend-links/withdraw-mend-link';
import { cleanUps } from '@/lib/retention/clean-ups';
import { clientActor, makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf, numberedRows, sampleHeader } from '@/lib/testing/sample-orders';
import { makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let other: Shop;
beforeAll(async () => {
  process.env.LADING_CHUNK_ROWS = '2';
  shop = await makeShop('Northwind Couriers');
  other = await makeShop('Southwind');
});
afterAll(closeWorkers);

const phone = sampleHeader.indexOf('Recipient Phone');
const mend = (row_number: number, value = '+43 1 58858 0') => ({ row_number, column_index: phone, value });
const from = { ipAddress: '198.51.100.7', language: 'en' as const };

/** A job with rows 2 to 5, of which 3 and 4 failed. */
async function makeParent(prefix: string, of = shop): Promise<string> {
  const rows = numberedRows(prefix, 4).map((row, index) =>
    index % 3 === 0 ? row : { ...row, 'Recipient Phone': '12' },
  );
  const leased = await makeImport(of, csvOf(rows));
  await runImport(leased);
  return leased.jobId;
}

async function makeLink(
  jobId: string,
  of = shop,
  input: Record<string, unknown> = { made_for: 'Alder & Ash' },
) {
  const { url, ...link } = await makeMendLink({
    ...{
      tenantId: of.tenantId,
      actor: clientActor(of.tenantId),
      jobId,
      language: 'en' as const,
      origin: 'http://lading.test',
    },
    input: makeMendLinkBody.parse(input),
  });
  return { ...link, url, token: new URL(url).hash.slice(1) };
}

let keys = 0;
const send = (token: string, corrections: ReturnType<typeof mend>[], key = `key ${keys++}`) =>
  sendMendedRows({ token, corrections, idempotency_key: key }, from);
const openRows = async (token: string) =>
  (await listMendRows({ token, limit: 200 }, from)).data.map(({ row_number }) => row_number);
const view = (token: string) => lookUpMendLink(token, from.ipAddress);

const followUpsOf = (linkId: string) =>
  db().bulkOrderCreation.findMany({ where: { mendLinkId: linkId }, orderBy: { id: 'asc' } });

/** Runs what was sent by a link and has not run yet. */
async function runSent(linkId: string) {
  for (const { id, status, workerLeaseId } of await followUpsOf(linkId))
    if (status === 'pending') await runImport({ jobId: id, leaseId: workerLeaseId! });
}

const auditOf = async (jobId: string, prefix = 'mend_') =>
  db().auditEvent.findMany({
    where: { subjectId: jobId, action: { startsWith: prefix } },
    orderBy: { id: 'asc' },
  });

async function refusal(handler: typeof lookUpCall, body: unknown, address = '198.51.100.9') {
  const answer = await handler(makeRequest('/api', { body, headers: { 'x-forwarded-for': address } }));
  return {
    status: answer.status,
    body: answer.status === 200 ? null : errorBodySchema.parse(await answer.json()),
  };
}

describe('a link', () => {
  it('shows the failed rows of its import and nothing else of the tenant', async () => {
    const jobId = await makeParent('shows');
    await makeParent('another');
    const link = await makeLink(jobId, shop, {
      made_for: 'Alder & Ash',
      message: 'Please check\nthe phones.',
    });
    expect(link.url).toMatch(/^http:\/\/lading\.test\/mend\?language=en#[\w-]{43}$/);
    expect(await view(link.token)).toEqual({
      ...{
        company_name: 'Northwind Couriers',
        import_name: 'orders.csv',
        message: 'Please check\nthe phones.',
      },
      ...{ expires_at: link.expires_at, state: 'open', open_rows: 2 },
      columns: sampleHeader,
      mapped: expect.objectContaining({ delivery_contact_phone: phone }) as unknown,
      sent: { delivered: 0, running: 0, failed: 0, waiting: 0 },
    });
    const first = await listMendRows({ token: link.token, limit: 1 }, from);
    expect(first).toMatchObject({ data: [{ row_number: 3 }], next_cursor: '3' });
    expect(Object.keys(first.data[0]!).sort()).toEqual(['cells', 'details', 'row_number']);
    const second = await listMendRows({ token: link.token, limit: 1, cursor: '3' }, from);
    expect(second).toMatchObject({ data: [{ row_number: 4 }], next_cursor: null });
  });

  it('is stored as a hash, and its token is in no entry of timeline and audit trail', async () => {
    const jobId = await makeParent('hash');
    const { token } = await makeLink(jobId);
    await view(token);
    await send(token, [mend(3)]);
    const tables = [
      'mend_links',
      'mend_link_sends',
      'bulk_order_creation_events',
      'audit_events',
      'rate_limits',
    ];
    for (const table of [...tables, 'bulk_order_creations']) {
      const [found] = await query<{ count: number }>(
        `SELECT count(*)::int AS count FROM ${table} WHERE ${table}::text LIKE $1`,
        [`%${token}%`],
      );
      expect([table, found!.count]).toEqual([table, 0]);
    }
  });

  it('brings mended rows back as a follow-up; what still fails may be mended again', async () => {
    const jobId = await makeParent('again');
    const { id, token } = await makeLink(jobId);
    expect(await send(token, [mend(3), mend(4, '13')])).toEqual({ rows: 2 });
    expect(await openRows(token)).toEqual([]); // they are being imported
    expect((await view(token)).sent).toEqual({ delivered: 0, running: 2, failed: 0, waiting: 0 });
    await runSent(id);
    expect(await openRows(token)).toEqual([4]);
    expect(await view(token)).toMatchObject({
      ...{ open_rows: 1, sent: { delivered: 1, running: 0, failed: 1, waiting: 0 } },
    });
    await send(token, [mend(4)]);
    await runSent(id);
    expect(await view(token)).toMatchObject({ open_rows: 0, sent: { delivered: 2, failed: 0 } });

    const [first, second] = await followUpsOf(id);
    expect([first!.parentId, second!.parentId, second!.rootId]).toEqual([jobId, first!.id, jobId]);
    expect(first).toMatchObject({ createdById: id, createdByName: 'Alder & Ash', tenantId: shop.tenantId });
    expect(
      await db().delivery.count({ where: { bulkOrderCreationId: { in: [first!.id, second!.id] } } }),
    ).toBe(2);
    expect((await listMendLinks(shop.tenantId, jobId)).data).toMatchObject([{ id, sent_rows: 3 }]);
  });

  it('are on their way until their import has ended, also those that have failed in it already', async () => {
    const jobId = await makeParent('not-ended');
    const { id, token } = await makeLink(jobId);
    await send(token, [mend(3), mend(4, '13')]);
    await runSent(id);
    const [followUp] = await followUpsOf(id);
    await query("UPDATE bulk_order_creations SET status = 'processing' WHERE id = $1", [followUp!.id]);
    expect(await view(token)).toMatchObject({
      ...{ open_rows: 0, sent: { delivered: 1, running: 1, failed: 0, waiting: 0 } },
    });
  });

  it('brings rows of the import and rows that failed again back with one call', async () => {
    const jobId = await makeParent('both');
    const { id, token } = await makeLink(jobId);
    await send(token, [mend(3, '13')]);
    await runSent(id);
    expect(await openRows(token)).toEqual([3, 4]);
    expect(await send(token, [mend(3), mend(4)])).toEqual({ rows: 2 });
    await runSent(id);
    expect(await view(token)).toMatchObject({ open_rows: 0, sent: { delivered: 2 } });
    const [first, ...two] = await followUpsOf(id);
    expect(two.map(({ parentId }) => parentId).sort()).toEqual([jobId, first!.id].sort());
  });

  it('names who sent what in the audit trail and the timeline, with the address', async () => {
    const jobId = await makeParent('audit');
    const { id, token } = await makeLink(jobId);
    const headers = { 'x-forwarded-for': '203.0.113.5' };
    await lookUpCall(makeRequest('/api', { body: { token }, headers }));
    await lookUpCall(makeRequest('/api', { body: { token }, headers }));
    const body = { token, corrections: [mend(3)], idempotency_key: 'a' };
    expect((await sendCall(makeRequest('/api', { body, headers }))).status).toBe(202);
    await withdrawMendLink({ tenantId: shop.tenantId, jobId, linkId: id, actorName: 'Dana' });
    await withdrawMendLink({ tenantId: shop.tenantId, jobId, linkId: id, actorName: 'Dana' });
    const [followUp] = await followUpsOf(id);
    const entries = await auditOf(jobId);
    expect(
      entries.map(({ action, actorKind, actorName, ipAddress }) => [action, actorKind, actorName, ipAddress]),
    ).toEqual([
      ['mend_link_created', 'system', null, null], // called without a route
      ['mend_link_opened', 'mend_link', 'Alder & Ash', '203.0.113.5'],
      ['mend_rows_sent', 'mend_link', 'Alder & Ash', '203.0.113.5'],
      ['mend_link_withdrawn', 'system', null, null],
    ]);
    expect(entries[2]).toMatchObject({
      ...{ tenantId: shop.tenantId, actorId: id },
      details: { mend_link_id: id, made_for: 'Alder & Ash', rows: 1, cells: 1, job_ids: [followUp!.id] },
    });
    expect(await auditOf(followUp!.id, 'import_created')).toMatchObject([
      { actorKind: 'mend_link', actorId: id, details: { mend_link_id: id } },
    ]);
    const events = await db().bulkOrderCreationEvent.findMany({
      where: { bulkOrderCreationId: jobId },
      orderBy: { createdAt: 'asc' },
    });
    expect(events.slice(-4).map(({ event, actorName }) => [event, actorName])).toEqual([
      ['mend_link_created', 'Test program'],
      ['mend_link_opened', 'Alder & Ash'],
      ['follow_up_created', 'Alder & Ash'],
      ['mend_link_withdrawn', 'Dana'],
    ]);
  });
});

describe('a link that was never made, has expired, was withdrawn, or whose import is gone', () => {
  it('gets the same answer from every call', async () => {
    const jobId = await makeParent('dead');
    const [expired, withdrawn, gone] = [
      await makeLink(jobId),
      await makeLink(jobId),
      await makeLink(await makeParent('gone')),
    ];
    await query("UPDATE mend_links SET expires_at = now() - interval '1 second' WHERE id = $1", [expired.id]);
    await withdrawMendLink({ tenantId: shop.tenantId, jobId, linkId: withdrawn.id, actorName: 'Dana' });
    await query(
      `UPDATE bulk_order_creations SET traces_expired_at = now()
       WHERE id = (SELECT bulk_order_creation_id FROM mend_links WHERE id = $1)`,
      [gone.id],
    );
    const answers = [];
    for (const token of ['', 'x', 'x'.repeat(43), expired.token, withdrawn.token, gone.token]) {
      answers.push(await refusal(lookUpCall, { token }), await refusal(rowsCall, { token }));
      answers.push(await refusal(sendCall, { token, corrections: [mend(3)], idempotency_key: 'a' }));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 410, body: { error: { code: 'mend_link_invalid' } } });
    expect((await listMendLinks(shop.tenantId, jobId)).data.map(({ state }) => state)).toEqual([
      'withdrawn',
      'expired',
    ]);
  });

  it('works to the last day, three by default and fourteen at most', async () => {
    const jobId = await makeParent('days');
    const days = (link: { created_at: string; expires_at: string }) =>
      Math.round((Date.parse(link.expires_at) - Date.parse(link.created_at)) / 86_400_000);
    const { id, token, ...link } = await makeLink(jobId, shop, {});
    expect(days(link)).toBe(3);
    expect(days(await makeLink(jobId, shop, { days: 14 }))).toBe(14);
    expect(makeMendLinkBody.safeParse({ days: 15 }).success).toBe(false);
    expect(makeMendLinkBody.safeParse({ days: 0 }).success).toBe(false);
    const move = (minutes: number) =>
      query('UPDATE mend_links SET expires_at = expires_at - make_interval(mins => $2) WHERE id = $1', [
        id,
        minutes,
      ]);
    await move(3 * 24 * 60 - 1);
    expect((await view(token)).open_rows).toBe(2);
    await move(1);
    await expect(view(token)).rejects.toMatchObject({ code: 'mend_link_invalid' });
  });

  it('is removed a month after it has expired, and with the traces of its import', async () => {
    const jobId = await makeParent('old');
    const [fresh, old] = [await makeLink(jobId), await makeLink(jobId)];
    await query("UPDATE mend_links SET expires_at = now() - interval '31 days' WHERE id = $1", [old.id]);
    expect((await cleanUps.mend_links()).removed).toBe(1);
    expect((await listMendLinks(shop.tenantId, jobId)).data.map(({ id }) => id)).toEqual([fresh.id]);
    await query('UPDATE bulk_order_creations SET traces_expired_at = now() WHERE id = $1', [jobId]);
    await cleanUps.import_traces();
    expect(await db().mendLink.count({ where: { bulkOrderCreationId: jobId } })).toBe(0);
  });
});

describe('the wall of a tenant', () => {
  it('hides imports and links of others', async () => {
    const jobId = await makeParent('wall');
    const link = await makeLink(jobId);
    const { tenantId } = other;
    await expect(makeLink(jobId, other)).rejects.toMatchObject({ code: 'job_not_found' });
    await expect(listMendLinks(tenantId, jobId)).rejects.toMatchObject({ code: 'job_not_found' });
    await expect(
      withdrawMendLink({ tenantId, jobId, linkId: link.id, actorName: 'Eve' }),
    ).rejects.toMatchObject({ code: 'mend_link_not_found' });
    expect((await view(link.token)).open_rows).toBe(2);
  });

  it('keeps a link to the rows of its own import', async () => {
    const [jobId, neighbour] = [await makeParent('own'), await makeParent('next')];
    const { id, token } = await makeLink(jobId);
    const foreign = await makeLink(await makeParent('foreign', other), other);
    const beside = await makeLink(neighbour);
    for (const one of [foreign, beside]) {
      await send(one.token, [mend(3, '13')]);
      await runSent(one.id);
      expect(await openRows(one.token)).toEqual([3, 4]); // row 3 failed again
    }
    expect(await openRows(token)).toEqual([3, 4]);
    expect((await view(token)).sent.failed).toBe(0);
    // Row 2 became a delivery, row 99 does not exist.
    for (const row of [2, 99])
      await expect(send(token, [mend(3), mend(row)])).rejects.toMatchObject({
        ...{ code: 'rows_not_open', details: { row_numbers: [row] } },
      });
    expect(await followUpsOf(id)).toEqual([]);
    await send(token, [mend(3)]);
    expect((await followUpsOf(id)).map(({ parentId }) => parentId)).toEqual([jobId]);
    expect(await openRows(token)).toEqual([4]);
  });
});

describe('rows that are not to be mended any more', () => {
  it('are not offered once somebody else has taken them, and sending them takes nothing', async () => {
    const jobId = await makeParent('taken');
    const { id, token } = await makeLink(jobId);
    const { tenantId } = shop;
    const actor = clientActor(tenantId);
    const taken = await followUpImport({
      ...{ tenantId, actor, language: 'en', jobId, input: { rows: 'failed', row_numbers: [3] } },
    });
    expect(await openRows(token)).toEqual([4]);
    await expect(send(token, [mend(3), mend(4)])).rejects.toMatchObject({
      ...{ code: 'rows_not_open', details: { row_numbers: [3] } },
    });
    await runImport({ jobId: taken.id, leaseId: taken.worker_lease_id! });
    expect(await openRows(token)).toEqual([4]); // row 3 failed again, but it is not this link's
    expect(await followUpsOf(id)).toEqual([]);
  });

  it('are not offered while their import is settled', async () => {
    const jobId = await makeParent('settled');
    const { token } = await makeLink(jobId);
    const settle = (isSettled: boolean) =>
      settleImport({ ...{ tenantId: shop.tenantId, jobId, isSettled, actorName: 'Dana', language: 'en' } });
    await settle(true);
    expect(await openRows(token)).toEqual([]);
    await expect(send(token, [mend(3)])).rejects.toMatchObject({ code: 'rows_not_open' });
    await expect(makeLink(jobId)).rejects.toMatchObject({ code: 'no_open_rows' });
    await settle(false);
    expect(await openRows(token)).toEqual([3, 4]);
  });

  it('are not taken once the import was rolled back, and are offered again when only the follow-up was', async () => {
    const jobId = await makeParent('undone');
    const { id, token } = await makeLink(jobId);
    await send(token, [mend(3)]);
    await runSent(id);
    const [followUp] = await followUpsOf(id);
    const rollBack = (job: string) =>
      deleteImportDeliveries({ tenantId: shop.tenantId, jobId: job, actorName: 'Dana' });
    await rollBack(followUp!.id);
    expect(await openRows(token)).toEqual([3, 4]);
    await rollBack(jobId);
    expect(await view(token)).toMatchObject({ state: 'rolled_back', open_rows: 0 });
    expect(await openRows(token)).toEqual([]);
    await expect(send(token, [mend(3)])).rejects.toMatchObject({ code: 'import_rolled_back' });
    await expect(makeLink(jobId)).rejects.toMatchObject({ code: 'import_rolled_back' });
  });

  it('wait while the import runs again', async () => {
    const jobId = await makeParent('running');
    const { token } = await makeLink(jobId);
    await query("UPDATE bulk_order_creations SET status = 'processing' WHERE id = $1", [jobId]);
    expect(await view(token)).toMatchObject({ state: 'running', open_rows: 0 });
    await expect(send(token, [mend(3)])).rejects.toMatchObject({ code: 'job_still_running' });
    await query("UPDATE bulk_order_creations SET status = 'completed' WHERE id = $1", [jobId]);
    await send(token, [mend(3)]);
  });
});

describe('sending', () => {
  it('twice with one key, even at once, makes one follow-up; the key serves no other content', async () => {
    const jobId = await makeParent('twice');
    const { id, token } = await makeLink(jobId);
    const answers = await Promise.all([1, 2, 3].map(() => send(token, [mend(3)], 'same')));
    expect(answers).toEqual([{ rows: 1 }, { rows: 1 }, { rows: 1 }]);
    await runSent(id);
    expect(await send(token, [mend(3)], 'same')).toEqual({ rows: 1 });
    await expect(send(token, [mend(4)], 'same')).rejects.toMatchObject({ code: 'idempotency_key_conflict' });
    expect(await followUpsOf(id)).toHaveLength(1);
    expect(
      await db().delivery.count({ where: { bulkOrderCreationId: (await followUpsOf(id))[0]!.id } }),
    ).toBe(1);
  });

  it('at once with a dispatcher: each row goes to one of the two', async () => {
    for (let round = 0; round < 3; round++) {
      const jobId = await makeParent(`race${round}`);
      const { token } = await makeLink(jobId);
      const { tenantId } = shop;
      const input = { rows: 'failed' as const, row_numbers: [3] };
      const outcomes = await Promise.allSettled([
        send(token, [mend(3)]),
        followUpImport({ ...{ tenantId, actor: clientActor(tenantId), language: 'en', jobId, input } }),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'rows_not_open' },
      });
    }
  });

  it('at once with a withdrawal: both succeed, or nothing was sent', async () => {
    const jobId = await makeParent('withdraw');
    const { id, token } = await makeLink(jobId);
    const [sent] = await Promise.allSettled([
      send(token, [mend(3)]),
      withdrawMendLink({ tenantId: shop.tenantId, jobId, linkId: id, actorName: 'Dana' }),
    ]);
    expect(await followUpsOf(id)).toHaveLength(sent.status === 'fulfilled' ? 1 : 0);
    await expect(send(token, [mend(4)])).rejects.toMatchObject({ code: 'mend_link_invalid' });
  });

  it('refuses a cell that is not of these rows, and takes nothing', async () => {
    const { id, token } = await makeLink(await makeParent('cells'));
    await expect(send(token, [{ ...mend(3), column_index: 500 }])).rejects.toMatchObject({
      code: 'validation_failed',
    });
    expect(await followUpsOf(id)).toEqual([]);
  });
});

describe('limits', () => {
  it('of links that do not work, by address', async () => {
    for (let count = 0; count < 100; count++)
      expect((await refusal(lookUpCall, { token: 'none' }, '192.0.2.9')).status).toBe(410);
    expect((await refusal(lookUpCall, { token: 'none' }, '192.0.2.9')).status).toBe(429);
    expect((await refusal(lookUpCall, { token: 'none' }, '192.0.2.10')).status).toBe(410);
  });

  it('of sendings, by link', async () => {
    const jobId = await makeParent('limit');
    const [one, two] = [await makeLink(jobId), await makeLink(jobId)];
    for (let count = 0; count < 30; count++)
      await expect(send(one.token, [mend(2)])).rejects.toMatchObject({ code: 'rows_not_open' });
    await expect(send(one.token, [mend(2)])).rejects.toMatchObject({ code: 'too_many_attempts' });
    await send(two.token, [mend(3)]);
  });
});
