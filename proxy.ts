import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/lib/env';
import { pagePolicy } from '@/lib/http/content-security-policy';
import { mapOrigins } from '@/lib/http/map-origins';
import { languageHeader, pickLanguage } from '@/lib/languages/language';
import { uploadOrigin } from '@/lib/storage/upload-origin';

/**
 * Gives every page a Content-Security-Policy with its own nonce, which Next puts on its scripts, and tells it the language of
 * the link or the browser.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = pagePolicy({
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64'),
    uploadOrigin: uploadOrigin(env()),
    mapOrigins: mapOrigins(env()),
    isDev: process.env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy); // Next reads the nonce from here
  const link = request.nextUrl.searchParams.get('language');
  headers.set(languageHeader, pickLanguage(link, request.headers.get('accept-language')));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  // Not the API: its responses have a policy without a nonce, and Next would buffer an upload's body here.
  matcher: ['/((?!api/|_next/static/|samples/|cities/|map/).*)'],
};
