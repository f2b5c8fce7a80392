import type { ItemProblem } from '@/lib/items/item-problem';
import type { ValueChange } from '@/lib/items/decide-item';
import type { TargetValues } from '@/lib/items/target-values';
import { copyValue, NULL } from '@/lib/copy/copy-value';
import type { InboundItemStatus } from '@/prisma/generated/enums';

/** Rows of a batch in PostgreSQL's COPY text format: the fastest way in, and written away from the event loop. */

/** Columns of `targets` that `encodeTarget` writes; the others have defaults. */
export const newTargetColumns = [
  ...['id', 'tenant_id', 'source_system', 'external_id', 'title', 'street', 'postal_code', 'city', 'country'],
  ...['latitude', 'longitude', 'route_date', 'estimated_work_minutes', 'priority', 'expected_revenue'],
] as const;

/** Columns of `inbound_import_job_items` that `encodeItem` writes. */
export const itemColumns = [
  ...['import_job_id', 'item_index', 'external_id', 'status', 'target_id', 'problems', 'changes', 'payload'],
] as const;

/** Texts as neighbouring values of a line. */
export function copyLine(texts: string[]): string {
  return texts.map(copyValue).join('\t');
}

/**
 * A target as a line.
 * @param owner its tenant and its source system, by `copyLine`
 */
export function encodeTarget(id: string, owner: string, externalId: string, values: TargetValues): string {
  return `${id}\t${owner}\t${copyValue(externalId)}\t${copyValue(values.title)}\t${copyValue(
    values.street,
  )}\t${copyValue(values.postalCode)}\t${copyValue(values.city)}\t${values.country ?? NULL}\t${
    values.latitude ?? NULL
  }\t${values.longitude ?? NULL}\t${values.routeDate ?? NULL}\t${values.estimatedWorkMinutes ?? NULL}\t${
    values.priority ?? NULL
  }\t${values.expectedRevenue ?? NULL}\n`;
}

/** What is stored of an item. */
export interface NewItem {
  jobId: string;
  index: number;
  externalId: string;
  status: InboundItemStatus;
  targetId: string | null;
  problems: ItemProblem[];
  changes: ValueChange[];
  /** What was sent, as JSON text; null unless it was rejected. */
  payload: string | null;
}

/** An item as a line. */
export function encodeItem(item: NewItem): string {
  return `${item.jobId}\t${item.index}\t${copyValue(item.externalId)}\t${item.status}\t${
    item.targetId ?? NULL
  }\t${copyList(item.problems)}\t${copyList(item.changes)}\t${copyValue(item.payload)}\n`;
}

function copyList(list: unknown[]): string {
  return list.length === 0 ? NULL : copyValue(JSON.stringify(list));
}
