import { expect, it } from 'vitest';
import { languages } from '@/lib/languages/language';
import { describeFileWarnings } from '@/lib/messages/file-warnings';

const plain = { charset: 'utf-8', sheet_name: null };

it('names the charset that was used and those that fit as well', () => {
  const doubtful = { ...plain, charset: 'windows-1252', charset_doubt: ['windows-1252', 'macintosh'] };
  for (const language of languages) {
    const [warning, ...others] = describeFileWarnings(doubtful, language);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ code: 'charset_doubt' });
    expect(warning?.message).toMatch(/windows-1252.*: macintosh|windows-1252; macintosh/);
    expect(warning?.message).not.toMatch(/[{}]/);
  }
});

it('names the sheets that were not read', () => {
  const workbook = { charset: null, sheet_name: 'Mon', other_sheets: ['Tue', 'Wed'] };
  for (const language of languages) {
    const [warning] = describeFileWarnings(workbook, language);
    expect(warning?.code).toBe('other_order_sheets');
    // In the quotation marks of the language, and with its word for "and".
    expect(warning?.message).toMatch(/[“„«]\s?Tue\s?[”“»].*[“„«]\s?Wed\s?[”“»]/);
    expect(warning?.message).toContain('Mon');
  }
});

it('says nothing of a file that can be read in one way', () => {
  expect(describeFileWarnings(plain, 'en')).toEqual([]);
  expect(describeFileWarnings({ ...plain, charset_doubt: ['utf-8'] }, 'en')).toEqual([]);
});
