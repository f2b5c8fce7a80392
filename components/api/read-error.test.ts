import { expect, test } from 'vitest';
import { readError } from '@/components/api/read-error';
import { RequestProblem } from '@/lib/http/browser-fetch';

test('an API error’s message is shown as it is', () => {
  expect(readError(new RequestProblem('job_not_found', 'There is no such job.', { status: 404 }))).toEqual({
    message: 'There is no such job.',
    isMissing: true,
  });
  expect(readError(new RequestProblem('network_unreachable', 'No connection.'))).toEqual({
    message: 'No connection.',
    isMissing: false,
  });
});

test('an error in the page’s own code has no message for people', () => {
  expect(readError(new TypeError('x is not a function'))).toEqual({ message: null, isMissing: false });
});
