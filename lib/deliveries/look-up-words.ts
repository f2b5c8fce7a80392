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
    const found = new Map<string, Uint8Array>();
    for (const row of await readBlocks(segments, terms, maxBytes)) {
      if (row.words === null) {
        unread.add(row.segment);
        continue;
      }
      bytes += row.places.length;
      const marks = found.get(row.segment) ?? new Uint8Array(2 ** 16);
      found.set(row.segment, marks);
      markPlaces(marks, row, terms[row.term]!);
    }
    for (const [segment, marks] of found) {
      const own = placesWith(marks, terms.length);
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
      SELECT segment.id, segment.rank, term.number, block.first_word
      FROM unnest(${segments}::bigint[]) WITH ORDINALITY AS segment (id, rank),
        unnest(
          ${terms.map(({ word }) => word)}::text[],
          ${terms.map(({ word, isWhole }) => (isWhole ? word : word + LAST_LETTER))}::text[],
          ${terms.map(({ word, isWhole }) => (isWhole ? ` ${word} ` : ` ${word}`))}::text[]
        ) WITH ORDINALITY AS term (word, last_word, part, number),
        LATERAL (
          SELECT first_word FROM delivery_search_blocks
          WHERE segment_id = segment.id AND first_word <= term.last_word AND first_word >= coalesce((
            SELECT first_word FROM delivery_search_blocks
            WHERE segment_id = segment.id AND first_word <= term.word ORDER BY first_word DESC LIMIT 1), '')
            AND strpos(' ' || words || ' ', term.part) > 0
        ) AS block
    ), complete AS (
      SELECT id FROM hits GROUP BY id HAVING count(DISTINCT number) = ${terms.length}
    ), sized AS (
      SELECT hits.*, words, counts, places, sum(octet_length(places)) OVER (ORDER BY rank) AS so_far
      FROM complete JOIN hits USING (id) JOIN delivery_search_blocks AS block
        ON block.segment_id = hits.id AND block.first_word = hits.first_word
    )
    SELECT id::text AS segment, number::int - 1 AS term, counts, 
      CASE WHEN is_read THEN words END AS words, CASE WHEN is_read THEN places END AS places
    FROM (SELECT *, rank = 1 OR so_far <= ${maxBytes} AS is_read FROM sized) AS read
    ORDER BY rank, term`);
}

/**
 * Counts up the marks of the places that have the term: a place's mark is the number of the terms it has, as long as it
 * has had each before. Terms come one after the other.
 */
function markPlaces(
  marks: Uint8Array,
  { term, words, counts, places }: BlockRow,
  { word, isWhole }: Term,
): void {
  const each = words!.split(' ');
  const lengths = counts.split(' ');
  let offset = 0;
  for (const [index, candidate] of each.entries()) {
    const end = offset + 2 * Number(lengths[index]);
    if (isWhole ? candidate === word : candidate.startsWith(word)) {
      for (let at = offset; at < end; at += 2) {
        const place = places.readUInt16BE(at);
        if (marks[place] === term) marks[place] = term + 1;
      }
    }
    offset = end;
  }
}

function placesWith(marks: Uint8Array, mark: number): Uint16Array {
  let count = 0;
  for (let place = 0; place < marks.length; place++) if (marks[place] === mark) count++;
  const places = new Uint16Array(count);
  let next = 0;
  for (let place = 0; next < count; place++) if (marks[place] === mark) places[next++] = place;
  return places;
}

function union(one: Uint16Array | undefined, other: Uint16Array): Uint16Array {
  return one ? Uint16Array.from(new Set([...one, ...other])).sort() : other;
}
