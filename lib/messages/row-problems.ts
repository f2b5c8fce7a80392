import type { DateFault } from '@/lib/fields/kinds/parse-date';
import type { NumberFault } from '@/lib/fields/kinds/parse-number';
import { type PackageFault, packageLimits } from '@/lib/fields/kinds/parse-package-items';
import type { PhoneFault } from '@/lib/fields/kinds/parse-phone';
import type { RowProblem, RowProblemCode } from '@/lib/fields/row-problem';
import { fieldLabel } from '@/lib/messages/field-label';
import type { KeyIn, Say } from '@/lib/messages/say';

/** The key of a sentence: a code, or a code with its reason. */
type SentenceKey = KeyIn<'rows.problems'>;

/**
 * The codes whose sentence depends on `params.reason`. The first reason is assumed if a stored problem has none, or one from a
 * later version.
 */
export const reasons = {
  required_field_missing: { empty: 1, says_nothing: 1, city_not_certain: 1, address_not_certain: 1 },
  invalid_characters: { not_storable: 1, letter_lost: 1 },
  invalid_number: { not_a_number: 1, ambiguous: 1, exponent: 1 } satisfies Record<NumberFault, 1>,
  invalid_phone: { not_a_phone: 1, country_needed: 1, exponent: 1, extension: 1 } satisfies Record<
    PhoneFault,
    1
  >,
  invalid_package_items: {
    ...{
      not_json: 1,
      not_a_list: 1,
      too_many_items: 1,
      not_an_object: 1,
      missing: 1,
      not_text: 1,
      too_long: 1,
    },
    ...{ bad_character: 1, not_a_number: 1, not_whole: 1, out_of_range: 1, unknown_key: 1, unreadable: 1 },
  } satisfies Record<PackageFault['reason'], 1>,
  invalid_date: { not_a_date: 1, ambiguous: 1, year_missing: 1 } satisfies Record<DateFault, 1>,
} as const satisfies Partial<Record<RowProblemCode, object>>;

/**
 * The message for a problem of a row: the field's label, what is wrong, what to do.
 * Example: "Pickup latitude: A latitude must be between -90 and 90, but the cell says 252.1. Check whether …".
 */
export function messageForRowProblem(problem: RowProblem, say: Say): string {
  const sentence = sentenceForRowProblem(problem, say);
  return say('rows.ofField', { field: fieldLabel(problem.field, say), sentence });
}

/** The same without the label, for a value that is no order field. */
export function sentenceForRowProblem(problem: Wrong, say: Say): string {
  return say(`rows.problems.${sentenceKey(problem)}`, { ...impliedParams(problem), ...problem.params });
}

/** What is wrong, whatever the field. */
type Wrong = Omit<RowProblem, 'field'>;

function sentenceKey({ code, params }: Wrong): SentenceKey {
  if (code === 'required_field_missing' && params?.reason === 'formula_not_calculated')
    return 'formula_not_calculated';
  if (!(code in reasons)) return code as Exclude<RowProblemCode, keyof typeof reasons>;
  const known: object = reasons[code as keyof typeof reasons];
  const reason = String(params?.reason);
  return `${code}.${Object.hasOwn(known, reason) ? reason : Object.keys(known)[0]}` as SentenceKey;
}

/** The limits of packages are defined in one place, so stored problems don't repeat them. */
function impliedParams({ code, params }: Wrong): Record<string, number> {
  if (code !== 'invalid_package_items') return {};
  const quantity = params?.key === 'quantity';
  return {
    limit: params?.reason === 'too_many_items' ? packageLimits.items : packageLimits.nameLength,
    min: quantity ? 1 : 0,
    max: quantity ? packageLimits.quantity : packageLimits.measure,
  };
}
