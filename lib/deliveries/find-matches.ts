import sql, { type Sql } from 'sql-template-tag';
import { query } from '@/lib/db';
import { lookUpWords } from '@/lib/deliveries/look-up-words';
import { type Alternatives, hasWords, isOfColumns } from '@/lib/deliveries/read-search';
import {
  areStillIndexed,
  idsAt,
  listRegions,
  placeBelow,
  type PlaceInSegment,
  type Region,
} from '@/lib/deliveries/search-regions';
import { highestId, idAfter, idBefore, lowestId } from '@/lib/lists/id-bounds';

/** Deliveries that are not indexed, and that one request reads: their columns, or all of their words. */
const MAX_ROWS = 10_000;
const MAX_ROWS_OF_WORDS = 1_000;

/** Bytes of the index that one request reads at most, and at a time: about 5 ms for each MB. */
const MAX_BYTES = 6_000_000;

/** In how many deliveries words are looked up first, which shows how common they are together. */
const FIRST_DELIVERIES = 20_000;

/**
 * After that, deliveries are looked at in as many as seem to have what is missing, and some more. They may be common only
 * here, or only elsewhere: so at least as many as before, and no more than so many times as many.
 */
const SLACK = 1.3;
const MAX_GROWTH = 14;

/** Matches that are read before they are counted. More are counted as they were when they were indexed. */
const MAX_VERIFIED = 1_000;

const everything: Region = { after: lowestId, lastId: highestId, segment: null, size: 0 };

export interface MatchesWanted {
  tenantId: string;
  alternatives: Alternatives;
  /** What else holds of them, about a row of `deliveries`. */
  filter: Sql;
  /**
   * A condition that an index of its own knows and no word does: its deliveries are read one by one, the newest first, as if
   * none were indexed.
   */
  scope?: Sql;
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
  /** Counts all matches: while it does, the page can be read. */
  count: () => Promise<Total>;
  /** Whether what was searched is still there; if not, some matches may be missing, on the page or in the count. */
  isCurrent: () => Promise<boolean>;
}

interface Total {
  /** All matches, `countLimit` at most. */
  count: number;
  /** Whether these are all. */
  isCountExact: boolean;
}

interface Page extends Pick<Matches, 'ids' | 'hasMore' | 'stoppedAt'> {
  /** Whether what was found for it are all matches that there are. */
  isAll: boolean;
  found: number;
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
  const regions = wanted.scope ? [everything] : await listRegions(wanted.tenantId, wanted);
  const walk = new Walk(wanted, regions);
  // The page first: whatever the count would read, each page gets on.
  const page = await walk.readPage();
  return { ...page, count: () => walk.countAll(page), isCurrent: () => areStillIndexed(regions) };
}

class Walk {
  private readonly found: Found[] = [];
  private rowsLeft: number;
  private bytesLeft = MAX_BYTES;
  private readonly looked = { deliveries: 0, matches: 0 };

  constructor(
    private readonly wanted: MatchesWanted,
    private readonly regions: readonly Region[],
  ) {
    this.rowsLeft = isOfColumns(wanted.alternatives) ? MAX_ROWS : MAX_ROWS_OF_WORDS;
  }

  /** Counts all matches: as they are if they are few, or else as they were when they were indexed. */
  async countAll({ isAll, found }: Page): Promise<Total> {
    const { countLimit } = this.wanted;
    if (isAll) return { count: found, isCountExact: found < countLimit };
    const { count, isComplete } = await this.count();
    const isFew = isComplete && count <= MAX_VERIFIED;
    return {
      count: isFew ? await this.countVerified() : count,
      isCountExact: isComplete,
    };
  }

  /** Counts from the newest on. */
  private async count(): Promise<{ count: number; isComplete: boolean }> {
    let count = 0;
    for (let index = 0; index < this.regions.length; index++) {
      const found = await this.look(index, this.wanted.countLimit - count);
      count += found?.ids?.length ?? found?.places?.length ?? 0;
      if (count >= this.wanted.countLimit) return { count: this.wanted.countLimit, isComplete: false };
      if (!found || found.stoppedAt !== undefined) return { count, isComplete: false };
    }
    return { count, isComplete: true };
  }

  /** The page: matches that are still as they were when they were indexed. `isAll`: no others were found. */
  async readPage(): Promise<Page> {
    const { before, limit, skip } = this.wanted;
    const ids: string[] = [];
    let stoppedAt: string | null = null;
    for await (const batch of this.candidates()) {
      if (typeof batch === 'string') stoppedAt = batch;
      else ids.push(...(await this.verify(batch)));
      if (ids.length > skip + limit) break;
    }
    const page = ids.slice(skip, skip + limit);
    const hasMore = ids.length > skip + limit;
    const isAll = !hasMore && stoppedAt === null && before === undefined;
    return { ids: page, hasMore, stoppedAt: hasMore ? null : stoppedAt, isAll, found: ids.length };
  }

  /** How many of the few matches are still as they were when they were indexed. */
  private async countVerified(): Promise<number> {
    const read = this.found.flatMap(({ ids = [] }) => ids);
    const places = this.found.flatMap(placesOf);
    return (await this.verify(sql`${read}::uuid[] || ${idsAt(places)}`)).length;
  }

  /** @param ids an array of PostgreSQL's */
  private async verify(ids: Sql): Promise<string[]> {
    const rows = await query<{ id: string }>(
      sql`SELECT id FROM deliveries WHERE id = ANY (${ids}) AND ${this.wanted.filter} ORDER BY id DESC`,
    );
    return rows.map(({ id }) => id);
  }

  /** The matches from where the page begins, in growing batches; last of all the ID before which it has stopped, if so. */
  private async *candidates(): AsyncGenerator<Sql | string> {
    const { before = highestId, limit, skip, countLimit } = this.wanted;
    let size = skip + limit + 1;
    // From the beginning, the count needs the same.
    let missing = before === highestId ? countLimit : size;
    let waiting: PlaceInSegment[] = [];
    for (const [index, region] of this.regions.entries()) {
      if (region.after >= idBefore(before)) continue;
      const found = await this.look(index, missing, before);
      const isRead = !found || found.ids !== undefined;
      if (!isRead) {
        const places = placesOf({ ...found, places: await this.cut(found, before) });
        waiting.push(...places);
        missing -= places.length;
      }
      // Those of many segments are read at once; what is not in a segment comes after them.
      while (waiting.length >= size || (isRead && waiting.length > 0)) {
        yield idsAt(waiting.slice(0, size));
        waiting = waiting.slice(size);
        size *= 2;
      }
      if (!found) return yield idAfter(region.lastId);
      if (found.ids && found.ids.length > 0) yield sql`${found.ids}::uuid[]`;
      if (found.stoppedAt !== undefined) return yield found.stoppedAt;
    }
    if (waiting.length > 0) yield idsAt(waiting);
  }

  /** The places below an ID. */
  private async cut({ segment, places, after, lastId }: Found, below: string): Promise<Uint16Array> {
    if (!places || segment === null || below <= after) return new Uint16Array(0);
    if (below > lastId) return places;
    const start = await placeBelow(segment, below);
    return places.filter((place) => place >= start);
  }

  /**
   * Looks into a range, unless it was done; undefined when nothing more may be read. Of segments, it looks at once into as
   * many from there on as should have the missing matches.
   */
  private async look(index: number, missing: number, before = highestId): Promise<Found | undefined> {
    const done = this.found[index];
    if (done) return done;
    const region = this.regions[index]!;
    if (region.segment === null) {
      const rows = await this.readRows(region, before);
      // From the middle on, it is no count of the range.
      const isWhole = before === highestId || before > region.lastId;
      return isWhole ? (this.found[index] = rows) : rows;
    }
    if (this.bytesLeft <= 0) return undefined;
    const group = this.chooseSegments(index, missing);
    const { places, unread, bytes } = await lookUpWords(group, this.wanted, this.bytesLeft);
    this.bytesLeft = unread.size > 0 ? 0 : this.bytesLeft - bytes;
    for (const [at, each] of this.regions.entries()) {
      if (each.segment === null || !group.includes(each.segment) || unread.has(each.segment)) continue;
      const own = places.get(each.segment) ?? new Uint16Array(0);
      this.looked.deliveries += each.size;
      this.looked.matches += own.length;
      this.found[at] = await this.bound({ ...each, places: own });
    }
    return this.found[index];
  }

  /** The segments from a range on that were not looked into yet, as many as should have the missing matches. */
  private chooseSegments(index: number, missing: number): string[] {
    const looked = this.looked.deliveries;
    const expected = (SLACK * missing * looked) / this.looked.matches;
    let deliveries =
      looked === 0 ? FIRST_DELIVERIES : Math.min(Math.max(expected, looked), MAX_GROWTH * looked);
    const group: string[] = [];
    for (let at = index; at < this.regions.length && deliveries > 0; at++) {
      const { segment, size } = this.regions[at]!;
      if (segment === null || this.found[at]) continue;
      group.push(segment);
      deliveries -= size;
    }
    return group;
  }

  /** Without what is outside of the IDs that are wanted. */
  private async bound(found: Found): Promise<Found> {
    const { from = lowestId, below = highestId } = this.wanted;
    const places = await this.cut(found, below);
    if (from <= found.after || places.length === 0) return { ...found, places };
    const end = await placeBelow(found.segment!, from);
    return { ...found, places: places.filter((place) => place < end) };
  }

  /** Reads deliveries that are not indexed, the newest first, as many as one request may. */
  private async readRows(region: Region, before: string): Promise<Found> {
    const { tenantId, alternatives, filter, scope = sql`true` } = this.wanted;
    const { from = lowestId, below = highestId } = this.wanted;
    const low = region.after > from ? region.after : idBefore(from);
    const high = [region.lastId, idBefore(below), idBefore(before)].reduce((one, other) =>
      one < other ? one : other,
    );
    const limit = this.rowsLeft + 1;
    const rows = await query<{ id: string; matches: boolean }>(sql`
      SELECT deliveries.id, ${filter} AND ${hasWords(alternatives)} AS matches
      FROM deliveries
      WHERE tenant_id = ${tenantId}::uuid AND deleted_at IS NULL AND id > ${low}::uuid AND id <= ${high}::uuid
        AND ${scope}
      ORDER BY id DESC LIMIT ${limit}`);
    const isCut = rows.length === limit;
    const read = isCut ? rows.slice(0, -1) : rows;
    this.rowsLeft -= read.length;
    const stoppedAt = isCut ? (read.at(-1)?.id ?? idAfter(high)) : undefined;
    return { ...region, ids: read.filter(({ matches }) => matches).map(({ id }) => id), stoppedAt };
  }
}

function placesOf({ segment, places }: Found): PlaceInSegment[] {
  return segment === null || !places ? [] : Array.from(places, (place) => ({ segment, place }));
}
