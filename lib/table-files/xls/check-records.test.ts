import { describe, expect, it } from 'vitest';
import { checkRecords } from '@/lib/table-files/xls/check-records';

/** So many records of a kind, each with as many bytes of content. */
function records(kind: number, count: number, contentBytes = 0): Uint8Array {
  const bytes = Buffer.alloc(count * (4 + contentBytes));
  for (let at = 0; at < bytes.length; at += 4 + contentBytes) {
    bytes.writeUInt16LE(kind, at);
    bytes.writeUInt16LE(contentBytes, at + 2);
  }
  return bytes;
}

const refused = expect.objectContaining({
  name: 'FileProblem',
  code: 'unreadable_file',
  params: { found: 'xls' },
});

describe('checkRecords', () => {
  it.each([
    ['a kind that nobody knows', 0x16e0],
    ['merged ranges', 0x00e5],
    ['fonts', 0x0031],
    ['comments', 0x001c],
  ])('refuses %s without end', (_, kind) => {
    expect(() => checkRecords(records(kind, 65_536))).not.toThrow();
    expect(() => checkRecords(records(kind, 65_537))).toThrow(refused);
  });

  it('lets as many cells by as there are', () => {
    for (const kind of [0x00fd, 0x0203, 0x027e, 0x0208])
      expect(() => checkRecords(records(kind, 200_000, 6))).not.toThrow();
  });

  it('does not count what fills the last block, nor what stands within a record', () => {
    const filled = Buffer.concat([records(0x000a, 1), Buffer.alloc(1024 * 1024)]);
    expect(() => checkRecords(filled)).not.toThrow();
    expect(() => checkRecords(records(0x16e0, 100, 60_000))).not.toThrow();
    expect(() => checkRecords(records(0x16e0, 3).subarray(0, 10))).not.toThrow();
  });
});
