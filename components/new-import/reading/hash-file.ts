import { readBlocks } from '@/lib/table-files/read-blocks';
import { Sha256 } from '@/lib/table-files/sha256';

/** The most that is held in memory to be hashed by the browser itself. */
const MAX_BYTES_AT_ONCE = 32 * 2 ** 20;

/**
 * The SHA-256 of a file in hexadecimal, by which the server knows imports of the same file. The browser's own is about ten
 * times as fast and runs beside the check, but needs the whole file in memory and a page that came over HTTPS; larger
 * files, and other pages, are hashed block by block.
 */
export async function hashFile(file: Blob): Promise<string> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (subtle && file.size <= MAX_BYTES_AT_ONCE)
    return new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer())).reduce(
      (text, byte) => text + byte.toString(16).padStart(2, '0'),
      '',
    );
  const hash = new Sha256();
  for await (const block of readBlocks(file.stream())) hash.update(block);
  return hash.digest();
}
