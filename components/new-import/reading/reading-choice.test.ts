import { expect, test } from 'vitest';
import { choiceToSend, withReadingChoice } from '@/components/new-import/reading/reading-choice';
import { otherOrderSheets } from '@/lib/table-files/other-order-sheets';
import type { FileFacts } from '@/components/new-import/reading/reading-messages';
import { isPlain, noFurtherRules } from '@/components/new-import/rules/rules-state';

const workbook = (others: Partial<FileFacts> = {}): FileFacts => ({
  kind: 'xlsx',
  sheetName: 'Monday',
  sheets: [
    { name: 'Monday', rate: 12 },
    { name: 'Tuesday', rate: 11 },
    { name: 'Notes', rate: 1 },
    { name: 'Prices', rate: null },
  ],
  ...others,
});

test('a sheet has orders too when it looks much like the one that is read', () => {
  expect(otherOrderSheets(workbook())).toEqual(['Tuesday']);
  expect(otherOrderSheets(workbook({ sheetName: 'Notes' }))).toEqual(['Monday', 'Tuesday']);
  expect(otherOrderSheets({})).toEqual([]);
});

test('where several sheets have orders, the import names the one that the page shows', () => {
  expect(choiceToSend({}, workbook())).toEqual({ sheet_name: 'Monday' });
  expect(choiceToSend({}, workbook({ sheets: [{ name: 'Monday', rate: 12 }] }))).toEqual({});
  expect(choiceToSend({ sheet_name: 'Tuesday' }, workbook({ sheetName: 'Tuesday' }))).toEqual({
    sheet_name: 'Tuesday',
  });
});

test('a chosen sheet that is not there is not sent: the server would refuse the file', () => {
  const facts = workbook({ sheets: [{ name: 'Monday', rate: 12 }], missingSheet: 'Last week' });
  expect(choiceToSend({ charset: 'utf-8', sheet_name: 'Last week' }, facts)).toEqual({ charset: 'utf-8' });
});

test('rules with a choice are not plain, and without it they are again', () => {
  const chosen = withReadingChoice(noFurtherRules, { charset: 'windows-1250' });
  expect(isPlain(chosen)).toBe(false);
  expect(isPlain(withReadingChoice(chosen, {}))).toBe(true);
});
