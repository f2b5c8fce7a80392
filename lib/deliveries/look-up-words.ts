import sql, { type Sql } from 'sql-template-tag';
import { query } from '@/lib/db';
import type { Alternatives, Term } from '@/lib/deliveries/read-search';
import { readMatching } from '@/lib/deliveries/search-regions';

/** Sorts after every word that begins with the same letters. */
const LAST_LETTER = '\u{10ffff}';

/** The blocks of a filter are left out at first when they are so many times larger than those of the rarest word. */
const LARGE = 6;

/** Deliveries that are read instead of what was left out, at most, and how many bytes of it take as long as one of them. */
const MAX_READ = 1_000;
const BYTES_OF_A_READ = 2_000;

interface BlockRow {
  segment: string;
  term: number;
  /** Bytes of its places. */
  size: number;
  words: string | null;
  counts: string;
  isLeftOut: boolean;
  /** In base64: two thirds as long as what the driver makes of bytes, and read by Node in a third of the time. */
  places: string | null;
}

type ReadBlock = BlockRow & { words: string; places: string };

function isRead(row: BlockRow): row is ReadBlock {
  return row.words !== null;
}

export interface LookUp {
  /** The places of the deliveries with the words, ascending, of each segment that has some. */
  places: ReadonlyMap<string, Uint16Array>;
  /** The segments that were not read, because those before them have taken all of the bytes. */
  unread: ReadonlySet<string>;
  /** How many bytes were read. */
  bytes: number;
}

/**
 * Finds the places of deliveries with certain words in some segments.
 * @param segments their IDs, in the order in which they are wanted; the first is always read
 * @param filter what holds of the deliveries, about a row of `deliveries`: the filters among the words, and maybe more
 * @param maxBytes how much may be read of the others
 */
export async function lookUpWords(
  segments: readonly string[],
  { alternatives, filter }: { alternatives: Alternatives; filter: Sql },
  maxBytes: number,
): Promise<LookUp> {
  const places = new Map<string, Uint16Array>();
  const unread = new Set<string>();
  let bytes = 0;
  const add = (segment: string, own: Uint16Array) => {
    if (own.length > 0) places.set(segment, union(places.get(segment), own));
  };
  for (const terms of alternatives) {
    const look = async (wanted: readonly string[], large: number) => {
      const open: [segment: string, places: Uint16Array][] = [];
      let bytesLeftOut = 0;
      const blocks = await readBlocks(wanted, terms, { maxBytes: maxBytes - bytes, large });
      for (const [segment, rows] of groupBySegment(blocks)) {
        const read = rows.filter(isRead);
        if (read.length === 0) {
          unread.add(segment);
          continue;
        }
        bytes += sizeOf(read);
        const own = findCommon(read, terms);
        const leftOut = sizeOf(rows.filter(({ isLeftOut }) => isLeftOut));
        if (leftOut === 0) add(segment, own);
        else if (own.length > 0) {
          open.push([segment, own]);
          bytesLeftOut += leftOut;
        }
      }
      return { open, bytesLeftOut };
    };
    const { open, bytesLeftOut } = await look(segments, LARGE);
    const reads = open.reduce((sum, [, own]) => sum + own.length, 0);
    if (reads <= Math.min(MAX_READ, bytesLeftOut / BYTES_OF_A_READ))
      for (const [segment, own] of await readMatching(open, filter)) add(segment, own);
    else
      await look(
        open.map(([segment]) => segment),
        Infinity,
      );
  }
  return { places, unread, bytes };
}

/**
 * The blocks with words that are asked for, of the segments that have one for each term: without `words` and `places` beyond
 * the bytes that may be read, and of filters that have `large` times the bytes of the segment's rarest word.
 */
function readBlocks(
  segments: readonly string[],
  terms: readonly Term[],
  { maxBytes, large }: { maxBytes: number; large: number },
): Promise<BlockRow[]> {
  return query<BlockRow>(sql`
    WITH hits AS MATERIALIZED (
      SELECT segment.id, segment.rank, term.number, term.is_filter, block.*, octet_length(block.places) AS size
      FROM unnest(${segments}::bigint[]) WITH ORDINALITY AS segment (id, rank),
        unnest(
          ${terms.map(({ word }) => word)}::text[],
          ${terms.map(({ word, isWhole }) => (isWhole ? word : word + LAST_LETTER))}::text[],
          ${terms.map(({ word, isWhole }) => (isWhole ? ` ${word} ` : ` ${word}`))}::text[],
          ${terms.map(({ isWhole }) => isWhole)}::boolean[]
        ) WITH ORDINALITY AS term (word, last_word, part, is_filter, number),
        LATERAL (
          SELECT words, counts, places FROM delivery_search_blocks
          WHERE segment_id = segment.id AND first_word <= term.last_word AND first_word >= coalesce((
            SELECT first_word FROM delivery_search_blocks
            WHERE segment_id = segment.id AND first_word <= term.word ORDER BY first_word DESC LIMIT 1), '')
            AND strpos(' ' || words || ' ', term.part) > 0
          OFFSET 0 -- so that blocks are always found by their index, however many the planner expects
        ) AS block
    ), terms AS (
      SELECT id, number, sum(size) AS size FROM hits GROUP BY id, number
    ), complete AS (
      SELECT id, min(size) AS least FROM terms GROUP BY id HAVING count(*) = ${terms.length}
    ), chosen AS (
      SELECT hits.*, is_filter AND terms.size >= least * ${large}::float8 AS is_left_out
      FROM complete JOIN terms USING (id) JOIN hits USING (id, number)
    ), sized AS (
      SELECT *, sum(size) FILTER (WHERE NOT is_left_out) OVER (ORDER BY rank) AS so_far FROM chosen
    )
    SELECT id::text AS segment, number::int - 1 AS term, counts, size, is_left_out AS "isLeftOut",
      CASE WHEN is_read THEN words END AS words, CASE WHEN is_read THEN encode(places, 'base64') END AS places
    FROM (SELECT *, NOT is_left_out AND (rank = 1 OR so_far <= ${maxBytes}) AS is_read FROM sized) AS read
    ORDER BY rank, term`);
}

function sizeOf(blocks: readonly BlockRow[]): number {
  return blocks.reduce((sum, { size }) => sum + size, 0);
}

function groupBySegment(rows: readonly BlockRow[]): Map<string, BlockRow[]> {
  const groups = new Map<string, BlockRow[]>();
  for (const row of rows) {
    const group = groups.get(row.segment);
    if (group) group.push(row);
    else groups.set(row.segment, [row]);
  }
  return groups;
}

/** A mark for each place: how many of the terms it has, each counted only after those before. Used again and again. */
const marks = new Uint8Array(2 ** 16);

/** The places that have all terms which were read, ascending. @param blocks of one segment */
function findCommon(blocks: readonly ReadBlock[], terms: readonly Term[]): Uint16Array {
  let marked: number[] = [];
  let common: number[] = [];
  for (const [step, term] of rarestFirst(blocks).entries()) {
    common = [];
    for (const block of blocks) {
      if (block.term !== term) continue;
      forEachPlace(block, terms[term]!, (place) => {
        if (marks[place] !== step) return;
        marks[place] = step + 1;
        common.push(place);
      });
    }
    if (step === 0) marked = common;
    if (common.length === 0) break;
  }
  for (const place of marked) marks[place] = 0;
  return Uint16Array.from(common).sort();
}

/** The terms' numbers, so that as few places as possible are marked and nothing is read after a term without any. */
function rarestFirst(blocks: readonly ReadBlock[]): number[] {
  const sizes = new Map<number, number>();
  for (const { term, size } of blocks) sizes.set(term, (sizes.get(term) ?? 0) + size);
  return [...sizes].toSorted(([, one], [, other]) => one - other).map(([term]) => term);
}

function forEachPlace(
  { words, counts, places: encoded }: ReadBlock,
  { word, isWhole }: Term,
  take: (place: number) => void,
): void {
  const lengths = counts.split(' ');
  const places = Buffer.from(encoded, 'base64');
  let offset = 0;
  for (const [index, candidate] of words.split(' ').entries()) {
    const end = offset + 2 * Number(lengths[index]);
    if (isWhole ? candidate === word : candidate.startsWith(word))
      for (let at = offset; at < end; at += 2) take((places[at]! << 8) | places[at + 1]!);
    offset = end;
  }
}

function union(one: Uint16Array | undefined, other: Uint16Array): Uint16Array {
  return one ? Uint16Array.from(new Set([...one, ...other])).sort() : other;
}
