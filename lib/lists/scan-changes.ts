import sql, { type Sql } from 'sql-template-tag';
import { query } from '@/lib/db';
import type { ChangePosition } from '@/lib/lists/change-cursor';

/** Entries of a table in the order in which they were changed last. */
export interface ChangeList {
  /** The table, whose name is also its alias. */
  table: Sql;
  tenantId: string;
  /** When an entry changed last: with `tenant_id` and `id`, there is an index of it. */
  changedAt: Sql;
  /** The type of `id`. */
  idType: Sql;
  /** Which entries are wanted. */
  matches: Sql;
}

interface Scanned {
  id: string;
  at: string;
  is_match: boolean;
}

interface ScannedChanges {
  /** The wanted entries, in the order of their change. */
  found: ChangePosition[];
  /** Where to go on. */
  position: ChangePosition;
  /** Whether nothing follows. */
  isEnd: boolean;
}

const moment = (time: Sql) => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * Reads the next entries in the order of their change, however many of them are wanted: one statement reads no more than
 * `limit` of them.
 * @param until as returned by `settledUntil`
 */
async function scanChanges(
  list: ChangeList,
  position: ChangePosition,
  until: string,
  limit: number,
): Promise<ScannedChanges> {
  const { table, tenantId, changedAt, idType, matches } = list;
  const rows = await query<Scanned>(sql`
    SELECT id::text, ${moment(sql`changed_at`)} AS at, is_match
    FROM (
      SELECT ${table}.id, ${changedAt} AS changed_at, (${matches}) AS is_match FROM ${table}
      WHERE ${table}.tenant_id = ${tenantId}::uuid AND ${changedAt} < ${until}::timestamptz
        AND (${changedAt}, ${table}.id) > (${position.at}::timestamptz, ${position.id}::${idType})
      ORDER BY ${changedAt}, ${table}.id LIMIT ${limit}) AS scanned
    ORDER BY changed_at, scanned.id`);
  return {
    found: rows.filter((row) => row.is_match).map(({ id, at }) => ({ id, at })),
    position: rows.at(-1) ?? position,
    isEnd: rows.length < limit,
  };
}

/** Clocks of the servers and of the database may differ by this much. */
const SLACK_SECONDS = 2;

/**
 * The moment up to which lists in the order of change are complete: what a running transaction has changed, or may still
 * change, comes after it. So nothing that is committed late is missed by a reader who goes on from there.
 * @returns ISO 8601 in UTC, to the microsecond
 */
export async function settledUntil(): Promise<string> {
  const [row] = await query<{ until: string }>(sql`
    SELECT ${moment(sql`least(clock_timestamp(), min(xact_start)) - ${SLACK_SECONDS} * interval '1 second'`)} AS until
    FROM pg_stat_activity
    WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
      -- One that has written nothing for a minute is a backup or a report: if it still writes, then with a later time.
      AND (backend_xid IS NOT NULL OR xact_start > clock_timestamp() - interval '1 minute')`);
  return row!.until;
}

/** So much of a list is read for one page, if few of its entries are wanted. */
const SCANNED_PER_PAGE = 20_000;
const SCANNED_AT_ONCE = 1_000;

/** The next page of wanted entries; it may be short, or empty, though more follow. */
export async function scanPage(
  list: ChangeList,
  start: ChangePosition,
  until: string,
  limit: number,
): Promise<ScannedChanges> {
  const found: ChangePosition[] = [];
  let position = start;
  for (let scanned = 0; scanned < SCANNED_PER_PAGE; scanned += SCANNED_AT_ONCE) {
    const next = await scanChanges(list, position, until, SCANNED_AT_ONCE);
    found.push(...next.found);
    position = next.position;
    if (found.length > limit)
      return { found: found.slice(0, limit), position: found[limit - 1]!, isEnd: false };
    if (next.isEnd) return { found, position, isEnd: true };
  }
  return { found, position, isEnd: false };
}

/** All wanted entries from a place on, some hundred at a time. */
export async function* scanAll(
  list: ChangeList,
  start: ChangePosition,
  until: string,
): AsyncGenerator<ChangePosition[], void, undefined> {
  let position = start;
  for (;;) {
    const next = await scanChanges(list, position, until, SCANNED_AT_ONCE);
    if (next.found.length > 0) yield next.found;
    if (next.isEnd) return;
    position = next.position;
  }
}
