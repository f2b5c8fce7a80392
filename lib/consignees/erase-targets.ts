import type { PoolClient } from 'pg';
import sql, { join, type Sql } from 'sql-template-tag';
import { ERASED, maxMatches } from '@/lib/consignees/consignee-schemas';
import { eraseChanges, eraseProblems } from '@/lib/consignees/erase-item';
import { itemMatches, targetMatches, type Wanted } from '@/lib/consignees/match-consignee';
import { type MentionPatterns, mentionPatterns } from '@/lib/consignees/mention-pattern';
import { removeWaiting } from '@/lib/consignees/waiting-mentions';
import { ApiError } from '@/lib/errors';
import { targetField, targetFieldNames } from '@/lib/fields/target-fields';
import type { ItemProblem } from '@/lib/items/item-problem';
import type { ValueChange } from '@/lib/items/decide-item';
import { lockSource } from '@/lib/inbound/store-batch';
import { identifier } from '@/lib/sql/identifier';

/**
 * Erases a consignee from targets and from the items of batches. A target keeps its IDs, country and planning; title and
 * street are replaced, the postal code is removed, and coordinates are rounded. Rejected items lose their payload. Items
 * that mention the person, or that belong to an erased target, lose the values in their changes and problems. Batches that
 * the engine has given up lose what is not taken in, if it mentions the person.
 * @throws ApiError too_many_matches; job_still_running if the engine has yet to take in a batch that mentions the person
 */
export async function eraseFromTargets(client: PoolClient, wanted: Wanted) {
  const { tenantId, consignee } = wanted;
  // A batch could write back values that it has read from a target: the locks keep batches from running meanwhile.
  const sources = await client.query<{ source_system: string }>(sql`
    SELECT source_system FROM targets WHERE tenant_id = ${tenantId}
    UNION SELECT source_system FROM inbound_waiting_batches WHERE tenant_id = ${tenantId} ORDER BY source_system`);
  for (const { source_system: sourceSystem } of sources.rows) {
    await lockSource(client, { tenantId, sourceSystem });
  }
  await removeWaiting(client, wanted);
  const { rows: targets } = await client.query<{ id: string }>(sql`
    SELECT id FROM targets WHERE ${targetMatches(wanted)} LIMIT ${maxMatches + 1}`);
  refuseTooMany(targets.length);
  const targetIds = targets.map(({ id }) => id);
  await client.query(sql`
    UPDATE targets
    SET ${erasuresOf(mentionPatterns(consignee))}, metadata = NULL, updated_at = statement_timestamp()
    WHERE id = ANY (${targetIds}) AND tenant_id = ${tenantId}`);
  return { targets: targetIds.length, batchItems: await eraseFromItems(client, wanted, targetIds) };
}

/** The SET clauses that anonymize the columns that may contain personal data. */
function erasuresOf({ phone, name }: MentionPatterns): Sql {
  const changes = targetFieldNames.flatMap((field) => {
    const { column: columnName, erased, required } = targetField(field);
    const column = identifier(columnName);
    switch (erased) {
      case 'replaced':
        return [
          sql`${column} = ${required ? sql`${ERASED}` : sql`CASE WHEN ${column} IS NULL THEN NULL ELSE ${ERASED} END`}`,
        ];
      case 'replaced where mentioned':
        return [
          sql`${column} = CASE WHEN ${column} ~* ${phone} OR ${column} ~* ${name} THEN ${ERASED} ELSE ${column} END`,
        ];
      case 'cleared':
        return [sql`${column} = NULL`];
      case 'rounded':
        return [sql`${column} = round(${column}, 1)`];
      case undefined:
        return [];
    }
  });
  return join(changes, ', ');
}

async function eraseFromItems(client: PoolClient, wanted: Wanted, targetIds: string[]): Promise<number> {
  const { rows: items } = await client.query<{
    import_job_id: string;
    item_index: number;
    problems: ItemProblem[] | null;
    changes: ValueChange[] | null;
  }>(sql`
     SELECT import_job_id, item_index, problems, changes
     FROM inbound_import_job_items AS items JOIN inbound_import_jobs AS jobs ON jobs.id = items.import_job_id
     WHERE (${itemMatches(wanted)})
        OR (jobs.tenant_id = ${wanted.tenantId} AND items.target_id = ANY (${targetIds})
            AND (items.changes IS NOT NULL OR items.problems IS NOT NULL))
     LIMIT ${maxMatches * 10 + 1}`);
  // Ten times the limit, because each target may have been changed several times.
  refuseTooMany(items.length, maxMatches * 10);
  const erased = items.map(({ problems, changes, ...key }) => ({
    ...key,
    problems: eraseProblems(problems),
    changes: eraseChanges(changes),
  }));
  await client.query(sql`
     UPDATE inbound_import_job_items AS items
     SET payload = NULL, problems = forgotten.problems, changes = forgotten.changes
     FROM json_to_recordset(${JSON.stringify(erased)}) AS forgotten (import_job_id bigint, item_index int, problems json, changes json)
     WHERE items.import_job_id = forgotten.import_job_id AND items.item_index = forgotten.item_index`);
  return items.length;
}

/** @throws ApiError too_many_matches if there are more matches than one person can have */
export function refuseTooMany(found: number, limit = maxMatches): void {
  if (found > limit) throw new ApiError('too_many_matches', { params: { limit } });
}
