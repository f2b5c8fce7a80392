import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { beginMapping } from '@/components/new-import/mapping/mapping-state';
import { English } from '@/components/testing/english';
import { requiredFields } from '@/lib/fields/order-fields';
import { MissingFields } from '@/components/new-import/mapping/missing-fields';

const drawn = (names: readonly string[]) =>
  renderToStaticMarkup(
    createElement(
      English,
      null,
      createElement(MissingFields, {
        columns: beginMapping(names, [], null),
        missing: requiredFields,
        dispatch: () => undefined,
        onDialog: () => undefined,
        onPointsByAddress: () => undefined,
      }),
    ),
  );

test('nothing counts as missing until the columns are known', () => {
  expect(drawn([])).toContain('Reading the columns');
  expect(drawn([])).not.toMatch(/missing|text-bad/);
  expect(drawn(['Xyzzy'])).toContain('12 required fields are missing');
});
