import { expect, it } from 'vitest';
import { parseDate } from '@/lib/fields/kinds/parse-date';

const today = '2026-11-28';

it('reads a date of numbers by the order of its column', () => {
  expect(parseDate('05/03/2027', { order: 'day_first', today })).toEqual({ date: '2027-03-05' });
  expect(parseDate('05/03/2027', { order: 'month_first', today })).toEqual({ date: '2027-05-03' });
  expect(parseDate('05/03/2027', { order: null, today })).toEqual({ fault: 'ambiguous' });
});

it('refuses a date that can only be read in the other order', () => {
  expect(parseDate('03/13/2027', { order: 'day_first', today })).toEqual({ fault: 'not_a_date' });
  expect(parseDate('13/03/2027', { order: 'month_first', today })).toEqual({ fault: 'not_a_date' });
  expect(parseDate('03/13/2027', { order: null, today })).toEqual({ date: '2027-03-13' });
});
