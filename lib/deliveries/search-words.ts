import sql, { join, type Sql } from 'sql-template-tag';
import { fieldRecords } from '@/lib/deliveries/delivery-record';
import { identifier } from '@/lib/sql/identifier';

/** No word is compared beyond this length, so that a long cell does not make the index grow. */
export const WORD_LENGTH = 40;

/**
 * A text as the search compares it: in lower case, without accents, its words separated by single spaces. Whatever is
 * no letter and no digit of ASCII separates words; beyond ASCII, only typographic signs do.
 */
export function foldText(text: Sql): Sql {
  const plain = sql`regexp_replace(lower(normalize(${text}, NFKD)), '[\u0300-\u036f]', '', 'g')`;
  const letters = sql`replace(replace(replace(translate(${plain}, 'øłđðı', 'olddi'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe')`;
  return sql`btrim(regexp_replace(${letters}, '[\u0001-/:-@[-\`{-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g'))`;
}

/** Countries' codes (ITU-T E.164). None is the beginning of another: PostgreSQL takes the longest that fits. */
const callingCode =
  '^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(2[1-689]|3[578]|42|5[09]|6[7-9]|8[035789]|9[679])\\d)';

/** The first letter of a word that no text contains: a phone's digits, and a filter's value. */
export const phoneSign = '+';
const filterSign = '=';

/** The words by which filters find deliveries. Each is compared whole. */
export const filterWords = {
  customer: (id: Sql) => sql`${filterSign + 'c'} || ${id}`,
  job: (id: Sql) => sql`${filterSign + 'j'} || ${id}`,
  warning: (code: Sql) => sql`${filterSign + 'w'} || ${code}`,
  /** A hash, because cells may be long and contain anything. */
  extra: (key: Sql, value: Sql) => hashedPair('x', key, value),
  metadata: (key: Sql, value: Sql) => hashedPair('m', key, value),
};

function hashedPair(kind: 'x' | 'm', key: Sql, value: Sql): Sql {
  return sql`${filterSign + kind} || left(encode(sha256(convert_to(${key} || E'\\x01' || ${value}, 'UTF8')), 'hex'), 24)`;
}

/**
 * The words of a row of `deliveries`, one of them maybe several times: those of its searched fields, its other columns
 * and its customer's name; its phone's digits, with and without the country's code; and those of filters.
 * @param delivery the row's alias
 * @param customerName an expression for its customer's name
 */
export function wordsOf(delivery: Sql, customerName: Sql): Sql {
  const searched = fieldRecords.filter((field) => field.searched);
  const column = (name: string) => sql`${delivery}.${identifier(name)}`;
  const texts = searched.filter(({ kind }) => kind !== 'phone').map((field) => column(field.column));
  const others = sql`(SELECT string_agg(value, ' ') FROM jsonb_each_text(${delivery}.extra))`;
  const own = sql`(SELECT string_agg(value, ' ') FROM jsonb_each_text(${delivery}.metadata))`;
  const phones = searched
    .filter(({ kind }) => kind === 'phone')
    .flatMap((field) => {
      const digits = sql`regexp_replace(${column(field.column)}, '\\D', '', 'g')`;
      return [digits, sql`regexp_replace(${digits}, ${callingCode}, '')`];
    })
    .map((digits) => sql`${phoneSign} || ${digits}`);
  const filters = [
    filterWords.customer(sql`${delivery}.customer_id::text`),
    filterWords.job(sql`${delivery}.bulk_order_creation_id::text`),
  ];
  return sql`(
    string_to_array(${foldText(sql`concat_ws(' ', ${join([...texts, others, own, customerName])})`)}, ' ')
    || ARRAY[${join([...phones, ...filters])}]
    || CASE WHEN ${delivery}.warnings IS NOT NULL THEN ARRAY(
      SELECT ${filterWords.warning(sql`(warning->>'code')`)} FROM jsonb_array_elements(${delivery}.warnings) AS warning
      UNION SELECT ${filterWords.warning(sql`'any'`)}) END
    || CASE WHEN ${delivery}.extra IS NOT NULL THEN ARRAY(
      SELECT ${filterWords.extra(sql`key`, sql`value`)} FROM jsonb_each_text(${delivery}.extra)) END
    || CASE WHEN ${delivery}.metadata IS NOT NULL THEN ARRAY(
      SELECT ${filterWords.metadata(sql`key`, sql`value`)} FROM jsonb_each_text(${delivery}.metadata)) END)`;
}
