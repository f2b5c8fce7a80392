import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { ApiError } from '@/lib/errors';

interface RequestRules {
  /** Only `localhost` and addresses may stand in the `Host` header, see `isReachedLocally`. */
  localHostsOnly: boolean;
  /** Next's dev server takes bodies at addresses of its own. */
  isDev: boolean;
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const pageMethods = ['GET', 'HEAD'];

/** The path of a request as it was sent, without its query. */
export function pathOf(request: Pick<IncomingMessage, 'url'>): string {
  return request.url?.split('?')[0] ?? '/';
}

/**
 * Looks at a request before Next does, which would answer some with a plain 500, and would hold the body of any that is
 * sent to a page in memory: no page takes one.
 * @returns what the request is to be refused with: malformed_request, unknown_host, method_not_allowed, request_too_large
 */
export function checkRequest(
  request: IncomingMessage,
  { localHostsOnly, isDev }: RequestRules,
): ApiError | null {
  const path = pathOf(request);
  const { host, 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (!isDecodable(path)) return new ApiError('malformed_request', { params: { part: 'path' } });
  if (host !== undefined && !isHost(host))
    return new ApiError('malformed_request', { params: { part: 'Host' } });
  if (host !== undefined && localHostsOnly && !isLocalHost(host))
    return new ApiError('unknown_host', { params: { host } });

  const isOfApi = path === '/api' || path.startsWith('/api/') || isDev;
  const allowed = isOfApi ? methods : pageMethods;
  if (!allowed.includes(request.method ?? '')) {
    return new ApiError('method_not_allowed', {
      params: { method: request.method ?? '', allowed },
      headers: { Allow: allowed.join(', ') },
    });
  }
  const hasBody = encoding !== undefined || Number(length ?? 0) !== 0;
  if (hasBody && !isOfApi) return new ApiError('request_too_large', { params: { limit_bytes: 0 } });
  return null;
}

/**
 * Whether all who use an installation are on its machine: it listens on loopback, and neither an address that people use nor a
 * proxy is named. A request for another host was then led here by a name that somebody else's DNS points at this machine.
 * @param host as in HOST
 */
export function isReachedLocally(
  settings: { LADING_URL?: string; LADING_TRUSTED_PROXIES: string },
  host: string,
): boolean {
  return settings.LADING_URL === undefined && settings.LADING_TRUSTED_PROXIES === '' && isLoopback(host);
}

function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '');
  return name === 'localhost' || (ipaddr.isValid(name) && ipaddr.process(name).range() === 'loopback');
}

function isLocalHost(host: string): boolean {
  const name = new URL(`http://${host}`).hostname;
  return ipaddr.isValid(name.replace(/^\[|\]$/g, '')) || /(^|\.)localhost\.?$/.test(name);
}

function isHost(host: string): boolean {
  return /^[^\s/\\?#@]+$/.test(host) && URL.canParse(`http://${host}`);
}

function isDecodable(path: string): boolean {
  if (!path.startsWith('/') && path !== '*' && !URL.canParse(path)) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
