import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const types: Record<string, string> = {
  js: 'application/javascript; charset=UTF-8',
  css: 'text/css; charset=UTF-8',
};

/**
 * Lets Next serve the compressed copy of a script or style sheet (scripts/compress-assets.mjs) to browsers that read Brotli,
 * which they do over HTTPS and on the machine itself.
 * @param folder Next's static files; it is read once
 * @returns a function that redirects a request for one of them to its copy, and sets the headers that say so
 */
export function serveCompressed(
  folder: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const copies = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.br'))
      .map((file) => `/_next/static/${file.split(path.sep).join('/')}`),
  );
  return (request, response) => {
    const [address = ''] = (request.url ?? '').split('?', 1);
    const copy = `${address}.br`;
    if (!copies.has(copy)) return;
    response.setHeader('Vary', 'Accept-Encoding');
    if (!readsBrotli(request.headers['accept-encoding']?.toString() ?? '')) return;
    request.url = copy;
    response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Type', types[address.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
  };
}

/** Whether an `Accept-Encoding` header names Brotli, and not only to refuse it. */
function readsBrotli(accepted: string): boolean {
  return accepted.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return name === 'br' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
