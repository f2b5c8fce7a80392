import { expect, test } from 'vitest';
import { readError } from '@/components/api/read-error';
import { RequestProblem } from '@/lib/http/browser-fetch';

test('a problem of the API speaks for itself', () => {
  expect(readError(new RequestProblem('job_not_found', 'There is no such job.', { status: 404 }))).toEqual({
    message: 'There is no such job.',
    isMissing: true,
  });
  expect(readError(new RequestProblem('network_unreachable', 'No connection.'))).toEqual({
    message: 'No connection.',
    isMissing: false,
  });
});

test('what the page itself got wrong is no sentence for people', () => {
  expect(readError(new TypeError('x is not a function'))).toEqual({ message: null, isMissing: false });
});
