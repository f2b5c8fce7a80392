import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';
import { plainAddress } from '@/lib/network/client-address';

/** Headers in which a proxy describes the original request; anybody else can send them too. */
const forwardedHeaders = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'];

/**
 * Returns a function that cleans a request's headers before anything reads them. Afterwards `X-Forwarded-For` holds only
 * the sender's address, and the other `X-Forwarded-*` headers remain only if a trusted proxy set them. The sender is the
 * rightmost address that is not a trusted proxy: anything to its left could be made up.
 * @param trusted addresses and networks (CIDR) separated by commas, or the names loopback, linklocal, uniquelocal
 * @throws Error if one of them is invalid
 */
export function proxyTrust(trusted: string): (request: IncomingMessage) => void {
  const isTrusted = proxyAddress.compile(listOf(trusted));
  return (request) => {
    const peer = request.socket.remoteAddress ?? '';
    const sender = plainAddress(proxyAddress(request, isTrusted));
    if (!isTrusted(peer, 0)) for (const name of forwardedHeaders) delete request.headers[name];
    delete request.headers.forwarded; // nothing here reads it, and nothing should start to
    request.headers['x-forwarded-for'] = sender;
  };
}

/** Returns a function that says whether an address belongs to a trusted proxy. Takes the same list as `proxyTrust`. */
export function proxyMatcher(trusted: string): (address: string) => boolean {
  const isTrusted = proxyAddress.compile(listOf(trusted));
  return (address) => isTrusted(address, 0);
}

/** Whether `proxyTrust` accepts the list. */
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
