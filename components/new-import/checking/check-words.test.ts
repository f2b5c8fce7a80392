import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { describeCheck, findStartDoubt } from '@/components/new-import/checking/check-words';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { packSums } from '@/lib/fields/packed-sums';
import { localeOf } from '@/lib/languages/language';
import { en } from '@/lib/messages/catalogues/en';

const t = createTranslator({ locale: localeOf.en, messages: en, namespace: 'newImport.checkWords' });

const checkOf = (good: number, bad: number, done = true): CheckResult => ({
  ...{ checkId: 1, rows: good + bad, good, bad, done },
  duplicateMode: 'fail',
  ...{ skipped: {}, seen: {}, hiddenRows: 0, orders: good, warnings: {}, changes: [], dateOrders: {} },
  ...{ breaches: [], samples: [], references: [], openAddresses: [], openRows: 0 },
  ...{ referenceRows: new Uint32Array(), referenceSizes: new Uint32Array() },
  referenceWarnings: {},
  unreferenced: [],
  problemRows: [],
  ...{
    referenceSums: packSums([]),
    points: null,
    totals: { rows: 0, orders: 0, packages: 0, weight_kg: '0', cod: [] },
  },
});

const sayOf = (good: number, bad: number, state: 'asking' | 'answered' | 'failed', done = true) => {
  const words = describeCheck({ check: checkOf(good, bad, done), state }, t);
  return [words.good, words.bad, words.open].filter((part) => part !== null).join(', ');
};

describe('what the check says', () => {
  test.each([
    [400, 0, 'answered', '400 rows are ready'],
    [1, 3, 'answered', '1 row is ready, 3 will fail'],
    [0, 9, 'answered', 'No rows are ready, 9 will fail'],
    [0, 0, 'answered', 'No rows below the header'],
    [400, 0, 'asking', '400 rows fit the rules, checking earlier imports…'],
    [1, 2, 'failed', '1 row fits the rules, 2 will fail, earlier imports were not checked'],
  ] as const)('%i good, %i bad, %s: %s', (good, bad, state, words) => {
    expect(sayOf(good, bad, state)).toBe(words);
  });

  test('rows are not ready until all of them have been checked', () => {
    expect(sayOf(200, 1, 'asking', false)).toBe('200 rows fit the rules, 1 will fail, so far…');
  });

  test('orders of several rows and rows that are left out are counted beside the rows', () => {
    const check = { ...checkOf(9, 0), orders: 4, skipped: { totals: 1, hidden_row: 2 } };
    expect(describeCheck({ check, state: 'answered' }, t)).toMatchObject({
      good: '9 rows (4 orders) are ready',
      leftOut: '3 left out',
    });
  });
});

describe('reasons not to start', () => {
  const answer = (good: number, bad: number, done = true) => ({
    check: checkOf(good, bad, done),
    state: 'answered' as const,
  });

  test('a file without rows is not started, even before it has been checked', () => {
    expect(findStartDoubt(0, null)).toEqual({ kind: 'no-rows' });
    expect(findStartDoubt(null, answer(0, 0))).toEqual({ kind: 'no-rows' });
  });

  test('a file without ready rows asks for confirmation', () => {
    expect(findStartDoubt(9, answer(0, 9))).toEqual({ kind: 'none-ready', bad: 9 });
    expect(findStartDoubt(9, answer(0, 9), true)).toBeNull();
    expect(findStartDoubt(9, answer(0, 0), true)).toEqual({ kind: 'no-rows' });
  });

  test('there are no other reasons', () => {
    expect(findStartDoubt(9, answer(1, 8))).toBeNull();
    expect(findStartDoubt(9, answer(0, 4, false))).toBeNull();
    expect(findStartDoubt(null, null)).toBeNull();
  });
});
