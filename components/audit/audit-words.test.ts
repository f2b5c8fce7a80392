import { expect, test } from 'vitest';
import { describeDetails, nameActor } from '@/components/audit/audit-words';

test('an actor without a name is shown as its kind', () => {
  expect(nameActor({ kind: 'person', id: null, name: 'Dana' })).toBe('Dana');
  expect(nameActor({ kind: 'system', id: null, name: null })).toBe('Lading');
  expect(nameActor({ kind: 'unknown', id: null, name: null })).toBe('Somebody');
});

test('details fit on one line and leave out empty values', () => {
  expect(describeDetails(null)).toBe('');
  expect(describeDetails({ scopes: ['a', 'b'], expires_at: null, count: 2 })).toBe('scopes: a, b · count: 2');
});
