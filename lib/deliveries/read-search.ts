import sql, { join, type Sql } from 'sql-template-tag';
import { query as runQuery } from '@/lib/db';
import type { ListDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';
import { filterWords, foldText, phoneSign, WORD_LENGTH, wordsOf } from '@/lib/deliveries/search-words';

/** A word that deliveries must have: `isWhole`, or else as the beginning of one. */
export interface Term {
  word: string;
  isWhole: boolean;
}

/** What deliveries must have: all words of one of the alternatives. */
export type Alternatives = readonly (readonly Term[])[];

/** What people write of a phone, or of its beginning. */
const likePhone = /^\+?[\d\s\-/().]{3,}$/;

/** What can be nothing else: with a +, or with seven digits in groups. */
const onlyPhone = /^\+|^(?=.*\d\D)(?:\D*\d){7}/;

/** More words narrow a search no further. */
const MAX_WORDS = 8;

/**
 * The words that a query asks for; null when it asks for none, so that the order of IDs is all that matters. Every word
 * of a search may be the beginning of one, anywhere in the delivery. What looks like a phone is also one, with or without
 * the country's code, +, 00 and 0.
 */
export async function readSearch(query: ListDeliveriesQuery): Promise<Alternatives | null> {
  const search = query.search?.trim() ?? '';
  const filters = filtersOf(query);
  if (search === '' && filters.length === 0) return null;
  const [read] = await runQuery<{ folded: string; filters: string[] }>(
    sql`SELECT ${foldText(sql`${search}::text`)} AS folded, ARRAY[${filters.length > 0 ? join(filters) : sql`NULL`}]::text[] AS filters`,
  );
  const required = filters.length > 0 ? read!.filters.map((word) => ({ word, isWhole: true })) : [];
  if (search === '') return [required];
  const words = [...new Set(read!.folded.split(' ').filter((word) => word !== ''))].slice(0, MAX_WORDS);
  const digits = search.replace(/\D/g, '').replace(/^0+/, '');
  const isPhone = likePhone.test(search) && digits !== '';
  const alternatives = [
    ...(words.length > 0 && !(isPhone && onlyPhone.test(search)) ? [words] : []),
    ...(isPhone ? [[phoneSign + digits]] : []),
  ];
  return alternatives.map((each) => [...required, ...each.map(beginning)]);
}

function beginning(word: string): Term {
  return { word: [...word].slice(0, WORD_LENGTH).join(''), isWhole: false };
}

function filtersOf(query: ListDeliveriesQuery): Sql[] {
  return [
    query.customer_id && filterWords.customer(sql`${query.customer_id}::uuid::text`),
    query.bulk_order_creation_id && filterWords.job(sql`${query.bulk_order_creation_id}::uuid::text`),
    query.warning && filterWords.warning(sql`${query.warning}::text`),
    query.extra_key &&
      query.extra_value &&
      filterWords.extra(sql`${query.extra_key}::text`, sql`${query.extra_value}::text`),
    query.metadata_key &&
      query.metadata_value &&
      filterWords.metadata(sql`${query.metadata_key}::text`, sql`${query.metadata_value}::text`),
  ].filter((filter) => typeof filter === 'object');
}

/** Whether only filters are asked for, which are compared with columns as well. */
export function isOfColumns(alternatives: Alternatives): boolean {
  return alternatives.length > 0 && alternatives.every((terms) => terms.every(({ isWhole }) => isWhole));
}

/** Whether it is asked for: a condition about a row of `deliveries`, for those that are not indexed. */
export function hasWords(alternatives: Alternatives): Sql {
  if (isOfColumns(alternatives)) return sql`true`;
  const customerName = sql`(SELECT name FROM customers WHERE customers.id = deliveries.customer_id)`;
  const words = wordsOf(sql`deliveries`, customerName);
  const has = ({ word, isWhole }: Term) =>
    isWhole
      ? sql`${word} = ANY (words)`
      : sql`EXISTS (SELECT FROM unnest(words) AS word WHERE starts_with(left(word, ${WORD_LENGTH}), ${word}))`;
  const either = alternatives.map((terms) => sql`(${join([sql`true`, ...terms.map(has)], ' AND ')})`);
  return sql`(SELECT ${either.length > 0 ? join(either, ' OR ') : sql`false`} FROM (SELECT ${words} AS words OFFSET 0) AS own)`;
}
