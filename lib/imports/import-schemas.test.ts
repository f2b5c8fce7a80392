import { expect, test } from 'vitest';
import { jobParams } from '@/lib/imports/import-schemas';

test('an ID in capitals names the same job to the locks and events that compare it as text', () => {
  const jobId = '01936d2e-0000-7000-8000-00000000000a';
  expect(jobParams.parse({ jobId: jobId.toUpperCase() })).toEqual({ jobId });
});
