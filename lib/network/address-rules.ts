import ipaddr from 'ipaddr.js';
import { proxyMatcher } from '@/lib/network/trust-proxies';

/** Tells whether Lading may send something to an address. */
export type AddressRule = (address: string) => boolean;

/**
 * Whether an address is one of the public internet: not this machine, not a private or link-local network (so not the
 * metadata service of a cloud either), and none of those that only wrap or reserve others.
 */
function isPublicAddress(address: string): boolean {
  // An IPv4 address that is written as an IPv6 one is judged as what it is.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/**
 * A rule by which only public addresses may be sent to, and those that the operator allows.
 * @param allowed addresses and networks separated by commas, as `proxyTrust` takes them; empty: none
 */
export function publicOr(allowed: string): AddressRule {
  const isAllowed = proxyMatcher(allowed);
  return (address) => isPublicAddress(address) || (ipaddr.isValid(address) && isAllowed(address));
}
