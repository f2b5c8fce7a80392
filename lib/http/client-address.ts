/**
 * The address a request comes from. Next writes the connection's own into `X-Forwarded-For` when there is none; a proxy
 * appends the one it saw. The last is therefore the one that the sender cannot choose, as far as there is one.
 */
export function clientAddress(readHeader: (name: string) => string | null | undefined): string {
  return readHeader('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 45) || 'unknown';
}
