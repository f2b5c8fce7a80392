import { createHash } from 'node:crypto';
import type { ManifestTotals } from '@/lib/fields/manifest-totals';
import type { Correction } from '@/lib/table-files/correct-rows';

/**
 * SHA-256 of what a request says beyond the job's own columns, in hexadecimal, by which a repeated request is told from
 * another one with the same key, even after the rows themselves are gone. The order of corrections, and of the
 * manifest's numbers, does not matter.
 * @returns null: it says nothing
 */
export function hashRequest(request: {
  corrections?: readonly Correction[];
  manifest_totals?: ManifestTotals;
  rows?: string;
  row_numbers?: readonly number[];
}): string | null {
  const { corrections = [], manifest_totals: manifest = {}, rows, row_numbers: rowNumbers } = request;
  const expected = Object.keys(manifest).length === 0 ? undefined : inOneOrder(manifest);
  if (corrections.length === 0 && rows === undefined && expected === undefined) return null;
  const cells = [...corrections]
    .sort((one, other) => one.row_number - other.row_number || one.column_index - other.column_index)
    .map(({ row_number, column_index, value }) => [row_number, column_index, value]);
  const numbers = rowNumbers && [...new Set(rowNumbers)].sort((one, other) => one - other);
  const content = JSON.stringify({ cells, rows, numbers, expected });
  return createHash('sha256').update(content).digest('hex');
}

function inOneOrder({ rows, orders, packages, weight_kg, cod = [] }: ManifestTotals) {
  const amounts = cod.map(({ currency, amount }) => [currency ?? '', amount]).sort();
  return [rows ?? null, orders ?? null, packages ?? null, weight_kg ?? null, amounts];
}
