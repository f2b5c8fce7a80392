import ipaddr from 'ipaddr.js';

/** The address a request comes from: the server has reduced the header to the sender's address (trust-proxies.ts). */
export function clientAddress(readHeader: (name: string) => string | null | undefined): string {
  return readHeader('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 45) || 'unknown';
}

/**
 * The key under which an address's attempts are limited: the address itself, or the /64 network of an IPv6 address. A
 * household or a cloud machine is assigned a whole /64; counted one by one, that would be 2^64 addresses to guess from.
 */
export function networkOf(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address;
  const parts = ipaddr.IPv6.parse(address).parts.map((part, index) => (index < 4 ? part : 0));
  return `${new ipaddr.IPv6(parts).toString()}/64`;
}

/** An address in its usual notation: IPv4 without the prefix that an IPv6 socket adds; `unknown` if it is not an address. */
export function plainAddress(address: string | undefined): string {
  return address && ipaddr.isValid(address) ? ipaddr.process(address).toString() : 'unknown';
}
