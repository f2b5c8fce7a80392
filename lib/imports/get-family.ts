import sql from 'sql-template-tag';
import { addUp } from '@/lib/fields/control-totals';
import type { Family } from '@/lib/imports/follow-up-schemas';
import { followUpRows } from '@/lib/imports/follow-up-schemas';
import { findImportRows, type ImportRow } from '@/lib/imports/get-import-row';
import { controlTotalsSchema, manifestTotalsSchema } from '@/lib/imports/totals-schemas';
import { isRunning } from '@/lib/import-runs/is-running';

/** The family of a job: the first import of the file and its follow-ups, and where all rows are by now. Null: it has none. */
export async function getFamily({ id, rootId, tenantId }: ImportRow): Promise<Family | null> {
  const root = rootId ?? id;
  const members = await findImportRows(
    sql`job.tenant_id = ${tenantId} AND (job.id = ${root} OR job.root_id = ${root}) ORDER BY job.id`,
  );
  if (members.length < 2) return null;
  const totals = members.flatMap(({ controlTotals }) =>
    controlTotals === null ? [] : [controlTotalsSchema.parse(controlTotals)],
  );
  const manifest = members.find((member) => member.id === root)?.manifestTotals ?? null;
  return {
    root_id: root,
    members: members.map(presentMember),
    control_totals: totals.length === 0 ? null : addUp(totals),
    manifest_totals: manifest === null ? null : manifestTotalsSchema.parse(manifest),
    balance: balanceOf(members),
  };
}

function presentMember(row: ImportRow): Family['members'][number] {
  return {
    id: row.id,
    parent_id: row.parentId,
    follow_up_rows: followUpRows.find((known) => known === row.followUpRows) ?? null,
    name: row.name,
    status: row.status,
    created_by_name: row.createdByName,
    created_at: row.createdAt.toISOString(),
    total_records: row.totalCount ?? row.totalRecords,
    succeeded_records: row.succeededCount,
    failed_records: row.failedCount,
    skipped_records: row.skippedCount,
    delivery_count: row.deliveryCount,
    deleted_count: row.deletedCount,
  };
}

/**
 * Where every row is: in the last member that took it. A member that has given its rows back counts for nothing itself.
 * When only part of the deliveries of a member has been rolled back, and orders have several rows, its rows are divided in
 * proportion.
 */
function balanceOf(members: readonly ImportRow[]): Family['balance'] {
  const sum = {
    delivered: 0,
    failed_open: 0,
    unprocessed_open: 0,
    in_progress: 0,
    left_out: 0,
    rolled_back: 0,
  };
  for (const member of members) {
    if (member.rowsReturnedAt) continue;
    const children = members.filter(({ parentId }) => parentId === member.id);
    const taken = (kind: string) =>
      children
        .filter(({ followUpRows }) => followUpRows === kind)
        .reduce((total, { heldCount, totalCount }) => total + (heldCount ?? totalCount ?? 0), 0);
    const { succeededCount, failedCount, skippedCount, deliveryCount, deletedCount } = member;
    const gone = deliveryCount === 0 ? 0 : Math.round((succeededCount * deletedCount) / deliveryCount);
    sum.delivered += succeededCount - gone;
    sum.rolled_back += gone;
    sum.left_out += skippedCount;
    sum.failed_open += failedCount - taken('failed');
    const total = member.totalCount ?? member.heldCount;
    const left = total === null ? null : total - succeededCount - failedCount - skippedCount;
    if (isRunning(member.status)) sum.in_progress += left ?? 0;
    else sum.unprocessed_open += left === null ? 0 : left - taken('unprocessed');
  }
  return { rows: Object.values(sum).reduce((total, count) => total + count, 0), ...sum };
}
