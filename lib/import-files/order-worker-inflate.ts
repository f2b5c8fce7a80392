import { Duplex } from 'node:stream';
import { createGunzip, createInflate, createInflateRaw, type ZlibOptions } from 'node:zlib';
import { configure } from '@zip.js/zip.js/lib/zip-core-native.js';

/** Node's own DecompressionStream gives 16 KiB at a time, and each piece goes through several streams. */
const PIECE_BYTES = 256 * 1024;

/** So much is decompressed on another core before it is asked for. */
const AHEAD_BYTES = 1024 * 1024;

const decompressors = { gzip: createGunzip, deflate: createInflate, 'deflate-raw': createInflateRaw };

/** Like the platform's DecompressionStream, in larger pieces. */
export class LargePieceDecompression {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;

  constructor(format: keyof typeof decompressors) {
    const options: ZlibOptions & { readableHighWaterMark: number } = {
      chunkSize: PIECE_BYTES,
      readableHighWaterMark: AHEAD_BYTES,
    };
    const pair = Duplex.toWeb(decompressors[format](options));
    this.readable = pair.readable as ReadableStream<Uint8Array>;
    this.writable = pair.writable as WritableStream<Uint8Array>;
  }
}

/** From now on, workbooks are unpacked in large pieces on this thread, which must be Node's. */
export function inflateInLargePieces(): void {
  configure({ DecompressionStream: LargePieceDecompression });
}
