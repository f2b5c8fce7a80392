import { useQuery } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi } from '@/components/testing/fake-api';
import { renderPage } from '@/components/testing/render-page';
import { browserFetch } from '@/lib/http/browser-fetch';

function Asking() {
  useQuery({ queryKey: ['asked'], queryFn: () => browserFetch('/asked', { tenantId: null }) });
  return null;
}

test('when the session has ended, the sign-in page is told so, and leads back to this page', async () => {
  fakeApi({
    'GET /api/asked': { status: 401, body: { error: { code: 'unauthenticated', message: 'Sign in.' } } },
  });
  window.history.replaceState(null, '', '/imports?search=oak');
  const { router } = renderPage(<Asking />);
  await waitFor(() =>
    expect(router.replace).toHaveBeenCalledWith('/sign-in?from=%2Fimports%3Fsearch%3Doak&ended=true'),
  );
});
