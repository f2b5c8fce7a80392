import { SaxesParser } from 'saxes';
import { FileProblem } from '@/lib/orders/file-problem';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** More text than this between two tags is no spreadsheet's, and would be held in memory. */
const MAX_GAP_CHARACTERS = 4 * 1024 * 1024;

/** Elements within each other; a sheet has eight. The parser holds each open one. */
const MAX_DEPTH = 100;

/** `_x000D_` is one character of a cell, and the longest way to write one. */
const WRITTEN_CHARACTERS = 7;

/**
 * Adds to the text of a cell, which may come in many pieces.
 * @throws FileProblem cell_too_long when no cell is meant to be so long, however it is written
 */
export function addText(text: string, piece: string, maxCellCharacters: number): string {
  const longer = text + piece;
  if (longer.length <= maxCellCharacters * WRITTEN_CHARACTERS) return longer;
  throw new FileProblem('cell_too_long', { limit: maxCellCharacters });
}

/**
 * Reads one XML part of a workbook piece by piece, and gives control back after each piece. Declares no entities and
 * follows none: a DOCTYPE is refused.
 * @throws FileProblem unreadable_file when it is not well-formed; cell_too_long when a text never ends
 */
export async function* readXml(
  blocks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  maxCellCharacters: number,
): AsyncGenerator<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let gap = 0;
  parser.on('error', () => {
    throw new FileProblem('unreadable_file', { found: 'xlsx' });
  });
  parser.on('doctype', () => {
    throw new FileProblem('unreadable_file', { found: 'xlsx' });
  });
  const { open, close, text } = handlers;
  let depth = 0;
  parser.on('opentag', (tag) => {
    gap = 0;
    depth += 1;
    if (depth > MAX_DEPTH) throw new FileProblem('unreadable_file', { found: 'xlsx' });
    open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    close?.(localName(tag.name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: TextDecoder | undefined;
  for await (const block of blocks) {
    decoder ??= new TextDecoder(charsetOf(block));
    parser.write(decoder.decode(block, { stream: true }));
    gap += block.length;
    if (gap > MAX_GAP_CHARACTERS) throw new FileProblem('cell_too_long', { limit: maxCellCharacters });
    yield;
  }
  parser.write(decoder?.decode() ?? '');
  parser.close();
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

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** XML is UTF-8 unless a byte order mark says otherwise. */
function charsetOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
