import NextAuth from 'next-auth';
import { actAs } from '@/lib/audit/doer';
import { doerOf } from '@/lib/audit/doer-of-request';
import { nextAuthOptions } from '@/lib/auth/next-auth-options';

const handler = (request: Request, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> =>
  actAs(doerOf(null, request), () => NextAuth(request as never, context as never, nextAuthOptions()));

export { handler as GET, handler as POST };
