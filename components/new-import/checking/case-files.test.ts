import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkRows } from '@/components/new-import/checking/check-rows';
import { beginMapping } from '@/components/new-import/mapping/mapping-state';
import { factsOf } from '@/components/new-import/reading/open-chosen';
import { choiceToSend, noChoice, withReadingChoice } from '@/components/new-import/reading/reading-choice';
import type { CheckResult } from '@/components/new-import/reading/reading-messages';
import { joinRules, noFurtherRules } from '@/components/new-import/rules/rules-state';
import { openInWizard } from '@/e2e/shippers/open-in-wizard';
import { createReferenceData } from '@/lib/fields/reference-data';
import { CITIES_FOLDER, readCities } from '@/lib/geography/read-cities';
import { checkChunk } from '@/lib/import-files/check-chunk';
import { copyConstants, encodeDelivery } from '@/lib/import-files/encode-delivery';
import { planFile } from '@/lib/import-files/plan-file';
import type { OrderDraft } from '@/lib/rows/check-orders';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import { caseFiles, caseMappings, readCase, wrongRows } from '@/lib/testing/case-files';
import { testLimits } from '@/lib/testing/read-rows';

/**
 * Files as people have them, dropped on the wizard and started as it proposes: what it says of each row is what should come of it,
 * and what the import's own steps make of it. What the database has in the end is asked in lib/imports/case-files.test.ts.
 */

const today = '2026-03-02';
const id = '0199a000-0000-7000-8000-000000000001';
const constants = {
  ...{ tenantId: id, customerId: id, deliveryServiceId: id, deliveryTypeId: id, bulkOrderCreationId: id },
  ...{ payerType: 'sender', paymentMethod: 'wallet' },
};

/** What the wizard makes of a file that nobody has decided anything about. */
async function dropOnWizard(name: string, content: Uint8Array<ArrayBuffer>) {
  const { table, header, suggestions, suggested } = await openInWizard({ content, fileName: name });
  const further = withReadingChoice(noFurtherRules, choiceToSend(noChoice, factsOf(table)));
  const rules = joinRules(beginMapping(header.names, suggestions, null), further);
  const orders = new Map<number, OrderDraft>();
  let last: CheckResult | null = null;
  await checkRows(
    table,
    { type: 'check', checkId: 1, header, rules, places: null, today },
    {
      isStale: () => false,
      fetchCities: (country) => readFile(path.join(CITIES_FOLDER, `${country}.bin`)).catch(() => null),
      report: (result) => (last = result),
      onOrder: (rowNumber, order) => orders.set(rowNumber, order),
    },
  );
  const { problemRows } = last as unknown as CheckResult;
  const failed = problemRows.filter(({ problems }) => problems.length > 0);
  return {
    suggested,
    /** What the page sends. */
    start: { rules, headerRowNumber: header.rowNumber },
    orders,
    failed: new Map(failed.map(({ rowNumber, problems }) => [rowNumber, problems])),
  };
}

/** What the import's own steps make of it: the lines for `deliveries` without their ids, and the rows that fail. */
async function runImport(
  content: Uint8Array<ArrayBuffer>,
  start: { rules: ProfileRules; headerRowNumber: number },
) {
  const pieces: Uint8Array[] = [];
  const write = (piece: Uint8Array) => void pieces.push(piece.slice());
  const plan = await planFile({
    ...{ blob: new Blob([content]), ...start, chunkRows: 1000, limits: testLimits, write },
  });
  const { good, failed } = checkChunk(
    { bytes: Buffer.concat(pieces), plan, rules: start.rules, today, language: 'en', constants },
    createReferenceData(readCities),
  );
  const lines = new TextDecoder().decode(good).split('\n').slice(0, -1);
  return {
    lines: lines.map((line) => line.slice(line.indexOf('\t'))).sort(),
    failed: new Map(failed.map(({ rowNumber, problems }) => [rowNumber, problems])),
  };
}

test.each(caseFiles.map((file) => [`${file.name}: ${file.what}`, file] as const))('%s', async (_, file) => {
  const content = await readCase(file.name);
  const { suggested, start, orders, failed } = await dropOnWizard(file.name, content);

  const columns = Object.entries(suggested).map(([name, field]) => [bare(name), field]);
  const mappings = Object.entries(caseMappings).map(([name, field]) => [bare(name), field]);
  expect(Object.fromEntries(columns), 'what is suggested for the columns').toEqual(
    Object.fromEntries(mappings),
  );

  const found = {
    deliveries: new Map([...orders].map(([row, { draft }]) => [row, draft])),
    warnings: new Map([...orders].map(([row, { warnings }]) => [row, warnings.map(({ code }) => code)])),
    failed,
  };
  expect(wrongRows(file, 'wizard', found)).toEqual([]);

  const job = copyConstants(constants);
  const lines = [...orders].map(([row, order]) => encodeDelivery('', job, row, order).slice(0, -1));
  const imported = await runImport(content, start);
  expect(imported.lines, 'the deliveries of the import are those of the wizard').toEqual(lines.sort());
  expect(imported.failed, 'so are the rows that fail').toEqual(failed);
});

/** A column's name as a person compares it. */
function bare(name: string): string {
  return name.replace(/[\s\u200b]+/g, '').toLowerCase();
}
