import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openPackage } from '@/lib/table-files/xlsx/open-package';
import { bombEntry, makeZip } from '@/lib/testing/make-zip';

const MIB = 1024 * 1024;

/** A package with one part of this many MiB uncompressed, each containing this many incompressible bytes. */
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

describe('the uncompressed size of a package', () => {
  it('is limited to 64 MiB beyond a hundredfold compression', async () => {
    expect(await unfoldedBytes(packageOf(64, 0), 512 * MIB)).toBe(64 * MIB);
    await expect(unfoldedBytes(packageOf(65, 0), 512 * MIB)).rejects.toEqual(refusedAt(64 * MIB));
  });

  it('is limited by the settings when it is not a zip bomb', async () => {
    const honest = packageOf(80, 32 * 1024);
    expect(await unfoldedBytes(honest, 512 * MIB)).toBe(80 * MIB);
    await expect(unfoldedBytes(honest, 70 * MIB)).rejects.toEqual(refusedAt(70 * MIB));
  });
});
