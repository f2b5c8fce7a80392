import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { MAX_FILES_AT_ONCE, unpackArchives } from '@/components/new-import/reading/unpack-archives';
import { localeOf } from '@/lib/languages/language';
import { en } from '@/lib/messages/catalogues/en';

const t = createTranslator({ locale: localeOf.en, messages: en, namespace: 'newImport.unpackArchives' });

async function zip(entries: Record<string, string>, name = 'morning.zip') {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, text] of Object.entries(entries)) await writer.add(path, new TextReader(text));
  return new File([await writer.close()], name);
}

test('the spreadsheets of an archive take its place; its folders and what is no spreadsheet do not', async () => {
  const archive = await zip({
    'shippers/north.csv': 'a,b\n1,2\n',
    'readme.pdf': '%PDF',
    '__MACOSX/shippers/._north.csv': 'x',
    'shippers/~$south.xlsx': 'x',
    'south.TXT': 'c',
  });
  const { files, problems } = await unpackArchives([new File(['z'], 'west.csv'), archive], 1000, t);
  expect(files.map(({ name }) => name)).toEqual(['west.csv', 'north.csv', 'south.TXT']);
  expect(await files[1]!.text()).toBe('a,b\n1,2\n');
  expect(problems).toEqual([]);
});

test('what cannot be taken is named, and the rest is taken', async () => {
  const archive = await zip({ 'huge.csv': 'x'.repeat(2000), 'small.csv': 'y' });
  const damaged = new File([(await zip({ 'a.csv': 'x' })).slice(0, 20)], 'damaged.zip');
  const { files, problems } = await unpackArchives(
    [archive, damaged, await zip({ 'a.pdf': 'x' }, 'pdfs.zip')],
    1000,
    t,
  );
  expect(files.map(({ name }) => name)).toEqual(['small.csv']);
  expect(problems).toEqual([
    // Each name is set apart, whichever direction it is written in.
    '“\u2068huge.csv\u2069” in “\u2068morning.zip\u2069” is larger than a file may be.',
    '“\u2068damaged.zip\u2069” is damaged: it could not be unpacked to the end.',
    '“\u2068pdfs.zip\u2069” has no spreadsheet in it.',
  ]);
});

test('no more files are taken at once than can be worked with', async () => {
  const names = Array.from({ length: MAX_FILES_AT_ONCE + 5 }, (_, index) => `${index}.csv`);
  const archive = await zip(Object.fromEntries(names.map((name) => [name, 'x'])));
  const { files, problems } = await unpackArchives([archive], 1000, t);
  expect(files).toHaveLength(MAX_FILES_AT_ONCE);
  expect(problems).toEqual([expect.stringContaining('Drop the others afterwards')]);
});
