import type { ConsigneeInput } from '@/lib/consignees/consignee-schemas';
import { parsePhone } from '@/lib/orders/parse-phone';

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

/** The condition on `deliveries`; its parameters are $1 tenant, $2 phone, $3 name. */
export const deliveryMatches = `deliveries.tenant_id = $1
  AND ($2::text IS NULL OR delivery_contact_phone = $2)
  AND ($3::text IS NULL OR ${oneLine('delivery_contact_name')} = lower($3))`;

/**
 * The condition on `failed_order_logs` (joined with its job): a cell that is the name, a cell that ends the phone. A
 * failed row's phone was not read, so it may lack the country code: seven digits must agree.
 */
export const failedRowMatches = `jobs.tenant_id = $1
  AND ($2::text IS NULL OR EXISTS (
    SELECT FROM jsonb_array_elements_text(failed.cells) AS cell,
                ltrim(regexp_replace(cell, '\\D', '', 'g'), '0') AS digits
    WHERE length(cell) < 40 AND length(digits) >= 7
      AND right(regexp_replace($2, '\\D', '', 'g'), length(digits)) = digits))
  AND ($3::text IS NULL OR EXISTS (
    SELECT FROM jsonb_array_elements_text(failed.cells) AS cell WHERE ${oneLine('cell')} = lower($3)))`;
