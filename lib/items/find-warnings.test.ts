import { feature } from '@rapideditor/country-coder';
import { getAlpha2Codes } from 'i18n-iso-countries/index.js';
import { expect, test } from 'vitest';

/** If a country's borders were unknown, no coordinates would lie in it, and each of its targets would get a warning. */
test('the borders of every country that a target may name are known', () => {
  const unknown = Object.keys(getAlpha2Codes()).filter((code) => !feature(code));
  expect(unknown).toEqual([]);
});
