import { expect, test } from 'vitest';
import { ProblemRowTally } from '@/components/new-import/fixing/problem-row-tally';
import type { RowProblem } from '@/lib/fields/row-problem';

const misspelt = (value: string): RowProblem[] => [
  { field: 'delivery_country', code: 'unknown_country', params: { value } },
];

test('rows with the same problem share it, so that it goes to the page once; others keep their own', () => {
  const tally = new ProblemRowTally();
  tally.addProblems(2, misspelt('Austira'));
  tally.addProblems(3, misspelt('Austria '));
  tally.addProblems(4, misspelt('Austira'));
  tally.addProblems(5, []);
  const [second, third, fourth, ...others] = tally.found;
  expect(others).toEqual([]);
  expect(fourth).toEqual({ rowNumber: 4, problems: misspelt('Austira'), warnings: [] });
  expect(fourth!.problems).toBe(second!.problems);
  expect(third!.problems).toEqual(misspelt('Austria '));
});
