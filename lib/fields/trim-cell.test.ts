import { describe, expect, it } from 'vitest';
import { trimCell } from '@/lib/fields/trim-cell';

describe('trimCell', () => {
  it.each([
    ['', ''],
    ['  a b ', 'a b'],
    ['\u200e \u200b', ''],
    ['\u202b 12 34\u202c\t', '12 34'],
    ['\ufeffa\u200bb\u2069 ', 'a\u200bb'],
    ['\u2066', ''],
    ['日本', '日本'],
    ['\u061cREF-1', 'REF-1'],
    ['REF-1\u00ad', 'REF-1'],
    ['\u200dREF-1\u2064', 'REF-1'],
  ])('%j → %j', (cell, trimmed) => expect(trimCell(cell)).toBe(trimmed));
});
