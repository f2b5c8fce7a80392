import sql, { type Sql } from 'sql-template-tag';
import type { ConsigneeInput } from '@/lib/consignees/consignee-schemas';
import { mentionPatterns } from '@/lib/consignees/mention-pattern';
import { parsePhone } from '@/lib/fields/kinds/parse-phone';

/** A consignee as SQL compares them. */
export interface Consignee {
  /** E.164 where it could be read. */
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

/** Whom a condition looks for, in which tenant. */
export interface Wanted {
  tenantId: string;
  consignee: Consignee;
}

const oneLine = (text: Sql) => sql`lower(regexp_replace(btrim(${text}), '\\s+', ' ', 'g'))`;

const digitsOf = (text: Sql) => sql`regexp_replace(${text}, '\\D', '', 'g')`;
/** Without the zeros that stand before a national number and before a country code. */
const significantDigitsOf = (text: Sql) => sql`ltrim(${digitsOf(text)}, '0')`;

/** Whether the digits of `whole` end with those of `part`: it may lack the country code. Seven must agree. */
const endsWith = (whole: Sql, part: Sql) =>
  sql`(length(${part}) >= 7 AND right(${whole}, length(${part})) = ${part})`;

/** The phone was given without + and could not be read as E.164: `4915112345678`, `0151 12345678`. */
const isWithoutCode = (phone: Sql) => sql`left(${phone}, 1) <> '+'`;

/** The phone and the name as texts, also where they are NULL. */
const textsOf = ({ phone, name }: Consignee) => ({ phone: sql`${phone}::text`, name: sql`${name}::text` });

/**
 * The condition on `deliveries`. A phone that may lack its country code is compared as those of failed rows are, so that a
 * look-up finds a person in both or in neither.
 */
export function deliveryMatches({ tenantId, consignee }: Wanted): Sql {
  const { phone, name } = textsOf(consignee);
  const column = sql`delivery_contact_phone`;
  return sql`deliveries.tenant_id = ${tenantId}
    AND (${phone} IS NULL OR ${column} = ${phone}
      OR (${isWithoutCode(phone)} AND ${endsWith(digitsOf(column), significantDigitsOf(phone))}))
    AND (${name} IS NULL OR ${oneLine(sql`delivery_contact_name`)} = lower(${name}))`;
}

/**
 * The condition on `failed_order_logs` (joined with its job). A cell that is the name, a cell that ends the phone: a failed
 * row's phone was not read, so it may lack the country code. So may the phone that is asked for.
 */
export function failedRowMatches({ tenantId, consignee }: Wanted): Sql {
  const { phone, name } = textsOf(consignee);
  const [cell, digits] = [sql`cell`, sql`digits`];
  return sql`jobs.tenant_id = ${tenantId}
    AND (${phone} IS NULL OR EXISTS (
      SELECT FROM jsonb_array_elements_text(failed.cells) AS cell, ${significantDigitsOf(cell)} AS digits
      WHERE length(cell) < 40 AND (${endsWith(digitsOf(phone), digits)}
        OR (${isWithoutCode(phone)} AND ${endsWith(digits, significantDigitsOf(phone))}))))
    AND (${name} IS NULL OR EXISTS (
      SELECT FROM jsonb_array_elements_text(failed.cells) AS cell WHERE ${oneLine(cell)} = lower(${name})))`;
}

/** Whether a text mentions the phone and the name, each unless it is not asked for. */
function mentions(text: Sql, consignee: Consignee): Sql {
  const { phone, name } = mentionPatterns(consignee);
  return sql`(${phone}::text IS NULL OR ${text} ~* ${phone}) AND (${name}::text IS NULL OR ${text} ~* ${name})`;
}

/** The condition on `targets`. */
export function targetMatches({ tenantId, consignee }: Wanted): Sql {
  return sql`targets.tenant_id = ${tenantId}
    AND ${mentions(sql`concat_ws(E'\\n', targets.title, targets.street, targets.city)`, consignee)}`;
}

/**
 * The condition on `inbound_import_job_items` (joined with its job). What was sent of a rejected item, what an update
 * changed, what a problem repeats.
 */
export function itemMatches({ tenantId, consignee }: Wanted): Sql {
  return sql`jobs.tenant_id = ${tenantId}
    AND (items.payload IS NOT NULL OR items.changes IS NOT NULL OR items.problems IS NOT NULL)
    AND ${mentions(sql`concat_ws(E'\\n', items.payload, items.changes, items.problems)`, consignee)}`;
}

/**
 * The condition on `bulk_order_creations` of an import that ended before each row of its file was read: whom the rest
 * speaks of stands in the file alone, and goes with it.
 */
export function isUnreadImport(tenantId: string): Sql {
  return sql`jobs.tenant_id = ${tenantId} AND jobs.status IN ('failed', 'cancelled')
    AND jobs.traces_expired_at IS NULL
    AND (jobs.total_count IS NULL OR jobs.succeeded_count + jobs.failed_count < jobs.total_count)`;
}
