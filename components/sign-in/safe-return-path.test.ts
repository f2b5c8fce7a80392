import { describe, expect, test } from 'vitest';
import { safeReturnPath } from '@/components/sign-in/safe-return-path';

describe('safeReturnPath', () => {
  test.each(['/imports', '/imports/1?tab=2#row', '/deliveries?search=a%20b', '/'])('keeps %s', (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  test.each([
    undefined,
    '',
    'imports',
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    'javascript:alert(1)',
    '/sign-in?from=/sign-in',
  ])('goes to the imports instead of %s', (path) => {
    expect(safeReturnPath(path)).toBe('/imports');
  });
});
