import { TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { sheetPath, type SheetName, workbookParts } from '@/lib/table-files/xlsx-writing/workbook-parts';

export interface WrittenSheet extends SheetName {
  /** Its XML, piece by piece. */
  pieces: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Sizes stand before the data, where some programs insist on them: of each sheet, what is compressed is held until its end. */
const options = { useWebWorkers: false, bufferedWrite: true, dataDescriptor: false, zip64: false };

/**
 * Writes a workbook, sheet by sheet, as its bytes are taken: nothing but the piece at hand is in memory uncompressed. Compressing happens
 * outside of this thread.
 */
export function zipWorkbook(sheets: readonly WrittenSheet[]): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const write = async () => {
    const zip = new ZipWriter(writable, options);
    for (const [path, xml] of Object.entries(workbookParts(sheets))) await zip.add(path, new TextReader(xml));
    for (const [index, { pieces }] of sheets.entries()) await zip.add(sheetPath(index), streamOf(pieces()));
    await zip.close();
  };
  write().catch((error: unknown) => writable.abort(error).catch(() => undefined));
  return readable;
}

function streamOf(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator =
    Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
