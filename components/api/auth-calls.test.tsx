import { afterEach, expect, test } from 'vitest';
import { requestSignIn } from '@/components/api/auth-calls';
import { fakeApi } from '@/components/testing/fake-api';

afterEach(() => window.history.replaceState(null, '', '/'));

test('a password is right on a page, too, that says why another way to sign in has failed', async () => {
  window.history.replaceState(null, '', '/sign-in?error=identity_no_role');
  fakeApi({
    'GET /api/auth/csrf': { body: { csrfToken: 'x' } },
    // next-auth answers with the address that was asked for.
    'POST /api/auth/callback/credentials': ({ body }) => ({
      body: { url: new URL((body as URLSearchParams).get('callbackUrl')!, window.location.href).href },
    }),
  });
  expect(await requestSignIn({ email: 'ana@example.com', password: 'right' })).toBeNull();
});
