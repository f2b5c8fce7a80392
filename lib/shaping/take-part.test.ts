import { expect, test } from 'vitest';
import { parseTime } from '@/lib/fields/kinds/parse-time';
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

test.each([
  ['08:00 - 12:00', '08:00', '12:00'],
  ['8–12 Uhr', '08:00', '12:00'],
  ['from 8 to 12', '08:00', '12:00'],
  ['9-11 am', '09:00', '11:00'],
  ['2-4pm', '14:00', '16:00'],
  ['2-4 p. m.', '14:00', '16:00'],
  ['12-2 pm', '12:00', '14:00'],
  ['10-2pm', '10:00', '14:00'],
  ['8-5 pm', '08:00', '17:00'],
  ['11-12 pm', '11:00', '12:00'],
  ['10 to 2 am', '22:00', '02:00'],
  ['8:30-5pm', '08:30', '17:00'],
  ['1:30-5 pm', '13:30', '17:00'],
  ['13-5 pm', '13:00', '17:00'],
  ['13:30-5 pm', '13:30', '17:00'],
  ['8 am - 5 pm', '08:00', '17:00'],
])('the range %s is from %s to %s', (cell, from, to) => {
  expect(parseTime(takePart(cell, 'range_start'))).toBe(from);
  expect(parseTime(takePart(cell, 'range_end'))).toBe(to);
});

test.each(['08:00', '2 pm', '2026-11-28 08:00'])('the single time %s is a start without an end', (cell) => {
  expect(takePart(cell, 'range_start')).toBe(cell);
  expect(takePart(cell, 'range_end')).toBe('');
});

test.each(['after 10', 'ab 10', 'until 5', 'soon'])('%s is neither, and refused as a time', (cell) => {
  for (const part of ['range_start', 'range_end'] as const) {
    expect(takePart(cell, part)).toBe(cell);
    expect(parseTime(cell)).toBeUndefined();
  }
});

test.each([
  ['Hauptstr. 5, 45127 Essen', 'Hauptstr. 5', '45127', 'Essen'],
  ['45127 Essen, Hauptstr. 5', '', '45127', 'Essen'],
  ['9000 St. Gallen, Bahnhofplatz 1', '', '9000', 'St. Gallen'],
  ['8000 Zürich CH, Bahnhofplatz 1', '', '8000', 'Zürich CH'],
  ['10250 Santa Monica Blvd, Los Angeles', '10250 Santa Monica Blvd', '', 'Los Angeles'],
  ['1234 Main St., Springfield', '1234 Main St.', '', 'Springfield'],
  ['1234 Main St NW, Springfield', '1234 Main St NW', '', 'Springfield'],
  ['1234 Main Street, 62701 Springfield', '1234 Main Street', '62701', 'Springfield'],
  ['PO Box 1234, Hauptstr. 5, Essen', 'PO Box 1234', '', 'Essen'],
  ['P.O. Box: 1234, Essen', 'P.O. Box: 1234', '', 'Essen'],
  ['Postfach 1234, 45127 Essen', 'Postfach 1234', '45127', 'Essen'],
  ['45127 Essen, Postfach 123456', '', '45127', 'Essen'],
])('the address %s', (cell, street, postcode, city) => {
  expect(takePart(cell, 'street')).toBe(street);
  expect(takePart(cell, 'postcode')).toBe(postcode);
  expect(takePart(cell, 'city')).toBe(city);
});
