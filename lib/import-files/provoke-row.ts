import { magicCode } from '@/lib/fields/magic-reference';
import type { LogicalField } from '@/lib/fields/order-fields';
import { type RowProblem, type RowProblemCode, rowProblemCodes } from '@/lib/fields/row-problem';
import { rowWarningCodes } from '@/lib/fields/row-warning';
import { en } from '@/lib/messages/catalogues/en';
import { exampleParams } from '@/lib/messages/example-params';
import type { OrderVerdict } from '@/lib/rows/check-orders';

/** Which field the real checks name, unless it is the reference. */
const fields: Partial<Record<RowProblemCode, LogicalField>> = {
  required_field_missing: 'delivery_full_address',
  invalid_number: 'delivery_latitude',
  latitude_out_of_range: 'delivery_latitude',
  longitude_out_of_range: 'delivery_longitude',
  unknown_country: 'delivery_country',
  invalid_phone: 'delivery_contact_phone',
  negative_amount: 'cod_amount',
  too_many_decimals: 'cod_amount',
  amount_too_large: 'cod_amount',
  invalid_package_items: 'package_items',
  too_many_rows_in_order: 'package_items',
};

/**
 * The verdict about an order of test data whose reference asks for a code: its rows fail with that error, or it is made with that
 * warning. What fails anyway stays so. Pure.
 * @param rowNumbers of the order
 */
export function provokeVerdict(rowNumbers: readonly number[], verdict: OrderVerdict): OrderVerdict {
  if (verdict.problems !== null) return verdict;
  const reference = verdict.order.draft.external_reference_id ?? '';
  const error = magicCode(reference, 'error', rowProblemCodes);
  if (error)
    return { order: null, problems: new Map(rowNumbers.map((row) => [row, [exampleProblem(error)]])) };
  const code = magicCode(reference, 'warning', rowWarningCodes);
  if (!code) return verdict;
  const warning = { field: null, code, params: exampleParams(en.rows.warnings[code]) };
  return { ...verdict, order: { ...verdict.order, warnings: [...verdict.order.warnings, warning] } };
}

/** A problem as the real checks would give it, with made-up values. Of several reasons it has the first. */
function exampleProblem(code: RowProblemCode): RowProblem {
  const words: string | Record<string, string> = en.rows.problems[code];
  const [reason, message] = typeof words === 'string' ? [null, words] : Object.entries(words)[0]!;
  return {
    field: fields[code] ?? 'external_reference_id',
    code,
    params: { ...(reason !== null && { reason }), ...exampleParams(message) },
  };
}
