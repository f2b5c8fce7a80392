import { expect, test } from 'vitest';
import { apiReference } from '@/app/docs/api/api-reference';
import { docsWords } from '@/components/docs/docs-words';

test('the reference has a word for each kind of caller', () => {
  const { tags } = apiReference();
  const schemes = tags.flatMap(({ operations }) =>
    operations.flatMap(({ allowed }) => allowed.map(({ scheme }) => scheme)),
  );
  expect(schemes).toContain('key');
  expect(schemes.filter((scheme) => !docsWords.schemes[scheme])).toEqual([]);
});
