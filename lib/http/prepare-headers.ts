import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '@/lib/env';
import { giveRequestId } from '@/lib/http/request-id';
import { proxyTrust } from '@/lib/network/trust-proxies';

/** One year, without `includeSubDomains`: we cannot know whether the subdomains support https. */
const strictTransport = 'max-age=31536000';

/**
 * Creates the function that the web server calls for every request before Next sees it. It removes headers that anybody
 * could forge, gives the request its ID and, if the app is reached by https, tells the browser to use only https.
 */
export function prepareHeaders(
  settings: Pick<Settings, 'LADING_URL' | 'LADING_TRUSTED_PROXIES'>,
): (request: IncomingMessage, response: ServerResponse) => void {
  const cleanHeaders = proxyTrust(settings.LADING_TRUSTED_PROXIES);
  const isHttps = settings.LADING_URL?.startsWith('https://') ?? false;
  return (request, response) => {
    cleanHeaders(request);
    giveRequestId(request, response);
    const isForwardedHttps = request.headers['x-forwarded-proto'] === 'https'; // kept only from a trusted proxy
    if (isHttps || isForwardedHttps) response.setHeader('Strict-Transport-Security', strictTransport);
  };
}
