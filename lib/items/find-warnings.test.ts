import { feature } from '@rapideditor/country-coder';
import { getAlpha2Codes } from 'i18n-iso-countries/index.js';
import { expect, test } from 'vitest';

/** Of an unknown country no coordinates would be in it, and each of its targets would be warned of. */
test('the borders of every country that a target may name are known', () => {
  const unknown = Object.keys(getAlpha2Codes()).filter((code) => !feature(code));
  expect(unknown).toEqual([]);
});
