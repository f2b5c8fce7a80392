import { formatCount } from '@/components/ui/format-number';
import { type ConsigneeErased, type ConsigneeHeld, maxMatches } from '@/lib/consignees/consignee-schemas';

type Kind = keyof ConsigneeHeld['counts'] | keyof ConsigneeErased;

/** The name of each kind of data held: singular and plural. */
export const kindNames: Record<Kind, readonly [one: string, many: string]> = {
  deliveries: ['delivery', 'deliveries'],
  failed_rows: ['failed row', 'failed rows'],
  corrected_cells: ['corrected cell', 'corrected cells'],
  targets: ['target', 'targets'],
  batch_items: ['batch item', 'batch items'],
  imports: ['import’s files', 'imports’ files'],
};

/** "more than 5,000", or the count. */
export function heldCount(count: number): string {
  return count > maxMatches ? `more than ${formatCount(maxMatches)}` : formatCount(count);
}

/** "3 deliveries, 1 target"; kinds with a count of zero are left out. */
export function countWords(counts: Partial<Record<Kind, number>>): string {
  const words = (Object.entries(counts) as [Kind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${heldCount(count)} ${kindNames[kind][count === 1 ? 0 : 1]}`);
  return words.length === 0 ? 'Nothing' : words.join(', ');
}
