import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openPackage } from '@/lib/table-files/xlsx/open-package';
import { bombEntry, makeZip } from '@/lib/testing/make-zip';

const MIB = 1024 * 1024;

/** A package of one part that unfolds to so many MiB, of each of which so many bytes do not compress. */
function packageOf(mebibytes: number, noiseBytes: number): Blob {
  const noise = randomBytes(noiseBytes / 2).toString('hex');
  const middle = noise + '<c/>'.repeat((MIB - noise.length) / 4);
  return new Blob([makeZip([bombEntry('part', '', middle, mebibytes)])]);
}

async function unfoldedBytes(blob: Blob, maxUncompressedBytes: number): Promise<number> {
  const { read } = await openPackage(blob, maxUncompressedBytes);
  let bytes = 0;
  for await (const block of read('part')) bytes += block.length;
  return bytes;
}

const refusedAt = (limit: number) =>
  expect.objectContaining({ name: 'FileProblem', code: 'file_unfolds_too_large', params: { limit } });

describe('what a package may unfold to', () => {
  it('is 64 MiB where it unfolds to over a hundred times its size', async () => {
    expect(await unfoldedBytes(packageOf(64, 0), 512 * MIB)).toBe(64 * MIB);
    await expect(unfoldedBytes(packageOf(65, 0), 512 * MIB)).rejects.toEqual(refusedAt(64 * MIB));
  });

  it('is what the settings say where it is no bomb', async () => {
    const honest = packageOf(80, 32 * 1024);
    expect(await unfoldedBytes(honest, 512 * MIB)).toBe(80 * MIB);
    await expect(unfoldedBytes(honest, 70 * MIB)).rejects.toEqual(refusedAt(70 * MIB));
  });
});
