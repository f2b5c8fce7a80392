import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

// What the reader of PDFs expects of a browser.
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });

const locate = createRequire(import.meta.url);

/** A PDF as a program reads it that has nothing to do with the one that wrote it. */
export interface ReadPdf {
  pages: number;
  title: string;
  /** Width and height of the first page, in points. */
  size: [number, number];
  /** The text of a page, from 1, in the order in which it was written, white space as single spaces. */
  text(page: number): Promise<string>;
  /** Where each text of a page stands, in points from its lower left corner. */
  boxes(page: number): Promise<{ left: number; right: number; top: number; bottom: number }[]>;
  /** What a scanner finds on a page: the format and the text of each code. */
  codes(page: number): Promise<{ format: string; text: string }[]>;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: Uint8Array.from(bytes), disableFontFace: true, verbosity: 0 })
    .promise;
  const { info } = (await document.getMetadata()) as { info: { Title?: string } };
  const first = (await document.getPage(1)).getViewport({ scale: 1 });
  return {
    pages: document.numPages,
    title: info.Title ?? '',
    size: [first.width, first.height],
    async text(number) {
      const { items } = await (await document.getPage(number)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
    },
    async boxes(number) {
      const { items } = await (await document.getPage(number)).getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = 0, y = 0] = item.transform as number[];
        return [{ left: x, right: x + item.width, bottom: y, top: y + item.height }];
      });
    },
    async codes(number) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 3 });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      const context = canvas.getContext('2d');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      await page.render({ canvasContext: context as never, canvas: canvas as never, viewport }).promise;
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
      loadScanner();
      const found = await readBarcodes(pixels as never, { tryHarder: true, maxNumberOfSymbols: 60 });
      return found.map(({ format, text }) => ({ format, text }));
    },
  };
}

/** From the disk: by itself it would ask the network for its program. */
function loadScanner(): void {
  const program = readFileSync(locate.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(program).buffer } });
}
