import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { nameActor } from '@/components/audit/audit-words';
import { en } from '@/lib/messages/catalogues/en';

const t = createTranslator({ locale: 'en-GB', messages: en, namespace: 'audit.actors' });

test('an actor without a name is shown as its kind', () => {
  expect(nameActor({ kind: 'person', id: null, name: 'Dana' }, t)).toBe('Dana');
  expect(nameActor({ kind: 'system', id: null, name: null }, t)).toBe('Lading');
  expect(nameActor({ kind: 'unknown', id: null, name: null }, t)).toBe('Somebody');
});
