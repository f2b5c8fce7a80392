import NextAuth from 'next-auth';
import { runAs } from '@/lib/actors/audit-actor';
import { auditActorOf } from '@/lib/routes/audit-actor-of-request';
import { nextAuthOptions } from '@/lib/auth/next-auth-options';
import { readAuthRequest } from '@/lib/auth/read-auth-request';
import { failedRequest } from '@/lib/http/failed-request';
import { errorResponse } from '@/lib/http/error-response';
import { pickLanguage } from '@/lib/languages/language';

const handler = async (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => {
  try {
    const asked = await readAuthRequest(request, (await context.params).nextauth);
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
