/**
 * Where this machine reaches the app: on loopback when it listens on all addresses, otherwise where it listens.
 * @param host as in HOST
 */
export function localAddress(host: string, port: number): string {
  if (['0.0.0.0', '::', '[::]'].includes(host)) return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
}
