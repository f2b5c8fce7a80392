import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET as exportCsv } from '@/app/api/audit-events/export/route';
import { GET as list } from '@/app/api/audit-events/route';
import { type AuditEventsPage, auditEventsPageSchema } from '@/lib/audit/audit-schemas';
import { runAs } from '@/lib/actors/audit-actor';
import { type AuditRecord, recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let own: string;
let other: string;
let admin: string;
const dana = { kind: 'person', id: '01936d2e-0000-7000-8000-0000000000da', name: 'Dana' } as const;
const from = { ipAddress: '203.0.113.7', userAgent: '=cmd|calc' };

beforeAll(async () => {
  own = await makeTenant('Own');
  other = await makeTenant('Other');
  admin = await sessionCookie((await makePerson(own, { role: 'admin', name: 'Ari' })).id);
  const record = (event: Partial<AuditRecord>) =>
    runAs({ ...dana, ...from }, () =>
      recordAudit(db(), { action: 'import_created', tenantId: own, ...event }),
    );
  await record({ subject: { kind: 'import', id: 'job-1', name: '=HYPERLINK("x")' } });
  await record({ action: 'import_aborted', subject: { kind: 'import', id: 'job-1', name: '50%_off.csv' } });
  await record({ action: 'signed_in', doer: { ...dana, id: null, name: 'Someone else', ...from } });
  await record({ tenantId: other, subject: { kind: 'import', name: 'theirs.csv' } });
  await record({ tenantId: null, action: 'sign_in_failed' });
});

async function read(query: string, who: { cookie?: string } = { cookie: admin }): Promise<AuditEventsPage> {
  const response = await list(makeRequest(`/api/audit-events?${query}`, who));
  expect(response.status).toBe(200);
  return auditEventsPageSchema.parse(await response.json());
}

test('an administrator reads only their own tenant’s trail, newest first', async () => {
  const { data, total } = await read('limit=200');
  expect(total).toBe(data.length);
  expect(data.slice(0, 3).map(({ action }) => action)).toEqual([
    'signed_in',
    'import_aborted',
    'import_created',
  ]);
  expect(data[1]).toMatchObject({
    actor: dana,
    ip_address: '203.0.113.7',
    subject: { kind: 'import', id: 'job-1', name: '50%_off.csv' },
  });
  expect(JSON.stringify(data)).not.toContain('theirs.csv');
});

test('only a system admin can also see events that belong to no tenant', async () => {
  const cookie = await sessionCookie((await makePerson(null)).id);
  const ofTenant = await read(`tenant_id=${other}&limit=200`, { cookie });
  expect(ofTenant.data.map(({ action }) => action)).toContain('import_created');
  expect(ofTenant.data.map(({ action }) => action)).not.toContain('sign_in_failed');
  const ofNobody = await read(`tenant_id=${other}&of=no_tenant&limit=200`, { cookie });
  expect(ofNobody.data.map(({ action }) => action)).toContain('sign_in_failed');
  expect(ofNobody.data.map(({ action }) => action)).not.toContain('import_created');
  expect((await read('action=sign_in_failed')).total).toBe(0);
  for (const handler of [list, exportCsv]) {
    const response = await handler(makeRequest('/api/audit-events?of=no_tenant', { cookie: admin }));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: 'system_admin_required', details: {} } });
  }
});

test.each([
  ['a dispatcher', async () => ({ cookie: await sessionCookie((await makePerson(own)).id) }), 403],
  ['a program with every scope', async () => ({ token: await accessToken(own) }), 403],
  ['an anonymous caller', async () => ({}), 401],
])('%s cannot read the trail', async (_, who, status) => {
  for (const handler of [list, exportCsv]) {
    expect((await handler(makeRequest('/api/audit-events', await who()))).status).toBe(status);
  }
});

describe('filters', () => {
  test.each([
    ['actor=dan', 2],
    [`actor=${dana.id}`, 2],
    ['actor=nobody', 0],
    ['action=import_aborted', 1],
    ['subject=job-1', 2],
    ['subject=50%25_', 1],
    ['from=2020-01-01&to=2020-01-02', 0],
    ['actor=dan&action=import_created&from=2020-01-01&to=2999-01-01', 1],
  ])('%s finds %i', async (query, count) => {
    expect((await read(query)).total).toBe(count);
  });

  test.each(['action=everything', 'from=yesterday', 'actor=%00'])('%s is refused', async (query) => {
    expect((await list(makeRequest(`/api/audit-events?${query}`, { cookie: admin }))).status).toBe(400);
  });
});

describe('the CSV', () => {
  test('contains the same as the list, with formulas made harmless, and its export is recorded', async () => {
    const response = await exportCsv(
      makeRequest('/api/audit-events/export?subject=job-1', { cookie: admin }),
    );
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const text = await response.text();
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    expect(rows).toMatchObject([
      { action: 'import_aborted', actor_name: 'Dana', subject_name: '50%_off.csv', user_agent: "'=cmd|calc" },
      { action: 'import_created', ip_address: '203.0.113.7', subject_name: '\'=HYPERLINK("x")' },
    ]);
    const { data } = await read('action=audit_exported');
    expect(data).toMatchObject([{ actor: { name: 'Ari' }, details: { subject: 'job-1' } }]);
  });

  test('streams a long trail completely, in parts', async () => {
    const tenantId = await makeTenant('Long');
    await db().$executeRaw`
      INSERT INTO audit_events (id, tenant_id, action, actor_kind)
      SELECT gen_random_uuid(), ${tenantId}::uuid, 'signed_in', 'person' FROM generate_series(1, 2500)`;
    const cookie = await sessionCookie((await makePerson(tenantId, { role: 'admin' })).id);
    const response = await exportCsv(makeRequest('/api/audit-events/export?action=signed_in', { cookie }));
    const parts: number[] = [];
    const text = new TextDecoder();
    let whole = '';
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      parts.push(part.byteLength);
      whole += text.decode(part, { stream: true });
    }
    expect(parts.length).toBe(4); // the header, then at most a thousand rows each
    const rows = Papa.parse<{ id: string }>(whole, { header: true, skipEmptyLines: true }).data;
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2500);
  });
});
