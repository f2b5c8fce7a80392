import type { PoolClient } from 'pg';
import { ERASED, maxMatches } from '@/lib/consignees/consignee-schemas';
import { eraseChanges, eraseProblems } from '@/lib/consignees/erase-item';
import { type Consignee, itemMatches, targetMatches } from '@/lib/consignees/match-consignee';
import { mentionPatterns } from '@/lib/consignees/mention-pattern';
import { ApiError } from '@/lib/errors';
import { targetField, targetFieldNames } from '@/lib/fields/target-fields';
import type { ItemProblem } from '@/lib/items/item-problem';
import type { ValueChange } from '@/lib/items/decide-item';
import { lockSource } from '@/lib/inbound/store-batch';

/**
 * Erases a consignee from targets and from the items of batches. A target keeps its IDs, country and planning; title and
 * street are replaced, the postal code goes, the coordinates are rounded. Of a rejected item what was sent goes; of the
 * history of an erased target, and of items that mention the person, the values.
 * @throws ApiError too_many_matches
 */
export async function eraseFromTargets(client: PoolClient, tenantId: string, consignee: Consignee) {
  const { phone, name } = mentionPatterns(consignee);
  const mentioned = [tenantId, phone, name];
  // A batch writes back what it read of a target: none may stand between its reading and its writing now.
  const sources = await client.query<{ source_system: string }>(
    'SELECT DISTINCT source_system FROM targets WHERE tenant_id = $1 ORDER BY source_system',
    [tenantId],
  );
  for (const { source_system: sourceSystem } of sources.rows) {
    await lockSource(client, { tenantId, sourceSystem });
  }
  const { rows: targets } = await client.query<{ id: string }>(
    `SELECT id FROM targets WHERE ${targetMatches} LIMIT $4`,
    [...mentioned, maxMatches + 1],
  );
  refuseTooMany(targets.length);
  const targetIds = targets.map(({ id }) => id);
  await client.query(
    `UPDATE targets
     SET ${erasures}, updated_at = statement_timestamp()
     WHERE id = ANY ($1) AND tenant_id = $3`,
    [targetIds, ERASED, tenantId, phone, name],
  );
  return { targets: targetIds.length, batchItems: await eraseFromItems(client, mentioned, targetIds) };
}

/** What becomes of the columns that may say who somebody is; $2 replaces a text, $4 and $5 find mentions. */
const erasures = targetFieldNames
  .flatMap((name) => {
    const { column, erased, required } = targetField(name);
    switch (erased) {
      case 'replaced':
        return [`${column} = ${required ? '$2' : `CASE WHEN ${column} IS NULL THEN NULL ELSE $2 END`}`];
      case 'replaced where mentioned':
        return [`${column} = CASE WHEN ${column} ~* $4 OR ${column} ~* $5 THEN $2 ELSE ${column} END`];
      case 'cleared':
        return [`${column} = NULL`];
      case 'rounded':
        return [`${column} = round(${column}, 1)`];
      case undefined:
        return [];
    }
  })
  .join(', ');

async function eraseFromItems(
  client: PoolClient,
  mentioned: unknown[],
  targetIds: string[],
): Promise<number> {
  const { rows: items } = await client.query<{
    import_job_id: string;
    item_index: number;
    problems: ItemProblem[] | null;
    changes: ValueChange[] | null;
  }>(
    `SELECT import_job_id, item_index, problems, changes
     FROM inbound_import_job_items AS items JOIN inbound_import_jobs AS jobs ON jobs.id = items.import_job_id
     WHERE (${itemMatches})
        OR (jobs.tenant_id = $1 AND items.target_id = ANY ($4)
            AND (items.changes IS NOT NULL OR items.problems IS NOT NULL))
     LIMIT $5`,
    [...mentioned, targetIds, maxMatches * 10 + 1],
  );
  // Ten of an erased target's history for each target: the limit is on persons, not on how often they were changed.
  refuseTooMany(items.length, maxMatches * 10);
  const forgotten = items.map(({ problems, changes, ...key }) => ({
    ...key,
    problems: eraseProblems(problems),
    changes: eraseChanges(changes),
  }));
  await client.query(
    `UPDATE inbound_import_job_items AS items
     SET payload = NULL, problems = forgotten.problems, changes = forgotten.changes
     FROM json_to_recordset($1) AS forgotten (import_job_id bigint, item_index int, problems json, changes json)
     WHERE items.import_job_id = forgotten.import_job_id AND items.item_index = forgotten.item_index`,
    [JSON.stringify(forgotten)],
  );
  return items.length;
}

/** @throws ApiError too_many_matches: so many share it that it is not one person's */
export function refuseTooMany(found: number, most = maxMatches): void {
  if (found > most) throw new ApiError('too_many_matches', { params: { limit: most } });
}
