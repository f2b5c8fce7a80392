import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { isKnownCharset } from '@/lib/table-files/csv/charset/is-known-charset';
import { offerCharsets } from '@/lib/table-files/csv/charset/offer-charsets';

const blobOf = (text: string, charset: string) => new Blob([Uint8Array.from(iconv.encode(text, charset))]);

test('the detected charset stands first; each shows the same names, read in its own way', async () => {
  const blob = blobOf('Name,City\nŁukasz Żółć,Kraków\nGrzegorz,Łódź\n', 'windows-1250');
  const { detected, previews } = await offerCharsets(blob, undefined, 2);
  expect(previews[0]?.charset).toBe(detected);
  const polish = previews.find(({ charset }) => charset === 'windows-1250');
  expect(polish?.texts).toEqual(['Łukasz Żółć', 'Kraków']);
  expect(new Set(previews.map(({ texts }) => texts.join())).size).toBe(previews.length);
});

test('a charset that cannot have written the file is not offered, unless it is the chosen one', async () => {
  const blob = blobOf('Name,City\nЖанна Агузарова,Київ\n', 'windows-1251');
  const offered = await offerCharsets(blob, undefined, 3);
  expect(offered.previews.map(({ charset }) => charset)).not.toContain('utf-8');
  const chosen = await offerCharsets(blob, 'utf8', 3);
  expect(chosen.previews.map(({ charset }) => charset)).toContain('utf-8');
});

test('a file of ASCII alone has nothing to show', async () => {
  const { detected, previews } = await offerCharsets(blobOf('Name\nAnn\n', 'ascii'), undefined, 3);
  expect(detected).toBe('utf-8');
  expect(previews.every(({ texts }) => texts.length === 0)).toBe(true);
});

test('charsets are known by the labels of TextDecoder', () => {
  expect(['windows-1250', 'latin1', 'GB18030'].map(isKnownCharset)).toEqual([true, true, true]);
  expect(['', 'cp850', 'utf-7'].map(isKnownCharset)).toEqual([false, false, false]);
});
