import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBytes, readJsonBody } from '@/lib/http/read-json-body';

const limit = 1024 * 1024;

const sent = (bytes: Uint8Array<ArrayBuffer>, encoding: string) =>
  new Request('http://lading.test/', {
    method: 'POST',
    body: bytes,
    headers: { 'content-type': 'application/json', 'content-encoding': encoding },
  });

const folded = (text: string) => Uint8Array.from(gzipSync(text));

describe('a body that is compressed', () => {
  test.each(['gzip', 'GZIP', 'x-gzip'])('with %s is read as what it unfolds to', async (encoding) => {
    const text = JSON.stringify({ name: 'Ä'.repeat(1000) });
    const { value, bytes } = await readJsonBody(sent(folded(text), encoding), limit);
    expect(value).toEqual(JSON.parse(text));
    expect(new TextDecoder().decode(bytes)).toBe(text);
  });

  test('within the limit as it is sent, but not unfolded, is too large', async () => {
    // Digits of which gzip leaves a third, so that the ratio is none to be refused for.
    const text = Array.from({ length: 200_000 }, (_, number) => (number * 2_654_435_761) % 1_000_003).join();
    expect(folded(text).byteLength).toBeLessThan(limit);
    await expect(readBytes(sent(folded(text), 'gzip'), limit)).rejects.toMatchObject({
      code: 'request_too_large',
    });
  });

  test('that unfolds to far more than programs send is too large, whatever the limit', async () => {
    const bomb = folded(' '.repeat(500_000));
    expect(bomb.byteLength).toBeLessThan(1000);
    await expect(readBytes(sent(bomb, 'gzip'), limit)).rejects.toMatchObject({ code: 'request_too_large' });
  });

  test('that breaks off or is no gzip is refused', async () => {
    const whole = folded(JSON.stringify({ name: 'x'.repeat(100) }));
    for (const bytes of [whole.slice(0, -6), new TextEncoder().encode('{}')]) {
      await expect(readBytes(sent(bytes, 'gzip'), limit)).rejects.toMatchObject({ code: 'invalid_json' });
    }
  });

  test('with anything else is refused, naming what is taken', async () => {
    const bytes = Uint8Array.from(brotliCompressSync('{}'));
    await expect(readBytes(sent(bytes, 'br'), limit)).rejects.toMatchObject({
      ...{ code: 'unsupported_content_encoding', headers: { 'Accept-Encoding': 'gzip' } },
    });
  });
});
