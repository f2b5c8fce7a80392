import { describe, expect, it } from 'vitest';
import { maskRecords, UNCALCULATED } from '@/lib/table-files/xls/mask-records';

/** This many records of a kind, each with this many bytes of content. */
function records(kind: number, count: number, contentBytes = 0): Buffer {
  const bytes = Buffer.alloc(count * (4 + contentBytes));
  for (let at = 0; at < bytes.length; at += 4 + contentBytes) {
    bytes.writeUInt16LE(kind, at);
    bytes.writeUInt16LE(contentBytes, at + 2);
  }
  return bytes;
}

function kindsOf(stream: Buffer): number[] {
  const kinds: number[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    kinds.push(stream.readUInt16LE(at));
  }
  return kinds;
}

const NOTHING = 0x01c0;

const refused = expect.objectContaining({
  name: 'FileProblem',
  code: 'unreadable_file',
  params: { found: 'xls' },
});

describe('maskRecords', () => {
  it('hides every record unrelated to cells, with its continuations, and moves none', () => {
    const names = 0x0018;
    const stream = Buffer.concat([
      records(0x00fc, 1, 8), // texts
      records(0x003c, 1, 3), // and their continuation
      records(names, 1, 30),
      records(0x003c, 2, 5),
      records(0x04bc, 1, 10), // a shared formula
      records(0x00fd, 1, 10), // a cell
    ]);
    const length = stream.length;
    maskRecords(stream);
    expect(stream).toHaveLength(length);
    expect(kindsOf(stream)).toEqual([0x00fc, 0x003c, NOTHING, NOTHING, NOTHING, NOTHING, 0x00fd]);
  });

  it('keeps the value of a formula and removes its expression', () => {
    const formula = records(0x0006, 1, 30);
    formula.fill(7, 4);
    maskRecords(formula);
    expect(formula.subarray(4, 24).every((byte) => byte === 7)).toBe(true);
    expect(formula.readUInt16LE(24)).toBe(0);
  });

  describe('formulas that were never calculated', () => {
    const zero = [0, 0, 0, 0, 0, 0, 0, 0];
    const empty = [3, 0, 0, 0, 0, 0, 0xff, 0xff];
    const two = [0, 0, 0, 0, 0, 0, 0, 0x40];
    const formula = (value: number[], flags = 0) => {
      const record = records(0x0006, 1, 22);
      record.set(value, 4 + 6);
      record.writeUInt16LE(flags, 4 + 14);
      return record;
    };
    const marked = (stream: Buffer, ...starts: number[]) => {
      maskRecords(stream);
      return starts.map((start) => stream[start + 12] === UNCALCULATED && stream[start + 17] === 0xff);
    };

    it('marks a zero or an empty text where the formula or the sheet asks for it to be calculated', () => {
      const stream = Buffer.concat([formula(zero, 1), formula(empty, 1), formula(two, 1), formula(zero)]);
      expect(marked(stream, 0, 26, 52, 78)).toEqual([true, true, false, false]);
      const nextSheet = records(0x0809, 1, 16);
      nextSheet.writeUInt16LE(0x0600, 4);
      const sheets = Buffer.concat([
        records(0x005e, 1, 2),
        formula(zero),
        formula(two),
        nextSheet,
        formula(zero),
      ]);
      expect(marked(sheets, 6, 32, 78)).toEqual([true, false, false]);
    });

    it('marks empty texts where no formula has another result', () => {
      expect(marked(Buffer.concat([formula(empty), formula(empty)]), 0, 26)).toEqual([true, true]);
      expect(marked(Buffer.concat([formula(empty), formula(two)]), 0, 26)).toEqual([false, false]);
    });
  });

  it.each([
    ['ends before it says how long its expression is', records(0x0006, 1, 21)],
    ['is cut off with the file', records(0x0006, 1, 30).subarray(0, 30)],
  ])('refuses a formula that %s', (_, stream) => {
    expect(() => maskRecords(stream)).toThrow(refused);
  });

  it.each([
    ['BIFF2', 0x0200],
    ['no version', 0x0000],
  ])('refuses %s, whose formulas have another layout', (_, version) => {
    const stream = records(0x0809, 1, 16);
    stream.writeUInt16LE(version, 4);
    expect(() => maskRecords(stream)).toThrow(refused);
  });

  it.each([
    ['number formats', 0x041e],
    ['styles', 0x00e0],
    ['sheets', 0x0085],
  ])('refuses %s without end', (_, kind) => {
    expect(() => maskRecords(records(kind, 65_536))).not.toThrow();
    expect(() => maskRecords(records(kind, 65_537))).toThrow(refused);
  });

  it('allows any number of cells', () => {
    for (const kind of [0x00fd, 0x0203, 0x027e, 0x0208])
      expect(() => maskRecords(records(kind, 200_000, 6))).not.toThrow();
  });

  it('does not read the padding of the last block, nor the content of records', () => {
    const filled = Buffer.concat([records(0x000a, 1), Buffer.alloc(1024 * 1024)]);
    maskRecords(filled);
    expect(filled.subarray(4).every((byte) => byte === 0)).toBe(true);
    expect(() => maskRecords(records(0x00fd, 3).subarray(0, 10))).not.toThrow();
  });
});
