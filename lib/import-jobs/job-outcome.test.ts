import { expect, test } from 'vitest';
import { outcomeAtEnd, type OutcomeFacts, outcomeOfImport } from '@/lib/import-jobs/job-outcome';

const job = (status: OutcomeFacts['status'], succeeded: number, failed: number): OutcomeFacts => ({
  status,
  succeeded_records: succeeded,
  failed_records: failed,
  rolled_back_at: null,
  rollback: null,
});

test.each([
  [job('pending', 0, 0), 'waiting'],
  [job('processing', 3, 1), 'running'],
  [job('completed', 400, 0), 'completed'],
  [job('completed', 397, 3), 'completed_with_failures'],
  [job('completed', 0, 400), 'nothing_imported'],
  [job('completed', 0, 0), 'nothing_imported'],
  [job('failed', 0, 0), 'failed'],
  [job('cancelled', 120, 0), 'aborted'],
] as const)('%o is %s', (facts, outcome) => {
  expect(outcomeOfImport(facts)).toBe(outcome);
});

test('a job that was rolled back has that outcome, while its history keeps the earlier one', () => {
  const undone = { ...job('completed', 397, 3), rolled_back_at: '2026-03-01T12:00:00.000Z' };
  expect(outcomeOfImport(undone)).toBe('rolled_back');
  expect(outcomeAtEnd(undone)).toBe('completed_with_failures');
});

test('a job of which some deliveries are deleted and others not yet is being rolled back', () => {
  const rollback = { started_at: '2026-03-01T12:00:00.000Z', deleted: 1, total: 397 };
  expect(outcomeOfImport({ ...job('completed', 397, 3), rollback })).toBe('rolling_back');
});
