import { BlobReader, configure, ZipReader, type FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { FileProblem } from '@/lib/table-files/file-problem';
import { readBlocks } from '@/lib/table-files/read-blocks';

// Decompress with the platform's inflate on the current thread: the reader already has one of its own.
configure({ useWebWorkers: false });

/**
 * Uncompressed size that is always allowed, and beyond that the maximum multiple of the package's size. Sheets
 * compress to a tenth or a twentieth; endless repetition of one empty element compresses to a thousandth and takes
 * half a minute to read.
 */
const ALWAYS_UNFOLDED_BYTES = 64 * 1024 * 1024;
const MAX_TIMES_UNFOLDED = 100;

/** A workbook has a few dozen parts; each costs memory before anything is read. */
const MAX_PARTS = 10_000;

/** The parts of a zipped office document. */
export interface OfficePackage {
  has(partName: string): boolean;
  /**
   * A part's bytes, piece by piece. The limit applies to the total of all parts that are read.
   * @throws FileProblem file_unfolds_too_large, unreadable_file
   */
  read(partName: string): AsyncGenerator<Uint8Array>;
}

/**
 * Opens a zipped office document.
 * @param maxUncompressedBytes maximum bytes from reading its parts, whatever the archive claims; lower for a small
 *   package
 * @throws FileProblem unreadable_file
 */
export async function openPackage(blob: Blob, maxUncompressedBytes: number): Promise<OfficePackage> {
  const entries = await readDirectory(blob);
  const limit = Math.min(
    maxUncompressedBytes,
    Math.max(ALWAYS_UNFOLDED_BYTES, blob.size * MAX_TIMES_UNFOLDED),
  );
  let left = limit;

  async function* read(partName: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(partKey(partName));
    if (!entry) throw new FileProblem('unreadable_file', { found: 'xlsx' });
    if (entry.encrypted) throw new FileProblem('encrypted_workbook');
    const tooLarge = () => new FileProblem('file_unfolds_too_large', { limit });
    if (entry.uncompressedSize > left) throw tooLarge();
    try {
      for await (const block of readBlocks(unpack(entry))) {
        left -= block.length;
        if (left < 0) throw tooLarge();
        yield block;
      }
    } catch (error) {
      throw error instanceof FileProblem ? error : new FileProblem('unreadable_file', { found: 'xlsx' });
    }
  }

  return { has: (partName) => entries.has(partKey(partName)), read };
}

/**
 * An entry's content as a stream with backpressure. A damaged entry fails the stream: in that case zip.js never
 * closes the stream that it writes to, so it cannot write to a plain TransformStream.
 */
function unpack(entry: FileEntry): ReadableStream<Uint8Array> {
  let resume = () => {};
  let stopped = false;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const writable = new WritableStream<Uint8Array>({
        async write(block) {
          if (stopped) throw new Error('The reader has stopped.');
          controller.enqueue(block);
          if ((controller.desiredSize ?? 0) <= 0) await new Promise<void>((resolve) => (resume = resolve));
        },
      });
      entry.getData(writable).then(
        () => !stopped && controller.close(),
        (error: unknown) => !stopped && controller.error(error),
      );
    },
    pull: () => resume(),
    cancel() {
      stopped = true;
      resume();
    },
  });
}

async function readDirectory(blob: Blob): Promise<Map<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  try {
    const reader = new ZipReader(new BlobReader(blob));
    for await (const entry of reader.getEntriesGenerator()) {
      if (!entry.directory) entries.set(partKey(entry.filename), entry);
      if (entries.size > MAX_PARTS) break;
    }
  } catch {
    throw new FileProblem('unreadable_file', { found: 'zip' });
  }
  return entries;
}

/** Part names are case-insensitive, and some writers use backslashes. */
export function partKey(partName: string): string {
  return partName.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
