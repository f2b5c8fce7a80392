import type { ConsigneeInput } from '@/lib/consignees/consignee-schemas';
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

const oneLine = (column: string) => `lower(regexp_replace(btrim(${column}), '\\s+', ' ', 'g'))`;

const digitsOf = (text: string) => `regexp_replace(${text}, '\\D', '', 'g')`;
/** Without the zeros that stand before a national number and before a country code. */
const significantDigitsOf = (text: string) => `ltrim(${digitsOf(text)}, '0')`;

/** Whether the digits of `whole` end with those of `part`: it may lack the country code. Seven must agree. */
const endsWith = (whole: string, part: string) =>
  `(length(${part}) >= 7 AND right(${whole}, length(${part})) = ${part})`;

/** The phone was given without + and could not be read as E.164: `4915112345678`, `0151 12345678`. */
const isWithoutCode = `left($2, 1) <> '+'`;

/**
 * The condition on `deliveries`; its parameters are $1 tenant, $2 phone, $3 name. A phone that may lack its country code is
 * compared as those of failed rows are, so that a look-up finds a person in both or in neither.
 */
export const deliveryMatches = `deliveries.tenant_id = $1
  AND ($2::text IS NULL OR delivery_contact_phone = $2
    OR (${isWithoutCode} AND ${endsWith(digitsOf('delivery_contact_phone'), significantDigitsOf('$2'))}))
  AND ($3::text IS NULL OR ${oneLine('delivery_contact_name')} = lower($3))`;

/**
 * The condition on `failed_order_logs` (joined with its job); parameters as above. A cell that is the name, a cell that
 * ends the phone: a failed row's phone was not read, so it may lack the country code. So may the phone that is asked for.
 */
export const failedRowMatches = `jobs.tenant_id = $1
  AND ($2::text IS NULL OR EXISTS (
    SELECT FROM jsonb_array_elements_text(failed.cells) AS cell, ${significantDigitsOf('cell')} AS digits
    WHERE length(cell) < 40 AND (${endsWith(digitsOf('$2'), 'digits')}
      OR (${isWithoutCode} AND ${endsWith('digits', significantDigitsOf('$2'))}))))
  AND ($3::text IS NULL OR EXISTS (
    SELECT FROM jsonb_array_elements_text(failed.cells) AS cell WHERE ${oneLine('cell')} = lower($3)))`;

const mentions = (text: string) =>
  `($2::text IS NULL OR ${text} ~* $2) AND ($3::text IS NULL OR ${text} ~* $3)`;

/** The condition on `targets`; its parameters are $1 tenant, $2 and $3 the patterns of phone and name (mention-pattern.ts). */
export const targetMatches = `targets.tenant_id = $1
  AND ${mentions("concat_ws(E'\\n', targets.title, targets.street, targets.city)")}`;

/**
 * The condition on `inbound_import_job_items` (joined with its job); parameters as those of targets. What was sent of a
 * rejected item, what an update changed, what a problem repeats.
 */
export const itemMatches = `jobs.tenant_id = $1
  AND (items.payload IS NOT NULL OR items.changes IS NOT NULL OR items.problems IS NOT NULL)
  AND ${mentions("concat_ws(E'\\n', items.payload, items.changes, items.problems)")}`;

/**
 * The condition on `bulk_order_creations` of an import that ended before each row of its file was read: whom the rest
 * speaks of stands in the file alone, and goes with it. Its parameter is $1 tenant.
 */
export const unreadImport = `jobs.tenant_id = $1 AND jobs.status IN ('failed', 'cancelled')
  AND jobs.traces_expired_at IS NULL
  AND (jobs.total_count IS NULL OR jobs.succeeded_count + jobs.failed_count < jobs.total_count)`;
