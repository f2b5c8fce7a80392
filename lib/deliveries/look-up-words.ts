import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import type { Alternatives, Term } from '@/lib/deliveries/read-search';

/** Sorts after every word that begins with the same letters. */
const LAST_LETTER = '\u{10ffff}';

interface BlockRow {
  segment: string;
  term: number;
  words: string | null;
  counts: string;
  places: Buffer;
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
 * @param maxBytes how much may be read of the others
 */
export async function lookUpWords(
  segments: readonly string[],
  alternatives: Alternatives,
  maxBytes: number,
): Promise<LookUp> {
  const places = new Map<string, Uint16Array>();
  const unread = new Set<string>();
  let bytes = 0;
  for (const terms of alternatives) {
    for (const [segment, rows] of groupBySegment(await readBlocks(segments, terms, maxBytes))) {
      if (rows[0]!.words === null) {
        unread.add(segment);
        continue;
      }
      for (const row of rows) bytes += row.places.length;
      const own = findCommon(rows, terms);
      if (own.length > 0) places.set(segment, union(places.get(segment), own));
    }
  }
  return { places, unread, bytes };
}

/** The blocks with words that are asked for, of the segments that have one for each term. */
function readBlocks(
  segments: readonly string[],
  terms: readonly Term[],
  maxBytes: number,
): Promise<BlockRow[]> {
  return query<BlockRow>(sql`
    WITH hits AS MATERIALIZED (
      SELECT segment.id, segment.rank, term.number, block.*
      FROM unnest(${segments}::bigint[]) WITH ORDINALITY AS segment (id, rank),
        unnest(
          ${terms.map(({ word }) => word)}::text[],
          ${terms.map(({ word, isWhole }) => (isWhole ? word : word + LAST_LETTER))}::text[],
          ${terms.map(({ word, isWhole }) => (isWhole ? ` ${word} ` : ` ${word}`))}::text[]
        ) WITH ORDINALITY AS term (word, last_word, part, number),
        LATERAL (
          SELECT words, counts, places FROM delivery_search_blocks
          WHERE segment_id = segment.id AND first_word <= term.last_word AND first_word >= coalesce((
            SELECT first_word FROM delivery_search_blocks
            WHERE segment_id = segment.id AND first_word <= term.word ORDER BY first_word DESC LIMIT 1), '')
            AND strpos(' ' || words || ' ', term.part) > 0
          OFFSET 0 -- so that blocks are always found by their index, however many the planner expects
        ) AS block
    ), complete AS (
      SELECT id FROM hits GROUP BY id HAVING count(DISTINCT number) = ${terms.length}
    ), sized AS (
      SELECT hits.*, sum(octet_length(places)) OVER (ORDER BY rank) AS so_far FROM complete JOIN hits USING (id)
    )
    SELECT id::text AS segment, number::int - 1 AS term, counts, 
      CASE WHEN is_read THEN words END AS words, CASE WHEN is_read THEN places END AS places
    FROM (SELECT *, rank = 1 OR so_far <= ${maxBytes} AS is_read FROM sized) AS read
    ORDER BY rank, term`);
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

/** The places that have all terms, ascending. @param rows of one segment, term by term */
function findCommon(rows: readonly BlockRow[], terms: readonly Term[]): Uint16Array {
  const last = terms.length - 1;
  const marked: number[] = [];
  const common: number[] = [];
  for (const row of rows) {
    const { term } = row;
    forEachPlace(row, terms[term]!, (place) => {
      if (marks[place] !== term) return;
      marks[place] = term + 1;
      if (term === 0) marked.push(place);
      if (term === last) common.push(place);
    });
  }
  for (const place of marked) marks[place] = 0;
  return Uint16Array.from(common).sort();
}

function forEachPlace(
  { words, counts, places }: BlockRow,
  { word, isWhole }: Term,
  take: (place: number) => void,
): void {
  const lengths = counts.split(' ');
  let offset = 0;
  for (const [index, candidate] of words!.split(' ').entries()) {
    const end = offset + 2 * Number(lengths[index]);
    if (isWhole ? candidate === word : candidate.startsWith(word))
      for (let at = offset; at < end; at += 2) take((places[at]! << 8) | places[at + 1]!);
    offset = end;
  }
}

function union(one: Uint16Array | undefined, other: Uint16Array): Uint16Array {
  return one ? Uint16Array.from(new Set([...one, ...other])).sort() : other;
}
