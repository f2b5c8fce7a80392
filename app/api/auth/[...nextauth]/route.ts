import NextAuth from 'next-auth';
import { actAs } from '@/lib/actors/doer';
import { doerOf } from '@/lib/routes/doer-of-request';
import { nextAuthOptions } from '@/lib/auth/next-auth-options';
import { readAuthRequest } from '@/lib/auth/read-auth-request';
import { errorResponse } from '@/lib/http/error-response';
import { pickLanguage } from '@/lib/languages/language';

const handler = async (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => {
  try {
    const asked = await readAuthRequest(request, (await context.params).nextauth);
    return await actAs(
      doerOf(null, request),
      () => NextAuth(asked as never, context as never, nextAuthOptions()) as Promise<Response>,
    );
  } catch (error) {
    return errorResponse(error, pickLanguage(null, request.headers.get('accept-language')));
  }
};

export { handler as GET, handler as POST };
