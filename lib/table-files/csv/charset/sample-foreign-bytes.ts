import { joinBytes } from '@/lib/table-files/join-bytes';
import { latin1Text } from '@/lib/table-files/latin1-text';
import { readBlocks } from '@/lib/table-files/read-blocks';

/** A longer run of bytes is neither a word nor a name. */
const MAX_PIECE_BYTES = 200;

/** How many pieces with the same byte are taken however full the sample is: a rare letter may decide. */
const MIN_OF_EACH = 3;

/**
 * The distinct pieces of a file that contain bytes beyond ASCII: only those tell its charset, and a single name may be
 * the only one. Each part of the file may fill its share of the sample, so that memory stays flat and the end counts as
 * much as the beginning.
 * @param endsPiece whether the byte lies between two pieces; it must not be part of a letter in any charset
 * @param maxBytes size of the sample; rare bytes may add some
 * @param onBlock also receives every block
 */
export async function sampleForeignBytes(
  blob: Blob,
  endsPiece: (byte: number) => boolean,
  maxBytes: number,
  onBlock: (block: Uint8Array) => void = () => undefined,
): Promise<Uint8Array[]> {
  const pieces = new Map<string, Uint8Array>();
  let seen = 0;
  let taken = 0;
  /** By byte; those of ASCII do not matter. */
  const timesTaken = new Uint32Array(256).fill(MIN_OF_EACH, 0, 0x80);
  let rest: Uint8Array = new Uint8Array(0);

  const take = (piece: Uint8Array) => {
    if (piece.length > MAX_PIECE_BYTES) return;
    const isWanted =
      taken < (maxBytes * seen) / blob.size || piece.some((byte) => timesTaken[byte]! < MIN_OF_EACH);
    if (!isWanted) return;
    const key = latin1Text(piece);
    if (pieces.has(key)) return;
    pieces.set(key, piece.slice());
    taken += piece.length;
    for (const byte of piece) timesTaken[byte]! += 1;
  };

  for await (const block of readBlocks(blob.stream())) {
    onBlock(block);
    seen += block.length;
    const bytes = joinBytes(rest, block);
    let start = 0;
    let isForeign = false;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte > 0x7f) isForeign = true;
      else if (endsPiece(byte)) {
        if (isForeign) take(bytes.subarray(start, at));
        start = at + 1;
        isForeign = false;
      }
    }
    // Of a run that is too long only the end is kept, which is too long as well.
    rest = bytes.slice(Math.max(start, bytes.length - MAX_PIECE_BYTES - 1));
  }
  if (rest.some((byte) => byte > 0x7f)) take(rest);
  return [...pieces.values()];
}
