import { describe, expect, it } from 'vitest';
import { isDateOfSpreadsheet, normaliseReference } from '@/lib/fields/kinds/read-reference';

describe('references that look the same', () => {
  it.each([
    ['several spaces', 'A  1', 'A 1'],
    ['a non-breaking space and a plain one', 'A\u00a0 1', 'A 1'],
    ['a tab', 'A\t1', 'A 1'],
    ['a hyphen that does not break', 'A\u20111', 'A-1'],
    ['a dash', 'A\u20131', 'A-1'],
    ['a combining accent', 'MU\u0308-7', 'M\u00dc-7'],
    ['an invisible space', 'A-\u200b1', 'A-1'],
  ])('are the same: %s', (_, written, stored) => {
    expect(normaliseReference(written)).toBe(stored);
    expect(normaliseReference(stored)).toBe(stored);
  });

  it.each(['00042', 'a-1', 'A-1', '-1', 'A.1', 'A 1'])('stay as they are: %s', (text) => {
    expect(normaliseReference(text)).toBe(text);
  });
});

describe('references that a spreadsheet took for dates', () => {
  it.each([
    '2026-03-05',
    '5.3.2026',
    '05/03/2026',
    '5-Mar',
    '05. Mrz',
    '05-mars',
    '05.mar',
    'Mar-05',
    'Dez 26',
  ])('are dates: %s', (text) => expect(isDateOfSpreadsheet(text)).toBe(true));

  it.each([
    '2026-03-0005',
    '2026-13-05',
    '20260305',
    '46086',
    '5-3',
    '5.3',
    '12-345',
    'MAR-05',
    'Box-05',
    'R-2026-03',
    '',
  ])('are none: %s', (text) => expect(isDateOfSpreadsheet(text)).toBe(false));
});
