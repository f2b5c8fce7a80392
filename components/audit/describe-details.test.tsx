import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useDescribeDetails } from '@/components/audit/describe-details';
import { English } from '@/components/testing/english';

const { current: describeDetails } = renderHook(useDescribeDetails, { wrapper: English }).result;

test('a change shows the old and the new value, in words', () => {
  expect(
    describeDetails({
      role: 'admin',
      role_before: 'dispatcher',
      expires_at: null,
      expires_at_before: '2026-12-31T12:00:00.000Z',
      scopes: ['inbound.targets.read'],
      scopes_before: [],
    }),
  ).toEqual([
    { label: 'Role', value: 'Administrator', before: 'Dispatcher' },
    { label: 'What it may do', value: 'Read targets', before: 'None' },
    { label: 'Expires', value: 'Never', before: expect.stringContaining('31 Dec 2026') },
  ]);
});

test('counts, sizes, codes and filters are written for people', () => {
  expect(describeDetails({ deleted_count: 47_520, code: 'empty_file', file_size_bytes: 15_726_615 })).toEqual(
    [
      { label: 'Size', value: '15 MiB' },
      { label: 'Deliveries deleted', value: '47,520' },
      { label: 'Reason', value: 'Empty file' },
    ],
  );
});

test('what has no words of its own is spelled out, nested or not, and never as JSON', () => {
  const lines = describeDetails({
    constructor: 'x',
    next_step: { retry_count: 3, hosts: ['a', 'b'] },
    problems: [{ path: 'name', code: 'too_big' }],
    note: null,
  });
  expect(lines).toEqual([
    { label: 'Constructor', value: 'x' },
    { label: 'Next step › Retry count', value: '3' },
    { label: 'Next step › Hosts', value: 'a, b' },
    { label: 'Problems', value: 'Reason: Too big; Path: name' },
  ]);
  expect(describeDetails(null)).toEqual([]);
});
