import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SessionsPage } from '@/components/account/sessions-page';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import type { SessionSummary } from '@/lib/auth/session-schemas';

const here: SessionSummary = {
  id: '0192f0c1-7a00-7000-8000-000000000071',
  user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ip_address: '192.0.2.1',
  created_at: '2026-11-27T06:00:00.000Z',
  last_seen_at: '2026-11-27T06:00:00.000Z',
  expires_at: '2026-12-27T06:00:00.000Z',
  current: true,
};
const elsewhere = { ...here, id: here.id.replace(/71$/, '72'), current: false, user_agent: null };

test('another session can be ended, this one cannot', async () => {
  const calls = fakeApi({
    'GET /api/auth-sessions': { body: { data: [here, elsewhere] } },
    [`DELETE /api/auth-sessions/${elsewhere.id}`]: { body: { ended_count: 1 } },
  });
  const { user } = renderPage(<SessionsPage />);
  await screen.findByText('This session');
  const [own, other] = screen.getAllByRole('listitem');
  expect(own!.textContent).toContain('Firefox');
  expect(within(own!).queryByRole('button')).toBeNull();
  expect(await findViolations()).toEqual([]);
  await user.click(within(other!).getByRole('button', { name: /^End the session on/ }));
  await expect
    .poll(() => calls.map(({ method, path }) => `${method} ${path}`))
    .toContain(`DELETE /api/auth-sessions/${elsewhere.id}`);
});
