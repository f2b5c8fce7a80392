import { readBlocks } from '@/lib/table-files/read-blocks';
import { Sha256 } from '@/lib/table-files/sha256';

/** The SHA-256 of a file in hexadecimal, by which the server knows imports of the same file. Memory stays flat. */
export async function hashFile(file: Blob): Promise<string> {
  const hash = new Sha256();
  for await (const block of readBlocks(file.stream())) hash.update(block);
  return hash.digest();
}
