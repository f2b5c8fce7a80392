import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ClientRequestsDialog } from '@/components/api-clients/client-requests-dialog';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { apiClientSchema } from '@/lib/api-clients/api-client-schemas';
import { clientRequestSchema } from '@/lib/request-log/request-log-schemas';

const client = apiClientSchema.parse({
  id: '0192f0c1-7a00-7000-8000-000000000060',
  client_id: 'lading_erp_essen',
  name: 'ERP Essen',
  scopes: ['inbound.targets.batch.write'],
  status: 'active',
  created_at: '2026-11-20T06:00:00.000Z',
  created_by_name: 'Ari Admin',
  expires_at: null,
  disabled_at: null,
  last_used_at: null,
  secret_rotated_at: null,
  previous_secret_expires_at: null,
});

const request = clientRequestSchema.parse({
  id: '0192f0c1-7a00-7000-8000-000000000061',
  request_id: 'run-7',
  method: 'POST',
  path: '/api/inbound/targets/batch',
  status: 409,
  error_code: 'batch_id_conflict',
  duration_ms: 12,
  request_body: '{"batchId": "B-1"}',
  answer_body: '{"errorCode": "batch_id_conflict"}',
  created_at: '2026-11-29T22:00:00.000Z',
});

const address = `GET /api/api-clients/${client.id}/requests`;

function renderRequests(answers: ApiAnswers) {
  const calls = fakeApi(answers);
  const { user } = renderPage(
    <ClientRequestsDialog source={{ kind: 'api-clients', ...client }} open onClose={() => undefined} />,
  );
  return { user, calls };
}

test('lists requests, and opens what was sent, answered, and the command for curl', async () => {
  const { user } = renderRequests({ [address]: { body: { data: [request], next_cursor: null } } });
  const list = within(await screen.findByRole('list', { name: 'Requests, newest first' }));
  expect(list.getByText('batch_id_conflict')).toBeTruthy();
  expect(await findViolations()).toEqual([]);
  await user.click(list.getByText('POST /api/inbound/targets/batch'));
  expect(list.getByText('{"batchId": "B-1"}')).toBeTruthy();
  expect(list.getByText(/Authorization: Bearer \$LADING_TOKEN/)).toBeTruthy();
  const copied = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(list.getByRole('button', { name: /curl/ }));
  expect(copied).toHaveBeenCalledWith(expect.stringContaining(`--data '{"batchId": "B-1"}'`));
  expect(screen.getByRole('button', { name: 'Older' }).getAttribute('aria-disabled')).toBe('true');
});

test('finds by the request ID, only errors, and goes on to older ones', async () => {
  const { user, calls } = renderRequests({
    [address]: { body: { data: [request], next_cursor: '0192f0c1-7a00-7000-8000-000000000061' } },
  });
  await user.click(await screen.findByRole('button', { name: 'Older' }));
  await user.type(screen.getByRole('searchbox', { name: 'Find by request ID' }), 'run-7{Enter}');
  await user.click(screen.getByRole('checkbox', { name: 'Only errors' }));
  await screen.findByText('batch_id_conflict');
  const asked = calls.map(({ query }) => query);
  expect(asked).toContainEqual({ cursor: '0192f0c1-7a00-7000-8000-000000000061' });
  expect(asked.at(-1)).toEqual({ request_id: 'run-7', failed: 'true' });
});

test('says what it means that there is none, and what went wrong', async () => {
  renderRequests({ [address]: { body: { data: [], next_cursor: null } } });
  expect(await screen.findByRole('heading', { name: 'No requests yet' })).toBeTruthy();
  expect(await findViolations()).toEqual([]);
});
