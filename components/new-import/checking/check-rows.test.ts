import { expect, test } from 'vitest';
import { checkRows } from '@/components/new-import/checking/check-rows';
import type { FetchCities } from '@/components/new-import/checking/load-cities';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { openTable } from '@/lib/table-files/read-table';
import { testLimits } from '@/lib/testing/read-rows';
import { csvOf, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

const noCities: FetchCities = () => Promise.resolve(null);

type Rows = Parameters<typeof csvOf>[0];

async function check(rows: Rows, mapped: readonly string[] = sampleHeader, fetchCities = noCities) {
  const table = await openTable(new Blob([csvOf(rows)]), testLimits);
  const mappings = Object.fromEntries(
    Object.entries(sampleMappings).filter(([name]) => mapped.includes(name)),
  );
  const header = { rowNumber: 1, columns: sampleHeader, names: sampleHeader };
  const results: CheckResult[] = [];
  await checkRows(
    table,
    { type: 'check', checkId: 7, header, rules: rulesOfMappings(mappings), today: '2026-03-02' },
    { isStale: () => false, fetchCities, report: (result) => results.push(result) },
  );
  return results.at(-1)!;
}

test('returns the references of the good rows, as an import stores them, and their rows', async () => {
  const result = await check([
    { Reference: '\u200f R-1 ' },
    { Reference: 'R-2', 'Recipient Name': '' }, // bad: it makes no delivery
    { Reference: '' },
    { Reference: 'R-1' }, // repeated: it fails whatever the database contains
    { Reference: "'=R-3" }, // the failed file's guard against formulas
  ]);
  expect(result).toMatchObject({ checkId: 7, rows: 5, good: 3, bad: 2, done: true });
  expect(result.references).toEqual(['R-1', '=R-3']);
  expect([...result.referenceRows]).toEqual([2, 6]);
});

test('without a reference column there is nothing to look up', async () => {
  const { good, references } = await check(
    [{ Reference: 'R-1' }],
    sampleHeader.filter((name) => name !== 'Reference'),
  );
  expect({ good, references }).toEqual({ good: 1, references: [] });
});
