import { expect, test } from 'vitest';
import { describeClientStatus } from '@/components/api-clients/describe-client-status';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

const now = Date.parse('2026-11-21T12:00:00Z');

const client: ApiClient = {
  ...{ id: '01936d2e-0000-7000-8000-000000000001', client_id: 'lading_1', name: 'ERP', scopes: [] },
  ...{ status: 'active', created_at: '2026-01-01T00:00:00Z', created_by_name: null, expires_at: null },
  ...{ disabled_at: null, last_used_at: null, secret_rotated_at: null, previous_secret_expires_at: null },
};

test.each<[Partial<ApiClient>, string[]]>([
  [{}, ['active']],
  [{ expires_at: '2026-12-05T12:00:00.001Z' }, ['active until 2026-12-05T12:00:00.001Z']],
  [{ expires_at: '2026-12-05T12:00:00Z' }, ['expiresSoon until 2026-12-05T12:00:00Z']],
  [{ expires_at: '2026-11-21T12:00:00Z' }, ['expired since 2026-11-21T12:00:00Z']],
  [
    { expires_at: '2026-01-01T00:00:00Z', disabled_at: '2026-11-20T00:00:00Z' },
    ['disabled since 2026-11-20T00:00:00Z'],
  ],
  [
    { previous_secret_expires_at: '2026-11-21T12:00:01Z' },
    ['active', 'oldSecretWorks until 2026-11-21T12:00:01Z'],
  ],
  [{ previous_secret_expires_at: '2026-11-21T12:00:00Z' }, ['active']],
])('%o is described as %o', (change, lines) => {
  const standing = describeClientStatus({ ...client, ...change }, now);
  expect(
    standing.map(({ status, moment }) => (moment ? `${status} ${moment.kind} ${moment.at}` : status)),
  ).toEqual(lines);
});
