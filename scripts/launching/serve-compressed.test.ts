import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressAssets } from '@/scripts/compress-assets.mjs';
import { serveCompressed } from '@/scripts/launching/serve-compressed';

const script = 'export const greeting = "hello";\n'.repeat(100);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lading-static-'));
  mkdirSync(path.join(folder, 'chunks'));
  writeFileSync(path.join(folder, 'chunks/a.js'), script);
  writeFileSync(path.join(folder, 'chunks/small.js'), 'x');
  writeFileSync(path.join(folder, 'chunks/font.woff2'), script);
  compressAssets(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Where the request goes after all, and the headers that are set. */
function serve(url: string, accepted?: string) {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  if (accepted !== undefined) request.headers['accept-encoding'] = accepted;
  const response = new ServerResponse(request);
  serveCompressed(folder)(request, response);
  return { url: request.url, ...response.getHeaders() };
}

test('a browser that reads Brotli gets the copy, with the type of the original', () => {
  const copy = serve('/_next/static/chunks/a.js?dpl=1', 'gzip, deflate, br, zstd');
  expect(copy).toEqual({
    ...{ url: '/_next/static/chunks/a.js.br', vary: 'Accept-Encoding', 'content-encoding': 'br' },
    'content-type': 'application/javascript; charset=UTF-8',
  });
  expect(brotliDecompressSync(readFileSync(path.join(folder, 'chunks/a.js.br'))).toString()).toBe(script);
});

test.each([undefined, 'gzip', 'gzip, br;q=0', 'br;q=0.0, gzip', 'sabre'])(
  'another that accepts %s gets the original, which caches keep apart',
  (accepted) => {
    expect(serve('/_next/static/chunks/a.js', accepted)).toEqual({
      ...{ url: '/_next/static/chunks/a.js', vary: 'Accept-Encoding' },
    });
  },
);

test('what has no copy is left alone', () => {
  expect(existsSync(path.join(folder, 'chunks/small.js.br'))).toBe(false);
  for (const name of ['small.js', 'font.woff2', '../a.js', 'none.js', 'a.js.br'])
    expect(serve(`/_next/static/chunks/${name}`, 'br')).toEqual({ url: `/_next/static/chunks/${name}` });
});
