import { readFile } from 'node:fs/promises';
import { checkRows } from '@/components/new-import/checking/check-rows';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import type { ChosenPoints } from '@/lib/shaping/address-point';
import type { JobPlaces } from '@/lib/shaping/place-book';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import { openTable } from '@/lib/table-files/read-table';
import { testLimits } from '@/lib/testing/read-rows';

/** Checks a file as the wizard does, to the end. */
export async function checkInWizard(
  file: Blob,
  options: {
    /** The file's first row. */
    columns: readonly string[];
    rules: ProfileRules;
    places?: JobPlaces | null;
    points?: ChosenPoints | null;
    today?: string;
  },
): Promise<CheckResult> {
  const { columns, rules, places = null, points = null, today = '2026-03-02' } = options;
  let last: CheckResult | null = null;
  await checkRows(
    await openTable(file, testLimits),
    {
      type: 'check',
      checkId: 1,
      header: { rowNumber: 1, columns: [...columns], names: [...columns] },
      rules,
      places,
      points,
      today,
    },
    {
      isStale: () => false,
      fetchCities: (country) => readFile(`public/cities/${country}.bin`),
      report: (result) => {
        last = result;
      },
    },
  );
  if (!last) throw new Error('The check has reported nothing.');
  return last;
}
