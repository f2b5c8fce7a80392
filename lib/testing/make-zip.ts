import { crc32, deflateRawSync, constants } from 'node:zlib';

/** One entry of an archive, whose metadata may be false. */
export interface ZipEntry {
  name: string;
  /** Compressed with deflate. */
  data: Uint8Array;
  /** The uncompressed size and the checksum that the archive claims. */
  size: number;
  crc?: number;
  /** Points to the data of the entry with this index instead of having its own. */
  sharesDataOf?: number;
  /** Bit 0: encrypted. */
  flags?: number;
}

/** An entry with correct metadata. */
export function entryOf(name: string, content: string | Uint8Array): ZipEntry {
  const bytes = Buffer.from(content);
  return { name, data: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** An entry that decompresses to `repeats` times the middle part, made without writing it out: a MiB takes about a KiB. */
export function bombEntry(name: string, start: string, middle: string, repeats: number, end = ''): ZipEntry {
  // A piece that ends on a byte boundary and does not refer to earlier data can be repeated as it is.
  const piece = (text: string) => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const again = piece(middle);
  const data = Buffer.concat([piece(start), ...Array<Buffer>(repeats).fill(again), deflateRawSync(end)]);
  return { name, data, size: start.length + middle.length * repeats + end.length };
}

/** Writes an archive with the given metadata, correct or not. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let position = 0;
  entries.forEach((entry, index) => {
    const { data } = entry.sharesDataOf === undefined ? entry : entries[entry.sharesDataOf]!;
    const name = Buffer.from(entry.name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(entry.flags ?? 0, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(entry.crc ?? 0, 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(Math.min(entry.size, 0xffff_fffe), 18);
    facts.writeUInt16LE(name.length, 22);
    if (entry.sharesDataOf === undefined) {
      offsets[index] = position;
      const local = [Buffer.from('PK\x03\x04', 'latin1'), facts, name, Buffer.from(data)];
      parts.push(...local);
      for (const part of local) position += part.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offsets[entry.sharesDataOf ?? index] ?? 0, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, tail, name);
  });
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(position, 16);
  return Uint8Array.from(Buffer.concat([...parts, ...directory, end]));
}
