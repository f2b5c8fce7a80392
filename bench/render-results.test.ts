import { expect, test } from 'vitest';
import { type BenchResult, mergeResults, renderResults } from './render-results';

const result = (what: string, changes: Partial<BenchResult> = {}): BenchResult => ({
  ...{ goal: 1, what, limit: '≤ 2.0 ×', result: '1.80 ×', spread: '1.7 to 1.9', reached: true },
  ...{ section: 'import-csv', date: '2026-11-22', commit: 'abc1234', machine: '2 × A', load: 0.31 },
  ...changes,
});
const old = result('csv', { result: '3.00 ×', commit: 'old' });
const other = result('xlsx', { section: 'import-xlsx' });

test('a section that is measured again replaces its own rows and no others', () => {
  expect(mergeResults([other, old], 'import-csv', [result('csv')], true)).toEqual([result('csv'), other]);
});

test('a section that fails keeps its new rows, and the old ones that it did not reach', () => {
  const kept = [old, result('more', { commit: 'old' }), other];
  const merged = mergeResults(kept, 'import-csv', [result('csv')], false);
  expect(merged).toHaveLength(3);
  expect(merged).toEqual(expect.arrayContaining([result('csv'), kept[1], other]));
  expect(mergeResults(kept, 'import-csv', [], false)).toEqual(kept);
});

test('rows that a section no longer measures, and rows of removed sections, are dropped', () => {
  const gone = { ...result('gone'), section: 'gone' } as unknown as BenchResult;
  expect(mergeResults([gone, old, result('more')], 'import-csv', [result('csv')], true)).toEqual([
    result('csv'),
  ]);
});

test('the page has a line for each row, marks missed limits, and ends with the written findings', () => {
  const missed = result('a | b', { reached: false });
  const page = renderResults([missed, result('free', { reached: null, limit: '' })], '\n## Words\n');
  const lines = page.split('\n');
  expect(lines).toContain(
    '| 1 Import against COPY | a \\| b | ≤ 2.0 × | **1.80 ×** | 1.7 to 1.9 | no | 2026-11-22, abc1234, load 0.3 | `npm run bench -- import-csv` |',
  );
  expect(lines.find((line) => line.includes('| free |'))).toContain('| 1.7 to 1.9 |  | 2026');
  expect(lines).toContain('2 × A');
  expect(page.trimEnd().endsWith('## Words')).toBe(true);
});

test('rows from several machines name the machine', () => {
  const page = renderResults([old, result('more', { machine: '64 × B' })], '');
  expect(page).toContain('- Machine 1: 2 × A\n- Machine 2: 64 × B');
  expect(page).toContain('load 0.3, machine 2 |');
});
