import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { ApiError } from '@/lib/errors';

interface RequestRules {
  /** The `Host` header may only be `localhost` or an IP address, see `isReachedLocally`. */
  localHostsOnly: boolean;
  /** Next's dev server accepts bodies at its own paths. */
  isDev: boolean;
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const pageMethods = ['GET', 'HEAD'];

/** The path of a request as it was sent, without the query. */
export function pathOf(request: Pick<IncomingMessage, 'url'>): string {
  return request.url?.split('?')[0] ?? '/';
}

/**
 * Checks a request before Next sees it. Next would answer some malformed requests with a plain 500, and would keep bodies
 * that are sent to pages in memory, although no page accepts one.
 * @returns the error to refuse it with: malformed_request, unknown_host, method_not_allowed, request_too_large
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
 * Whether an installation can only be used from its own machine: it listens on loopback, and neither a URL nor a proxy is
 * configured. A request for another host then means DNS rebinding: somebody's domain resolves to this machine.
 * @param host the setting HOST
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
