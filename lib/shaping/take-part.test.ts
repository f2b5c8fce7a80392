import { expect, test } from 'vitest';
import { takePart } from '@/lib/shaping/take-part';

const address = 'Speicherstr. 4,Hof 2, Hamburg ,Hamburg,20457';

test.each([
  [1, 'Speicherstr. 4'],
  [3, 'Hamburg'],
  [-1, '20457'],
  [-3, 'Hamburg'],
  [6, ''],
  [-6, ''],
])('piece %i between commas', (piece, expected) => {
  expect(takePart(address, { piece, separator: ',' })).toBe(expected);
});

test('a cell without the separator is its own first and last piece', () => {
  expect(takePart('Hamburg', { piece: 1, separator: ',' })).toBe('Hamburg');
  expect(takePart('Hamburg', { piece: -1, separator: ',' })).toBe('Hamburg');
});
