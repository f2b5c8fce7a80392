import sql, { type Sql } from 'sql-template-tag';
import type { ConsigneeInput } from '@/lib/consignees/consignee-schemas';
import { mentionPatterns } from '@/lib/consignees/mention-pattern';
import { parsePhone } from '@/lib/fields/kinds/parse-phone';

/** A consignee in the form in which SQL compares them. */
export interface Consignee {
  /** E.164 if it could be parsed. */
  phone: string | null;
  /** In lower case, with single spaces. */
  name: string | null;
}

export function readConsignee({ phone, name }: ConsigneeInput): Consignee {
  return {
    phone: phone === undefined ? null : (parsePhone(phone, undefined).e164 ?? phone),
    name: name === undefined ? null : name.toLowerCase().replace(/\s+/g, ' '),
  };
}

/** The consignee to search for, and the tenant to search in. */
export interface Wanted {
  tenantId: string;
  consignee: Consignee;
}

const oneLine = (text: Sql) => sql`lower(regexp_replace(btrim(${text}), '\\s+', ' ', 'g'))`;

const digitsOf = (text: Sql) => sql`regexp_replace(${text}, '\\D', '', 'g')`;
/** Without the zeros before a national number or a country code. */
const significantDigitsOf = (text: Sql) => sql`ltrim(${digitsOf(text)}, '0')`;

/** Whether `whole` ends with `part`, which may lack the country code. At least seven digits must match. */
const endsWith = (whole: Sql, part: Sql) =>
  sql`(length(${part}) >= 7 AND right(${whole}, length(${part})) = ${part})`;

/** Whether the phone was given without + and could not be parsed as E.164: `4915112345678`, `0151 12345678`. */
const isWithoutCode = (phone: Sql) => sql`left(${phone}, 1) <> '+'`;

/** The phone and the name, cast to text because they may be NULL. */
const textsOf = ({ phone, name }: Consignee) => ({ phone: sql`${phone}::text`, name: sql`${name}::text` });

/**
 * The WHERE condition for `deliveries`. A phone that may lack its country code is compared in the same way as in failed
 * rows, so that a look-up finds a person in both or in neither.
 */
export function deliveryMatches({ tenantId, consignee }: Wanted): Sql {
  const { phone, name } = textsOf(consignee);
  const column = sql`delivery_contact_phone`;
  const own = sql`deliveries.tenant_id = ${tenantId}`;
  // Live and deleted deliveries have an index each.
  return sql`((${own} AND deliveries.deleted_at IS NULL) OR (${own} AND deliveries.deleted_at IS NOT NULL))
    AND (${phone} IS NULL OR ${column} = ${phone}
      OR (${isWithoutCode(phone)} AND ${endsWith(digitsOf(column), significantDigitsOf(phone))}))
    AND (${name} IS NULL OR ${oneLine(sql`delivery_contact_name`)} = lower(${name}))`;
}

/**
 * The WHERE condition for `failed_order_logs AS failed`, joined with `jobs`. One cell must equal the name, and one must
 * match the end of the phone: the phone in a failed row was not parsed, so it may lack the country code. So may the phone
 * that is searched for.
 */
export function failedRowMatches({ tenantId, consignee }: Wanted): Sql {
  const cells = sql`jsonb_array_elements_text(failed.cells)`;
  return sql`jobs.tenant_id = ${tenantId} AND ${cellsMention(cells, consignee)}`;
}

/** Whether a set of cells, each read as `cell`, has the phone and the name, as far as they are given. */
function cellsMention(cells: Sql, consignee: Consignee): Sql {
  const { phone, name } = textsOf(consignee);
  const [cell, digits] = [sql`cell`, sql`digits`];
  return sql`(${phone} IS NULL OR EXISTS (
      SELECT FROM ${cells} AS cell, ${significantDigitsOf(cell)} AS digits
      WHERE length(cell) < 40 AND (${endsWith(digitsOf(phone), digits)}
        OR (${isWithoutCode(phone)} AND ${endsWith(digits, significantDigitsOf(phone))}))))
    AND (${name} IS NULL OR EXISTS (
      SELECT FROM ${cells} AS cell WHERE ${oneLine(cell)} = lower(${name})))`;
}

/**
 * Selects the rows (job and row number) of the tenant's imports in which cells that were changed by hand mention the person, before or after the
 * change. With phone and name, the row must mention both; what was not changed of it is taken from its delivery.
 */
export function correctedRows({ tenantId, consignee }: Wanted): Sql {
  return sql`SELECT jobs.id, jobs.row_number FROM (
      SELECT correction.bulk_order_creation_id AS id, correction.row_number,
             array_agg(correction.old_text) || array_agg(correction.new_text) AS texts
      FROM bulk_order_creation_corrections AS correction
        JOIN bulk_order_creations AS owner ON owner.id = correction.bulk_order_creation_id
      WHERE owner.tenant_id = ${tenantId} GROUP BY 1, 2
    ) AS jobs
    LEFT JOIN deliveries AS made ON made.bulk_order_creation_id = jobs.id AND made.row_number = jobs.row_number
    WHERE ${cellsMention(
      sql`unnest(jobs.texts || ARRAY[made.delivery_contact_phone, made.delivery_contact_name])`,
      consignee,
    )}`;
}

/**
 * Selects the cells changed by hand in unfinished imports that mention the person by phone or by name: the rest of the row
 * is in a file that nobody has read, so both are not asked for. Numbers are what the page has written, unchecked.
 */
export function draftCells({ tenantId, consignee }: Wanted): Sql {
  const { phone, name } = mentionPatterns(consignee);
  const text = sql`(cell ->> 'value')`;
  return sql`SELECT drafts.id, drafts.file_key, cell -> 'row_number' AS row_number, cell -> 'column_index' AS column_index,
      ${text} AS new_text
    FROM import_drafts AS drafts
    CROSS JOIN LATERAL json_array_elements(CASE json_typeof(drafts.choices -> 'corrections')
      WHEN 'array' THEN drafts.choices -> 'corrections' ELSE '[]' END) AS cell
    WHERE drafts.tenant_id = ${tenantId} AND (${text} ~* ${phone}::text OR ${text} ~* ${name}::text)`;
}

/** Whether a text mentions the phone and the name, as far as they are given. */
export function mentions(text: Sql, consignee: Consignee): Sql {
  const { phone, name } = mentionPatterns(consignee);
  return sql`(${phone}::text IS NULL OR ${text} ~* ${phone}) AND (${name}::text IS NULL OR ${text} ~* ${name})`;
}

/** The WHERE condition for `targets`. */
export function targetMatches({ tenantId, consignee }: Wanted): Sql {
  return sql`targets.tenant_id = ${tenantId}
    AND ${mentions(
      sql`concat_ws(E'\\n', targets.title, targets.street, targets.city,
      (SELECT string_agg(value, E'\\n') FROM jsonb_each_text(targets.metadata)))`,
      consignee,
    )}`;
}

/**
 * The WHERE condition for `inbound_import_job_items AS items`, joined with `jobs`. It searches the payload of rejected
 * items, the changes of updates, and the values repeated in problems.
 */
export function itemMatches({ tenantId, consignee }: Wanted): Sql {
  return sql`jobs.tenant_id = ${tenantId}
    AND (items.payload IS NOT NULL OR items.changes IS NOT NULL OR items.problems IS NOT NULL)
    AND ${mentions(sql`concat_ws(E'\\n', items.payload, items.changes, items.problems)`, consignee)}`;
}

/**
 * The WHERE condition for `bulk_order_creations AS jobs` that selects imports which ended before all rows of their file
 * were read. People in the unread rows are mentioned only in the file.
 */
export function isUnreadImport(tenantId: string): Sql {
  return sql`jobs.tenant_id = ${tenantId} AND jobs.status IN ('failed', 'cancelled')
    AND jobs.traces_expired_at IS NULL
    AND (jobs.total_count IS NULL OR jobs.succeeded_count + jobs.failed_count < jobs.total_count)`;
}

/**
 * The deliveries of a tenant that mention a consignee: they are theirs now, or were before an edit. A statement that
 * returns IDs. Somebody whose phone is only in the history is found together with the name that the delivery has, and
 * the other way round.
 */
export function heldDeliveries(wanted: Wanted): Sql {
  const { tenantId, consignee } = wanted;
  const texts = sql`concat_ws(E'\\n', events.changes::text, deliveries.delivery_contact_name, deliveries.delivery_contact_phone)`;
  return sql`SELECT id FROM deliveries WHERE ${deliveryMatches(wanted)}
    UNION
    SELECT events.delivery_id FROM delivery_events AS events JOIN deliveries ON deliveries.id = events.delivery_id
    WHERE events.tenant_id = ${tenantId} AND jsonb_array_length(events.changes) > 0 AND ${mentions(texts, consignee)}`;
}
