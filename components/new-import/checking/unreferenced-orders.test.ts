import { expect, test } from 'vitest';
import { checkRows } from '@/components/new-import/checking/check-rows';
import { leaveOutOrders } from '@/components/new-import/checking/leave-out-orders';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { openTable } from '@/lib/table-files/read-table';
import { testLimits } from '@/lib/testing/read-rows';
import { csvOf, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';

async function check(rows: Parameters<typeof csvOf>[0]): Promise<CheckResult> {
  const table = await openTable(new Blob([csvOf(rows)]), testLimits);
  const results: CheckResult[] = [];
  await checkRows(
    table,
    {
      type: 'check',
      checkId: 1,
      header: { rowNumber: 1, columns: sampleHeader, names: sampleHeader },
      rules: rulesOfMappings(sampleMappings),
      places: null,
      today: '2026-03-02',
    },
    {
      isStale: () => false,
      fetchCities: () => Promise.resolve(null),
      report: (result) => results.push(result),
    },
  );
  return results.at(-1)!;
}

const ann = { 'Pickup Address': 'Main St 1', 'Drop Address': 'High St 2', 'Recipient Name': 'Ann' };

test('good orders without a reference are collected; equal ones name the first', async () => {
  const { unreferenced } = await check([
    ann,
    { ...ann, Reference: 'R-1' },
    { ...ann, Notes: 'ring' },
    ann,
    { ...ann, 'Recipient Phone': 'none' }, // bad: it makes no delivery
    ann,
  ]);
  expect(unreferenced.map(({ rowNumbers, repeatOf }) => [rowNumbers, repeatOf])).toEqual([
    [[2], null],
    [[4], null],
    [[5], 2],
    [[7], 2],
  ]);
  expect(unreferenced[0]).toMatchObject({ delivery_contact_name: 'Ann', delivery_country: 'AT' });
});

test('orders that are left out are counted as left out, with their rows and without their warnings', async () => {
  const result = await check([ann, ann, { ...ann, 'Drop Lat': '0', 'Drop Lng': '0' }]);
  const [, second, third] = result.unreferenced;
  const left = leaveOutOrders(result, [second!, third!]);
  expect(result).toMatchObject({ good: 3, orders: 3 });
  expect(Object.keys(result.warnings)).not.toEqual([]);
  expect(left).toMatchObject({ good: 1, orders: 1, skipped: { chosen_row: 2 }, warnings: {} });
  expect(leaveOutOrders(result, [])).toBe(result);
});
