import { expect, test } from 'vitest';
import { nameActor } from '@/components/audit/audit-words';

test('an actor without a name is shown as its kind', () => {
  expect(nameActor({ kind: 'person', id: null, name: 'Dana' })).toBe('Dana');
  expect(nameActor({ kind: 'system', id: null, name: null })).toBe('Lading');
  expect(nameActor({ kind: 'unknown', id: null, name: null })).toBe('Somebody');
});
