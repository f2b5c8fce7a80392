import { rateSheet } from '@/lib/headers/rate-sheet';
import { FIRST_ROWS, resolveHeader } from '@/lib/headers/resolve-header';
import { suggestMappings } from '@/lib/headers/suggest-mappings';
import type { LogicalField } from '@/lib/fields/order-fields';
import { openTable } from '@/lib/table-files/read-table';
import type { TableRow } from '@/lib/table-files/table';
import { beginMapping, toMappings } from '@/components/new-import/mapping/mapping-state';
import { testLimits } from '@/lib/testing/read-rows';
import type { Morning } from './shipper';

/** A file as the import wizard opens it, and what it suggests for its columns: column → field. */
export async function openInWizard({ content, fileName }: Pick<Morning, 'content' | 'fileName'>) {
  const table = await openTable(new File([content], fileName), testLimits, { rateSheet: rateSheet(null) });
  const firstRows: TableRow[] = [];
  for await (const batch of table.rows()) firstRows.push(...batch);
  const { header, problem } = resolveHeader(firstRows.slice(0, FIRST_ROWS), {});
  if (problem) throw problem;
  const samples = firstRows.slice(header.index + 1, FIRST_ROWS).map(({ cells }) => cells);
  const suggestions = suggestMappings(header.names, samples);
  const suggested: Record<string, LogicalField> = toMappings(beginMapping(header.names, suggestions, null));
  return { table, header, suggestions, suggested };
}
