import ipaddr from 'ipaddr.js';

/** The address a request comes from: the web server has left the sender's alone in the header (trust-proxies.ts). */
export function clientAddress(readHeader: (name: string) => string | null | undefined): string {
  return readHeader('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 45) || 'unknown';
}

/**
 * What an address counts as where attempts are limited: itself, or an IPv6 address's first 64 bits. A household or a
 * machine of a cloud is given that many: one by one they would be 2^64 addresses to guess from.
 */
export function networkOf(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address;
  const parts = ipaddr.IPv6.parse(address).parts.map((part, index) => (index < 4 ? part : 0));
  return `${new ipaddr.IPv6(parts).toString()}/64`;
}

/** An address as it is usually written: IPv4 without the prefix that it has on an IPv6 socket; `unknown` for what is none. */
export function plainAddress(address: string | undefined): string {
  return address && ipaddr.isValid(address) ? ipaddr.process(address).toString() : 'unknown';
}
