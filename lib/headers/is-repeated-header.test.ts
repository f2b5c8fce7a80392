import { expect, it } from 'vitest';
import { isRepeatedHeader } from '@/lib/headers/is-repeated-header';

const columns = ['Name', 'Street\nand no.', '', 'City', 'Ref'];

it.each([
  ['the same cells', columns],
  ['other spelling', ['NAME', 'Street and  no.', '', 'city ', 'Ref']],
  ['some of them', ['Name', '', '', 'City']],
])('knows the header with %s', (_, cells) => expect(isRepeatedHeader(cells, { columns })).toBe(true));

it.each([
  ['an order', ['Ann', 'Main street 1', '', 'City', 'A-1']],
  ['a cell more', ['Name', 'Street and no.', 'x', 'City', 'Ref']],
  ['a cell beyond the header', ['Name', 'Street and no.', '', 'City', 'Ref', 'x']],
  ['names in other places', ['Street and no.', 'Name', '', 'City', 'Ref']],
  ['one name only', ['', '', '', 'City']],
  ['nothing', ['', ' ', '']],
  ['a blank row', []],
])('does not take %s for the header', (_, cells) => expect(isRepeatedHeader(cells, { columns })).toBe(false));

it('knows the header of a single column', () => {
  expect(isRepeatedHeader(['ref'], { columns: ['Ref'] })).toBe(true);
  expect(isRepeatedHeader(['R-1'], { columns: ['Ref'] })).toBe(false);
});

it('compares names without formula guards', () => {
  expect(isRepeatedHeader(["'=Sum", 'Ref'], { columns: ['=Sum', 'Ref'] })).toBe(true);
});
