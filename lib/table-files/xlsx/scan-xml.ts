import { detachText } from '@/lib/table-files/detach-text';
import { FileProblem } from '@/lib/table-files/file-problem';
import {
  decodeText,
  decodeValue,
  hasBadCharacter,
  isXmlName,
  NAME,
  nameClasses,
  SPACE,
} from '@/lib/table-files/xlsx/xml-text';

/** An element's attributes, valid only while its `open` runs. */
export interface XmlTag {
  /** The value of the attribute with exactly this name. */
  attribute(name: string): string | undefined;
  /** The value of the first attribute with this local name, with or without a prefix. */
  localAttribute(name: string): string | undefined;
}

/** Element names have no prefix. Texts arrive whole, except that CDATA and comments split them. */
export interface XmlHandlers {
  open?(name: string, tag: XmlTag): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Takes elements that nearly always look the same in one step, instead of by `open`, `text` and `close`. */
  shortcut?: XmlShortcut;
}

export interface XmlShortcut {
  /** The first letter of the element's name. */
  letter: string;
  /**
   * Reads an element as a whole, if it is well-formed and holds neither references nor anything else that is rare.
   * @param data ends with a `<` behind the text
   * @param start of its `<`
   * @returns where it ends; -1: it is to be read like any other
   */
  read(data: string, start: number): number;
}

/** Maximum nesting of elements, each of which is kept while open; a sheet has eight levels. */
const MAX_DEPTH = 100;

/** Attributes per element, including namespaces; SpreadsheetML has about forty. */
const MAX_ATTRIBUTES = 1000;

/** Length of a name; names of open elements are kept. */
const MAX_NAME_CHARACTERS = 1000;

/** Comments and processing instructions per document. Programs that write workbooks write at most one. */
const MAX_REMARKS = 1000;

/** Up to this many names are compared one by one; beyond that, a set is cheaper. */
const FEW_ATTRIBUTES = 8;

const INCOMPLETE = -1;

/** Rare characters; a text must be checked for them only if its piece contains any. */
const SPECIAL = /[\0-\x09\x0b-\x1f\ufffe\uffff]/;
const NOT_PLAIN = /[\0-\x09\x0b-\x1f&\ufffe\uffff]|]]>/;

/** XMLDecl. It may name any charset; the bytes decide. */
const DECLARATION =
  /^xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*$/;

const ignore = (): void => undefined;

function refuse(): never {
  throw new FileProblem('unreadable_file', { found: 'xlsx' });
}

/**
 * Reads XML 1.0 in pieces and refuses documents that are not well-formed, and every DOCTYPE: the only entities are
 * XML's own five. Looks at each character once: scanning restarts only at a tag, text or comment that was cut off,
 * and if it is cut off repeatedly, only once twice as much of it has arrived.
 */
export class XmlScanner implements XmlTag {
  private readonly onOpen: (name: string, tag: XmlTag) => void;
  private readonly onClose: (name: string) => void;
  private readonly onText: (text: string) => void;
  private readonly readShortcut: XmlShortcut['read'];
  /** Of its letter; -1: there is none. */
  private readonly shortcutCode: number;
  /** The text being scanned, followed by `<`: every search ends there without checking the length. */
  private data = '';
  /** Length of the text being scanned. */
  private length = 0;
  /** By first letter: nearly every name has occurred before, and then needs no new string and no check. */
  private readonly knownNames = Array.from({ length: 128 }, (): string | undefined => undefined);
  /** The length that `data` must reach before it is worth scanning again. */
  private worthLooking = 0;
  private atStart = true;
  private rootEnded = false;
  private remarks = 0;
  /** Open elements: names as written, and names without prefix. */
  private depth = 0;
  private readonly names = Array<string>(MAX_DEPTH).fill('');
  private readonly localNames = Array<string>(MAX_DEPTH).fill('');
  /** The tag being read. A value is a range in `data` until it is requested. */
  private attributeCount = 0;
  private readonly attributeNames = Array<string>(MAX_ATTRIBUTES).fill('');
  /** V8 permanently slows down code that reads past the end of a string or grows an array, so neither happens here. */
  private readonly valueStarts = new Uint32Array(MAX_ATTRIBUTES);
  private readonly valueEnds = new Uint32Array(MAX_ATTRIBUTES);
  private readonly isDecoded = new Uint8Array(MAX_ATTRIBUTES);
  private readonly decodedValues = Array<string>(MAX_ATTRIBUTES).fill('');
  private readonly seenNames = new Set<string>();

  /** @param maxHeld maximum characters of an incomplete tag, text, comment or the like */
  constructor(
    { open = ignore, close = ignore, text = ignore, shortcut }: XmlHandlers,
    private readonly maxHeld: number,
    private readonly refuseTooLong: () => never,
  ) {
    this.onOpen = open;
    this.onClose = close;
    this.onText = text;
    this.readShortcut = shortcut?.read ?? (() => -1);
    this.shortcutCode = shortcut?.letter.charCodeAt(0) ?? -1;
  }

  /** @throws FileProblem unreadable_file; whatever `refuseTooLong` throws */
  push(piece: string): void {
    const data = this.data === '' ? piece : this.data + piece;
    this.data = data;
    if (data.length < this.worthLooking) return;
    const at = this.scan(data);
    const rest = this.data.slice(at, this.length);
    if (rest.length > this.maxHeld) this.refuseTooLong();
    this.data = rest;
    this.worthLooking = Math.min(rest.length * 2, this.maxHeld);
  }

  /** @throws FileProblem unreadable_file when the document is incomplete */
  end(): void {
    const at = this.scan(this.data);
    const rest = this.data.slice(at, this.length);
    if (!this.rootEnded || !isSpace(rest)) refuse();
    this.data = '';
  }

  attribute(name: string): string | undefined {
    for (let index = 0; index < this.attributeCount; index++) {
      if (this.attributeNames[index] === name) return this.valueAt(index);
    }
    return undefined;
  }

  localAttribute(name: string): string | undefined {
    for (let index = 0; index < this.attributeCount; index++) {
      const full = this.attributeNames[index]!;
      if (full.slice(full.indexOf(':') + 1) === name) return this.valueAt(index);
    }
    return undefined;
  }

  private valueAt(index: number): string {
    if (this.isDecoded[index]) return this.decodedValues[index]!;
    return this.data.slice(this.valueStarts[index], this.valueEnds[index]);
  }

  /** @returns where the first incomplete construct begins */
  private scan(held: string): number {
    const { length } = held;
    const data = `${held}<`;
    this.data = data;
    this.length = length;
    let at = 0;
    // Searching the whole piece once is faster than looking at each character of each text.
    const plain = !data.includes('&') && !data.includes(']]>') && !SPECIAL.test(data);
    for (;;) {
      let end = at;
      if (data.charCodeAt(at) !== 60) {
        end = data.indexOf('<', at);
        if (end === length) return at;
        this.endText(data.slice(at, end), plain);
      }
      if (end === length) return end;
      const next = data.charCodeAt(end + 1);
      let after = next === this.shortcutCode && this.depth > 0 ? this.readShortcut(data, end) : -1;
      if (after !== -1) {
        at = after;
        continue;
      }
      if (next === 47)
        after = this.scanClose(end); // </
      else if (next === 33)
        after = this.scanDeclaration(end); // <!
      else if (next === 63)
        after = this.scanInstruction(end); // <?
      else after = this.scanOpen(end);
      if (after === INCOMPLETE) return end;
      this.atStart = false;
      at = after;
    }
  }

  private endText(raw: string, plain: boolean): void {
    this.atStart = false;
    if (this.depth === 0) {
      if (!isSpace(raw)) refuse();
      return;
    }
    const text = plain || !NOT_PLAIN.test(raw) ? raw : decodeText(raw);
    this.onText(text);
  }

  private scanOpen(start: number): number {
    const { data } = this;
    let at = start + 1;
    const name = this.scanName(at);
    if (name === '') return INCOMPLETE;
    at += name.length;

    this.attributeCount = 0;
    let selfClosing = false;
    for (;;) {
      const before = at;
      let code = data.charCodeAt(at);
      while (nameClasses[code] === SPACE) code = data.charCodeAt(++at);
      if (code === 62) break; // >
      if (code === 47) {
        if (data.charCodeAt(at + 1) !== 62) return this.wrong(at + 1);
        selfClosing = true;
        at += 1;
        break;
      }
      if (at === before) return this.wrong(at);
      at = this.scanAttribute(at);
      if (at === INCOMPLETE) return INCOMPLETE;
    }
    if (this.attributeCount > FEW_ATTRIBUTES) this.seenNames.clear();

    if (this.rootEnded || this.depth >= MAX_DEPTH) refuse();
    const localName = name.length === 1 && name !== ':' ? name : name.slice(name.indexOf(':') + 1);
    this.onOpen(localName, this);
    if (!selfClosing) {
      this.names[this.depth] = name;
      this.localNames[this.depth] = localName;
      this.depth += 1;
      return at + 1;
    }
    if (this.depth === 0) this.rootEnded = true;
    this.onClose(localName);
    return at + 1;
  }

  /** @returns '' when the name is incomplete */
  private scanName(start: number): string {
    const { data } = this;
    const first = data.charCodeAt(start);
    const known = this.knownNames[first & 127];
    if (known !== undefined) {
      let at = start;
      let index = 0;
      while (index < known.length && data.charCodeAt(at) === known.charCodeAt(index)) {
        at += 1;
        index += 1;
      }
      if (index === known.length) {
        const code = data.charCodeAt(at);
        if (code <= 127 && nameClasses[code] !== NAME) return known;
      }
    }
    return this.scanNewName(start);
  }

  /** @returns '' when the name is incomplete */
  private scanNewName(start: number): string {
    const { data } = this;
    let at = start;
    for (;;) {
      const code = data.charCodeAt(at);
      if (code <= 127 && nameClasses[code] !== NAME) break;
      at += 1;
    }
    if (at - start > MAX_NAME_CHARACTERS) refuse();
    if (at >= this.length) return '';
    const name = detachText(data.slice(start, at));
    if (!isXmlName(name)) refuse();
    this.knownNames[data.charCodeAt(start) & 127] = name;
    return name;
  }

  private scanAttribute(start: number): number {
    const { data } = this;
    let at = start;
    const name = this.scanName(at);
    if (name === '') return INCOMPLETE;
    at += name.length;
    let code = data.charCodeAt(at);
    while (nameClasses[code] === SPACE) code = data.charCodeAt(++at);
    if (code !== 61) return this.wrong(at); // =
    code = data.charCodeAt(++at);
    while (nameClasses[code] === SPACE) code = data.charCodeAt(++at);
    if (code !== 34 && code !== 39) return this.wrong(at); // " and '
    const quote = code;
    const from = at + 1;
    at = from;
    let plain = true;
    for (code = data.charCodeAt(from); code !== quote; code = data.charCodeAt(at)) {
      if (code === 60) return this.wrong(at); // <
      if (code < 32 || code === 38 || code >= 0xfffe) plain = false; // control characters and &
      at += 1;
    }
    if (this.attributeCount === MAX_ATTRIBUTES) refuse();
    this.isDecoded[this.attributeCount] = plain ? 0 : 1;
    if (!plain) this.decodedValues[this.attributeCount] = decodeValue(data.slice(from, at));
    this.addAttribute(name, from, at);
    return at + 1;
  }

  private addAttribute(name: string, from: number, to: number): void {
    const count = this.attributeCount;
    if (count < FEW_ATTRIBUTES) {
      for (let index = 0; index < count; index++) if (this.attributeNames[index] === name) refuse();
    } else {
      const seen = this.seenNames;
      if (count === FEW_ATTRIBUTES) {
        seen.clear();
        for (let index = 0; index < count; index++) seen.add(this.attributeNames[index]!);
      }
      if (seen.has(name)) refuse();
      seen.add(name);
    }
    this.attributeNames[count] = name;
    this.valueStarts[count] = from;
    this.valueEnds[count] = to;
    this.attributeCount = count + 1;
  }

  private scanClose(start: number): number {
    const { data } = this;
    const depth = this.depth - 1;
    const name = depth < 0 ? refuse() : this.names[depth]!;
    let at = start + 2;
    for (let index = 0; index < name.length; index++, at++) {
      if (data.charCodeAt(at) !== name.charCodeAt(index)) return this.wrong(at);
    }
    while (nameClasses[data.charCodeAt(at)] === SPACE) at += 1;
    if (data.charCodeAt(at) !== 62) return this.wrong(at); // >
    this.depth = depth;
    if (depth === 0) this.rootEnded = true;
    this.onClose(this.localNames[depth]!);
    return at + 1;
  }

  /** A comment or CDATA. */
  private scanDeclaration(start: number): number {
    const { data } = this;
    if (data.startsWith('<!--', start)) {
      const end = data.indexOf('--', start + 4);
      if (end === -1) return INCOMPLETE;
      if (data.charCodeAt(end + 2) !== 62) return this.wrong(end + 2); // >
      if (hasBadCharacter(data.slice(start, end)) || ++this.remarks > MAX_REMARKS) refuse();
      return end + 3;
    }
    const opening = '<![CDATA[';
    if (data.startsWith(opening, start)) {
      const end = data.indexOf(']]>', start + opening.length);
      if (end === -1) return INCOMPLETE;
      const raw = data.slice(start + opening.length, end);
      if (this.depth === 0 || hasBadCharacter(raw)) refuse();
      if (raw !== '') this.onText(raw.replace(/\r\n?/g, '\n'));
      return end + 3;
    }
    const known = data.slice(start, Math.min(start + opening.length, this.length));
    if (opening.startsWith(known) || '<!--'.startsWith(known)) return INCOMPLETE;
    return refuse();
  }

  /** A processing instruction, or the XML declaration. */
  private scanInstruction(start: number): number {
    const { data } = this;
    const end = data.indexOf('?>', start + 2);
    if (end === -1) return INCOMPLETE;
    const content = data.slice(start + 2, end);
    const target = /^[^ \t\r\n]*/.exec(content)![0];
    if (this.atStart && target === 'xml' ? !DECLARATION.test(content) : /^xml$/i.test(target)) refuse();
    if (!isXmlName(target) || hasBadCharacter(content) || ++this.remarks > MAX_REMARKS) refuse();
    return end + 2;
  }

  /** A syntax error, unless the text ends here. */
  private wrong(at: number): number {
    return at < this.length ? refuse() : INCOMPLETE;
  }
}

function isSpace(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}
