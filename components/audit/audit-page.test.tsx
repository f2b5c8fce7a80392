import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AuditPage } from '@/components/audit/audit-page';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';

const entry = (last: number, more: object) => ({
  id: `0192f0c1-7a00-7000-8000-0000000000${last}`,
  created_at: '2026-11-27T06:00:00.000Z',
  actor: { kind: 'person', id: null, name: 'Ari Admin' },
  ip_address: '127.0.0.1',
  user_agent: null,
  subject: null,
  details: null,
  ...more,
});

test('an entry shows what was changed in words, old and new, and what is not known as labelled values', async () => {
  const data = [
    entry(10, { action: 'person_updated', details: { role: 'admin', role_before: 'dispatcher' } }),
    entry(11, { action: 'import_rolled_back', details: { deleted_count: 47_520 } }),
    entry(12, { action: 'import_failed', details: { later: { kept_for: 'a day' } } }),
  ];
  fakeApi({ 'GET /api/audit-events': { body: { data, page: 1, limit: 50, total: 3, total_pages: 1 } } });
  const { container } = renderPage(<AuditPage />);

  const [, changed, rolledBack, failed] = await screen.findAllByRole('row');
  const role = within(changed!).getByText('Role').nextElementSibling as HTMLElement;
  expect(within(role).getByText('Dispatcher').closest('del')).not.toBeNull();
  expect(within(role).getByLabelText('became')).toBeTruthy();
  expect(within(role).getByText('Administrator').closest('ins')).not.toBeNull();
  expect(within(rolledBack!).getByText('Deliveries deleted').nextElementSibling?.textContent).toBe('47,520');
  expect(within(failed!).getByText('Later › Kept for').nextElementSibling?.textContent).toBe('a day');
  expect(container.textContent).not.toMatch(/[{}]|_/);
  expect(await findViolations()).toEqual([]);
});
