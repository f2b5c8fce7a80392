import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';
import { plainAddress } from '@/lib/network/client-address';

/** What a proxy says about the request that it was sent, and anybody else can say as well. */
const forwardedHeaders = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'];

/**
 * Makes the function that cleans a request's headers before anybody reads them. Afterwards `X-Forwarded-For` holds one
 * address, the sender's, and the other `X-Forwarded-*` are there only when a trusted proxy wrote them. The sender is the
 * last address, read from the right, that is no trusted proxy's own: what stands before it the sender could make up.
 * @param trusted addresses and networks (CIDR) separated by commas, or the names loopback, linklocal, uniquelocal
 * @throws Error when one of them is none
 */
export function proxyTrust(trusted: string): (request: IncomingMessage) => void {
  const isTrusted = proxyAddress.compile(listOf(trusted));
  return (request) => {
    const peer = request.socket.remoteAddress ?? '';
    const sender = plainAddress(proxyAddress(request, isTrusted));
    if (!isTrusted(peer, 0)) for (const name of forwardedHeaders) delete request.headers[name];
    delete request.headers.forwarded; // nobody here reads it, and nobody shall begin to
    request.headers['x-forwarded-for'] = sender;
  };
}

/** Makes the function that says whether an address is one of the trusted proxies'. Takes the same list as `proxyTrust`. */
export function proxyMatcher(trusted: string): (address: string) => boolean {
  const isTrusted = proxyAddress.compile(listOf(trusted));
  return (address) => isTrusted(address, 0);
}

/** Whether `proxyTrust` takes it. */
export function isProxyList(trusted: string): boolean {
  try {
    proxyAddress.compile(listOf(trusted));
    return true;
  } catch {
    return false;
  }
}

function listOf(trusted: string): string[] {
  return trusted
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
