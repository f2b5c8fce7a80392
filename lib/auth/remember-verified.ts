import { createHash } from 'node:crypto';

/** Beyond this many, the one that was verified first is forgotten. */
const maxRemembered = 1000;

interface Verified<Content> {
  content: Content;
  /** The end of the token's validity, in seconds since 1970. */
  expiresAt: number;
}

/**
 * Remembers the content of verified tokens until they expire. Deriving the key and decrypting takes a task in Node's
 * thread pool, where it waits for files and compression while an import runs. What a token says never changes; whether
 * its session or client is still valid is asked of the database at each request.
 * @param verify reads a token; null: it is not ours or has expired. That is not remembered
 */
export function rememberVerified<Content>(
  verify: (token: string) => Promise<Verified<Content> | null>,
): (token: string) => Promise<Content | null> {
  const remembered = new Map<string, Verified<Content>>();
  return async (token) => {
    // Its hash, so that no copy of the token itself stays in memory.
    const key = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(key);
    if (known && known.expiresAt > Date.now() / 1000) return known.content;
    remembered.delete(key);
    const verified = await verify(token);
    if (!verified) return null;
    remembered.set(key, verified);
    if (remembered.size > maxRemembered) remembered.delete(remembered.keys().next().value!);
    return verified.content;
  };
}
