import { expect, test } from 'vitest';
import { nameInPath, nameReceivedFile } from '@/lib/inboxes/name-received-file';

test.each([
  ['orders.csv', 'orders.csv'],
  ['../../etc/orders.csv', 'orders.csv'],
  ['C:\\Exports\\orders.xlsx', 'orders.xlsx'],
  [' Aufträge.TXT ', 'Aufträge.csv'],
  ['a\r\nb\0.csv', 'a__b_.csv'],
  ['or\u202evsc.csv', 'or_vsc.csv'],
  ['طلبات.csv', 'طلبات.csv'],
  ['orders\ud800.csv', 'orders\ufffd.csv'],
])('%j is shown as %j', (sent, shown) => {
  expect(nameReceivedFile(sent)).toBe(shown);
});

test('a long name keeps its extension', () => {
  const name = nameReceivedFile(`${'ä😀'.repeat(300)}.xlsx`);
  expect(name.length).toBeLessThanOrEqual(255);
  expect(name).toMatch(/\.xlsx$/);
  expect(name.isWellFormed()).toBe(true);
});

test('the name in a path is what stands after its last slash, decoded', () => {
  expect(nameInPath('/api/inboxes/inbox_x/Auftr%C3%A4ge%20%2F1.csv')).toBe('Aufträge /1.csv');
});
