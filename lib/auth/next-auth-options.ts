import { cookies } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { deviceCookie, deviceSeconds } from '@/lib/auth/known-device';
import {
  identityProvider,
  identityProviderId,
  signInWays,
  startSessionOfClaims,
} from '@/lib/auth/identity-provider';
import type { Claims } from '@/lib/auth/read-identity';
import { findPersonOfSession, sessionSeconds, sessionSecret } from '@/lib/auth/session';
import { endSession } from '@/lib/auth/end-sessions';
import { signIn } from '@/lib/auth/sign-in';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { clientAddress } from '@/lib/network/client-address';
import { loggableError } from '@/lib/faults/loggable-error';
import { isTooBusy, retryAfterSeconds } from '@/lib/concurrency/too-busy';

/**
 * The next-auth configuration. Its cookie is an encrypted JWT that holds only the ID of a row in `sessions`; that row
 * decides whether the session is still live.
 */
export function nextAuthOptions(): NextAuthOptions {
  setOrigin();
  const provider = identityProvider();
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      ...(provider ? [provider] : []),
      ...(signInWays().includes('credentials') ? [passwordProvider()] : []),
    ],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.provider !== identityProviderId) return true;
        const sessionId = await startSessionOfClaims(profile as Claims).catch(explain);
        Object.assign(user, { sessionId });
        return true;
      },
      async jwt({ token, user }) {
        if (user) return { sid: (user as { sessionId?: string }).sessionId };
        // An ended session must not get a fresh cookie. next-auth clears the old one when this throws.
        if (!(await findPersonOfSession(String(token.sid)))) throw new Error('The session has ended');
        return { sid: token.sid };
      },
      async session({ session, token }) {
        const person = await findPersonOfSession(String(token.sid));
        if (!person) return { expires: session.expires };
        const { id, name, email, role, tenantId, tenantName, language } = person;
        return { expires: session.expires, user: { id, name, email, role, tenantId, tenantName, language } };
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === 'string') await endSession(token.sid);
      },
    },
    logger: {
      error(code, metadata) {
        // Cookies of ended sessions, or signed with another installation's secret, are routine.
        if (code === 'JWT_SESSION_ERROR') return;
        // A provider that is down, somebody who has turned round there, an answer that is forged or comes twice.
        if (/^(SIGNIN_OAUTH|OAUTH_CALLBACK)/.test(code)) {
          const cause = metadata instanceof Error ? metadata : metadata.error;
          console.warn(`next-auth: ${code}:`, loggableError(cause));
          return;
        }
        // The metadata may contain the whole request, including the form with the password.
        const cause = metadata instanceof Error ? metadata : metadata.error;
        console.error(`next-auth: ${code}:`, loggableError(cause));
      },
      warn: (code) => console.warn(`next-auth: ${code}`),
    },
  };
}

/** Signing in with e-mail and password. */
function passwordProvider() {
  return CredentialsProvider({
    name: 'Lading',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    async authorize(credentials, request) {
      if (!credentials?.email || !credentials.password) return null;
      const headers = request.headers ?? {};
      const browser = await cookies();
      const signedIn = await signIn({
        email: String(credentials.email),
        password: String(credentials.password),
        ipAddress: clientAddress((name) => headers[name] as string | undefined),
        userAgent: (headers['user-agent'] as string | undefined) ?? null,
        deviceToken: browser.get(deviceCookie)?.value,
      }).catch(refuse);
      if (signedIn) browser.set(deviceCookie, signedIn.deviceToken, deviceCookieOptions());
      return signedIn && { id: signedIn.personId, sessionId: signedIn.sessionId };
    },
  });
}

/** The cookie is sent only to the sign-in routes. */
function deviceCookieOptions() {
  const secure = env().LADING_URL?.startsWith('https://') ?? false;
  return { path: '/api/auth', maxAge: deviceSeconds, httpOnly: true, sameSite: 'lax', secure } as const;
}

/** Lets refusals through, and hides what else may fail. */
function explain(error: unknown): never {
  if (error instanceof Error && /^(identity_[a-z_]+|person_disabled)$/.test(error.message)) throw error;
  return refuse(error);
}

/** next-auth reads the app's own address only from the process environment. */
function setOrigin() {
  const { LADING_URL } = env();
  if (LADING_URL) process.env.NEXTAUTH_URL = LADING_URL;
  else process.env.AUTH_TRUST_HOST = 'true';
}

/**
 * Passes the reason to the sign-in page in `error`: too_many_attempts:SECONDS, too_busy:SECONDS, person_disabled or
 * service_unavailable.
 */
function refuse(error: unknown): never {
  if (error instanceof ApiError && error.code === 'too_many_attempts') {
    throw new Error(`too_many_attempts:${error.params.retry_after_seconds}`);
  }
  if (error instanceof ApiError && error.code === 'person_disabled') throw new Error(error.code);
  if (isTooBusy(error)) throw new Error(`too_busy:${retryAfterSeconds}`);
  console.error('Sign-in failed:', loggableError(error));
  throw new Error('service_unavailable');
}
