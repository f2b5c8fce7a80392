import NextAuth from 'next-auth';
import { runAs } from '@/lib/actors/audit-actor';
import { auditActorOf } from '@/lib/routes/audit-actor-of-request';
import { identityProviderId, signInWays } from '@/lib/auth/identity-provider';
import { countAttempt } from '@/lib/auth/limit-attempts';
import { nextAuthOptions } from '@/lib/auth/next-auth-options';
import { readAuthRequest } from '@/lib/auth/read-auth-request';
import { failedRequest } from '@/lib/http/failed-request';
import { errorResponse } from '@/lib/http/error-response';
import { clientAddress } from '@/lib/network/client-address';
import { pickLanguage } from '@/lib/languages/language';

const handler = async (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => {
  try {
    const segments = (await context.params).nextauth;
    const asked = await readAuthRequest(request, segments, signInWays());
    if (request.method === 'POST' && segments.join('/') === `signin/${identityProviderId}`)
      await countAttempt(
        'identity-address',
        clientAddress((name) => request.headers.get(name)),
      );
    return await runAs(
      auditActorOf(null, request),
      () => NextAuth(asked as never, context as never, nextAuthOptions()) as Promise<Response>,
    );
  } catch (error) {
    const language = pickLanguage(null, request.headers.get('accept-language'));
    return errorResponse(error, language, 'delivery', failedRequest(request));
  }
};

export { handler as GET, handler as POST };
