import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { describeSource } from '@/components/domain/describe-source';
import { makeQuotes } from '@/components/domain/use-quotes';
import { en } from '@/lib/messages/catalogues/en';

const shared = { locale: 'en-GB', messages: en } as const;
const words = createTranslator({ ...shared, namespace: 'domain.sources' });
const quotes = makeQuotes(createTranslator({ ...shared, namespace: 'domain.quotes' }));

test.each([
  [1, 'the first of the texts in “Address” between “,”'],
  [-1, 'the last of the texts in “Address” between “,”'],
  [-3, 'the third from the end of the texts in “Address” between “,”'],
  [9, 'the 9th of the texts in “Address” between “,”'],
])('says which of several texts a field takes: %i', (piece, said) => {
  const source = { column: 'Address', part: { piece, separator: ',' } };
  expect(describeSource(source, words, quotes)).toBe(said);
});
