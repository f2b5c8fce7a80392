import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '@/lib/env';
import { proxyTrust } from '@/lib/network/trust-proxies';

/** A year. Not for the subdomains: whether those speak https is not ours to say. */
const strictTransport = 'max-age=31536000';

/**
 * Makes what the web server does with every request before Next sees it: headers that anybody could have made up go,
 * and the answer of an app that is reached by https tells the browser to come by https only.
 */
export function prepareHeaders(
  settings: Pick<Settings, 'LADING_URL' | 'LADING_TRUSTED_PROXIES'>,
): (request: IncomingMessage, response: ServerResponse) => void {
  const cleanHeaders = proxyTrust(settings.LADING_TRUSTED_PROXIES);
  const isHttps = settings.LADING_URL?.startsWith('https://') ?? false;
  return (request, response) => {
    cleanHeaders(request);
    const cameByHttps = request.headers['x-forwarded-proto'] === 'https'; // left only of a trusted proxy
    if (isHttps || cameByHttps) response.setHeader('Strict-Transport-Security', strictTransport);
  };
}
