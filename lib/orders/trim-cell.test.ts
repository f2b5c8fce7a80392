import { describe, expect, it } from 'vitest';
import { trimCell } from '@/lib/orders/trim-cell';

describe('trimCell', () => {
  it.each([
    ['', ''],
    ['  a b ', 'a b'],
    ['\u200e \u200b', ''],
    ['\u202b 12 34\u202c\t', '12 34'],
    ['\ufeffa\u200bb\u2069 ', 'a\u200bb'],
    ['\u2066', ''],
    ['日本', '日本'],
  ])('%j → %j', (cell, trimmed) => expect(trimCell(cell)).toBe(trimmed));

  it('takes no longer for spaces within than for letters', () => {
    const inner = `a${' '.repeat(1_000_000)}b`;
    const start = performance.now();
    expect(trimCell(`\u200e${inner}\u200e`)).toBe(inner);
    expect(performance.now() - start).toBeLessThan(1000); // a backtracking pattern took half an hour
  });
});
