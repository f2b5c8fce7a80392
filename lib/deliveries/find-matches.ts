import sql, { type Sql } from 'sql-template-tag';
import { query } from '@/lib/db';
import { lookUpWords } from '@/lib/deliveries/look-up-words';
import { type Alternatives, hasWords, isOfColumns } from '@/lib/deliveries/read-search';
import { listRegions, placeBelow, readIds, type Region } from '@/lib/deliveries/search-regions';
import { highestId, lowestId } from '@/lib/lists/id-bounds';

/** Deliveries that are not indexed, and that one request reads: their columns, or all of their words. */
const MAX_ROWS = 10_000;
const MAX_ROWS_OF_WORDS = 1_000;

/** Bytes of the index that one request reads at most, and at a time: about 5 ms for each MB. */
const MAX_BYTES = 6_000_000;

/** How many segments are looked at first, and how much more each time: common words end in the first. */
const FIRST_SEGMENTS = 1;
const GROWTH = 6;

/** Matches that are read before they are counted. More are counted as they were when they were indexed. */
const MAX_VERIFIED = 1_000;

export interface MatchesWanted {
  tenantId: string;
  alternatives: Alternatives;
  /** What else holds of them, about a row of `deliveries`. */
  filter: Sql;
  /** No lower IDs. */
  from?: string;
  /** Only lower IDs. */
  below?: string;
  /** Only lower IDs, for a page in the middle of what is counted. */
  before?: string;
  limit: number;
  /** Skips so many of those found. */
  skip: number;
  countLimit: number;
}

export interface Matches {
  /** The newest first. */
  ids: string[];
  /** Whether there are more after them, as far as it was looked. */
  hasMore: boolean;
  /** The search has stopped before this ID, because it would have taken too long: there may be more matches below. */
  stoppedAt: string | null;
  /** All matches, `countLimit` at most. */
  count: number;
  /** Whether these are all. */
  isCountExact: boolean;
}

/** The matches of a range, newest first: IDs, or the places in its segment. */
interface Found extends Region {
  ids?: string[];
  places?: Uint16Array;
  /** Not all of the range was read: nothing below this ID. */
  stoppedAt?: string | undefined;
}

/**
 * Finds a tenant's deliveries that have certain words, and counts them up to a limit. It goes from the newest to the
 * oldest and stops when it has enough, or when it has read as much as one request may.
 */
export async function findMatches(wanted: MatchesWanted): Promise<Matches> {
  const walk = new Walk(wanted, await listRegions(wanted.tenantId, wanted));
  // The page first: whatever the count would read, each page gets on.
  const page = await walk.readPage();
  const counted = await walk.count();
  const isFew = counted.isComplete && counted.count <= MAX_VERIFIED;
  return {
    ...page,
    count: isFew ? await walk.countVerified() : counted.count,
    isCountExact: counted.isComplete && counted.count < wanted.countLimit,
  };
}

class Walk {
  private readonly found: Found[] = [];
  private rowsLeft: number;
  private bytesLeft = MAX_BYTES;
  private next = FIRST_SEGMENTS;

  constructor(
    private readonly wanted: MatchesWanted,
    private readonly regions: readonly Region[],
  ) {
    this.rowsLeft = isOfColumns(wanted.alternatives) ? MAX_ROWS : MAX_ROWS_OF_WORDS;
  }

  /** Counts from the newest on. */
  async count(): Promise<{ count: number; isComplete: boolean }> {
    let count = 0;
    for (let index = 0; index < this.regions.length; index++) {
      const found = await this.look(index);
      count += found?.ids?.length ?? found?.places?.length ?? 0;
      if (count >= this.wanted.countLimit) return { count: this.wanted.countLimit, isComplete: false };
      if (!found || found.stoppedAt !== undefined) return { count, isComplete: false };
    }
    return { count, isComplete: true };
  }

  /** The page: matches that are still as they were when they were indexed. */
  async readPage(): Promise<Pick<Matches, 'ids' | 'hasMore' | 'stoppedAt'>> {
    const { limit, skip } = this.wanted;
    const ids: string[] = [];
    let stoppedAt: string | null = null;
    for await (const batch of this.candidates()) {
      if (typeof batch === 'string') stoppedAt = batch;
      else ids.push(...(await this.verify(batch)));
      if (ids.length > skip + limit) break;
    }
    const page = ids.slice(skip, skip + limit);
    const hasMore = ids.length > skip + limit;
    return { ids: page, hasMore, stoppedAt: hasMore ? null : stoppedAt };
  }

  /** How many of the few matches are still as they were when they were indexed. */
  async countVerified(): Promise<number> {
    const ids: string[] = [];
    for (const region of this.found)
      ids.push(...(region.ids ?? (await readIds(region.segment!, [...(region.places ?? [])]))));
    return (await this.verify(ids)).length;
  }

  private async verify(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await query<{ id: string }>(
      sql`SELECT id FROM deliveries WHERE id = ANY (${ids}::uuid[]) AND ${this.wanted.filter} ORDER BY id DESC`,
    );
    return rows.map(({ id }) => id);
  }

  /** The matches from where the page begins, in growing batches; last of all the ID before which it has stopped, if so. */
  private async *candidates(): AsyncGenerator<string[] | string> {
    const { before = highestId, limit, skip } = this.wanted;
    let size = skip + limit + 1;
    for (const [index, region] of this.regions.entries()) {
      if (region.after >= before) continue;
      const found = await this.look(index, before);
      if (!found) return yield increase(region.lastId);
      if (found.ids) yield found.ids.filter((id) => id < before);
      const places = [...(await this.cut(found, before))];
      for (let from = 0; from < places.length; size *= 2) {
        yield await readIds(found.segment!, places.slice(from, from + size));
        from += size;
      }
      if (found.stoppedAt !== undefined) return yield found.stoppedAt;
    }
  }

  /** The places below an ID. */
  private async cut({ segment, places, after, lastId }: Found, below: string): Promise<Uint16Array> {
    if (!places || segment === null || below <= after) return new Uint16Array(0);
    if (below > lastId) return places;
    const start = await placeBelow(segment, decrease(below));
    return places.filter((place) => place >= start);
  }

  /** Looks into a range, unless it was done; undefined when nothing more may be read. */
  private async look(index: number, before = highestId): Promise<Found | undefined> {
    const done = this.found[index];
    if (done) return done;
    const region = this.regions[index]!;
    if (region.segment === null) {
      const rows = await this.readRows(region, before);
      // From the middle on, it is no count of the range.
      return before >= region.lastId ? (this.found[index] = rows) : rows;
    }
    if (this.bytesLeft <= 0) return undefined;
    const group: string[] = [];
    for (let at = index; at < this.regions.length && group.length < this.next; at++) {
      const { segment } = this.regions[at]!;
      if (segment !== null && !this.found[at]) group.push(segment);
    }
    this.next *= GROWTH;
    const { places, unread, bytes } = await lookUpWords(group, this.wanted.alternatives, this.bytesLeft);
    this.bytesLeft = unread.size > 0 ? 0 : this.bytesLeft - bytes;
    for (const [at, each] of this.regions.entries()) {
      if (each.segment === null || !group.includes(each.segment) || unread.has(each.segment)) continue;
      this.found[at] = await this.bound({ ...each, places: places.get(each.segment) ?? new Uint16Array(0) });
    }
    return this.found[index];
  }

  /** Without what is outside of the IDs that are wanted. */
  private async bound(found: Found): Promise<Found> {
    const { from = lowestId, below = highestId } = this.wanted;
    const places = await this.cut(found, below);
    if (from <= found.after || places.length === 0) return { ...found, places };
    const end = await placeBelow(found.segment!, decrease(from));
    return { ...found, places: places.filter((place) => place < end) };
  }

  /** Reads deliveries that are not indexed, the newest first, as many as one request may. */
  private async readRows(region: Region, before: string): Promise<Found> {
    const { tenantId, alternatives, filter, from = lowestId, below = highestId } = this.wanted;
    const low = region.after > from ? region.after : decrease(from);
    const high = [region.lastId, decrease(below), decrease(before)].reduce((one, other) =>
      one < other ? one : other,
    );
    const limit = this.rowsLeft + 1;
    const rows = await query<{ id: string; matches: boolean }>(sql`
      SELECT deliveries.id, ${filter} AND ${hasWords(alternatives)} AS matches
      FROM deliveries
      WHERE tenant_id = ${tenantId}::uuid AND deleted_at IS NULL AND id > ${low}::uuid AND id <= ${high}::uuid
      ORDER BY id DESC LIMIT ${limit}`);
    const isCut = rows.length === limit;
    const read = isCut ? rows.slice(0, -1) : rows;
    this.rowsLeft -= read.length;
    const stoppedAt = isCut ? (read.at(-1)?.id ?? increase(high)) : undefined;
    return { ...region, ids: read.filter(({ matches }) => matches).map(({ id }) => id), stoppedAt };
  }
}

/** The ID before this one. */
function decrease(id: string): string {
  return id === lowestId ? id : moveId(id, -1n);
}

/** The ID after this one. */
function increase(id: string): string {
  return id === highestId ? id : moveId(id, 1n);
}

function moveId(id: string, by: bigint): string {
  const hex = (BigInt(`0x${id.replaceAll('-', '')}`) + by).toString(16).padStart(32, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
