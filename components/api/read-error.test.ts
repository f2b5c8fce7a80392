import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { readError } from '@/components/api/read-error';
import { de } from '@/lib/messages/catalogues/de';
import { RequestProblem } from '@/lib/http/browser-fetch';

const t = createTranslator({ locale: 'de', messages: de, namespace: 'api.problems' }) as never;

test('an API error’s message is shown as it is', () => {
  expect(readError(new RequestProblem('job_not_found', 'There is no such job.', { status: 404 }), t)).toEqual(
    {
      message: 'There is no such job.',
      isMissing: true,
    },
  );
});

test('that there was no answer is said in the reader’s language', () => {
  const { message, isMissing } = readError(new RequestProblem('network_unreachable', 'No connection.'), t);
  expect(message).toMatch(/^Der Server ist nicht erreichbar/);
  expect(isMissing).toBe(false);
});

test('an error in the page’s own code has no message for people', () => {
  expect(readError(new TypeError('x is not a function'), t)).toEqual({ message: null, isMissing: false });
});
