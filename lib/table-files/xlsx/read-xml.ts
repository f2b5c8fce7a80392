import { BlockDecoder } from '@/lib/table-files/decode-blocks';
import { FileProblem } from '@/lib/table-files/file-problem';
import { XmlScanner, type XmlHandlers } from '@/lib/table-files/xlsx/scan-xml';

/**
 * Maximum length of a tag, text or comment, which would be held in memory. No spreadsheet has longer ones: a cell
 * of 32,767 characters takes a quarter of it, however it is written.
 */
const MAX_HELD_CHARACTERS = 1024 * 1024;

/** `_x000D_` is one character of a cell, written in the longest possible way. */
const WRITTEN_CHARACTERS = 7;

/**
 * Appends to the text of a cell, which may arrive in many pieces.
 * @throws FileProblem cell_too_long when it exceeds any valid cell, however it is written
 */
export function addText(text: string, piece: string, maxCellCharacters: number): string {
  const longer = text + piece;
  if (longer.length <= maxCellCharacters * WRITTEN_CHARACTERS) return longer;
  throw new FileProblem('cell_too_long', { limit: maxCellCharacters });
}

/**
 * Reads one XML part of a workbook piece by piece, yielding after each piece. Neither declares nor expands
 * entities: a DOCTYPE is refused.
 * @throws FileProblem unreadable_file when it is not well-formed; cell_too_long when a text never ends
 */
export async function* readXml(
  blocks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  maxCellCharacters: number,
): AsyncGenerator<void> {
  const scanner = new XmlScanner(handlers, MAX_HELD_CHARACTERS, () => {
    throw new FileProblem('cell_too_long', { limit: maxCellCharacters });
  });
  const decoder = new BlockDecoder();
  for await (const block of blocks) {
    scanner.push(decoder.decode(block));
    yield;
  }
  scanner.push(decoder.end());
  scanner.end();
  yield;
}

/** Reads a small part at once. */
export async function readWholeXml(
  blocks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  maxCellCharacters: number,
): Promise<void> {
  const steps = readXml(blocks, handlers, maxCellCharacters);
  while (!(await steps.next()).done);
}
