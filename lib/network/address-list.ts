import ipaddr from 'ipaddr.js';

/** The longest way to write a network. */
export const NETWORK_LENGTH = 49;

/**
 * An address or a network (CIDR) in its usual notation: host bits are cleared, and an IPv4 address that is written as an IPv6 one
 * becomes what it is. A single address stays one.
 * @returns null for anything else, also for the short and octal forms of IPv4 that people do not expect
 */
export function plainNetwork(text: string): string | null {
  const [address = '', bits, ...more] = text.split('/');
  if (more.length > 0) return null;
  const parsed = parseAddress(address);
  if (!parsed) return null;
  if (bits === undefined) return parsed.toString();
  if (!/^\d{1,3}$/.test(bits)) return null;
  const isMapped = parsed.kind() === 'ipv4' && address.includes(':');
  const length = Number(bits) - (isMapped ? 96 : 0);
  const most = parsed.kind() === 'ipv4' ? 32 : 128;
  if (length < 0 || length > most) return null;
  const bytes = parsed.toByteArray().map((byte, index) => {
    const kept = Math.min(8, Math.max(0, length - index * 8));
    return byte & (0xff << (8 - kept)) & 0xff;
  });
  return `${ipaddr.fromByteArray(bytes).toString()}/${length}`;
}

/**
 * Whether an address belongs to one of the networks.
 * @param address as `clientAddress` gives it; one that is none, such as `unknown`, belongs to no network
 * @param networks as `plainNetwork` writes them
 */
export function isAmong(address: string, networks: readonly string[]): boolean {
  const sender = parseAddress(address);
  if (!sender) return false;
  return networks.some((network) => {
    const [start, bits] = network.split('/');
    const base = parseAddress(start ?? '');
    if (!base || base.kind() !== sender.kind()) return false;
    return sender.match([base, bits === undefined ? base.toByteArray().length * 8 : Number(bits)] as never);
  });
}

function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  // A zone belongs to one machine, so it names no sender.
  if (!text.includes(':') || text.includes('%') || !ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.IPv6.parse(text);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}
