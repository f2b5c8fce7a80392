import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { readPastedCells } from '@/components/new-import/reading/read-pasted-cells';
import { localeOf } from '@/lib/languages/language';
import { en } from '@/lib/messages/catalogues/en';

const t = createTranslator({ locale: localeOf.en, messages: en, namespace: 'newImport.readPastedCells' });
const at = new Date(2026, 10, 27, 6, 5);
const textOf = async (text: string, html = '') =>
  (await (await readPastedCells(text, html, at, t))?.text())?.split('\r\n');

test('cells of a spreadsheet, with line breaks, quotes and commas in them, come as they are', async () => {
  const copied = 'Ref\tAddress\n007\t"Line 1\nLine ""2"""\n8\tMain St, 5\n';
  expect((await readPastedCells(copied, '', at, t))?.name).toBe('Pasted cells 06.05.csv');
  expect(await textOf(copied)).toEqual(['Ref,Address', '007,"Line 1\nLine ""2"""', '8,"Main St, 5"']);
});

test('the table of a mail is read from its rich text, without the tables of its layout', async () => {
  const html = `<table><tr><td>Dear all,<table><tr><th>Ref</th><th>Name</th></tr>
    <tr><td> 1 </td><td>Ana\n  Lee</td></tr><tr><td>2</td><td></td></tr></table></td></tr></table>`;
  expect(await textOf('Ref\nName\n1\nAna Lee\n2\n', html)).toEqual(['Ref,Name', '1,Ana Lee', '2,']);
});

test.each(['', 'just a sentence', 'two\nlines', 'Ref\tName'])('%j is no table', async (text) => {
  expect(await readPastedCells(text, '', at, t)).toBeNull();
});
