import { fieldLabel } from '@/lib/fields/order-fields';
import type { Language } from '@/lib/languages/language';
import { rowSentences, type RowSentenceKey } from '@/lib/messages/row-problem-sentences';
import { packageLimits } from '@/lib/fields/kinds/parse-package-items';
import type { RowProblem } from '@/lib/fields/row-problem';

/** The reason to assume if a stored problem has none, or one from a later version. */
const usualReason = {
  invalid_number: 'invalid_number.not_a_number',
  invalid_phone: 'invalid_phone.not_a_phone',
  invalid_package_items: 'invalid_package_items.not_json',
  invalid_date: 'invalid_date.not_a_date',
} as const satisfies Record<string, RowSentenceKey>;

/**
 * The message for a problem of a row: the field's label, what is wrong, what to do.
 * Example: "Pickup latitude: A latitude must be between -90 and 90, but the cell says 252.1. Check whether …".
 */
export function messageForRowProblem(problem: RowProblem, language: Language): string {
  const sentence = sentenceForRowProblem(problem, language);
  return `${fieldLabel(problem.field, language)}${language === 'fr' ? '\u00a0' : ''}: ${sentence}`;
}

/** The same without the label, for a value that is no order field. */
export function sentenceForRowProblem(problem: Wrong, language: Language): string {
  const sentence = rowSentences[sentenceKey(problem)][language];
  const params: Record<string, string | number> = { ...impliedParams(problem), ...problem.params };
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '?'));
}

/** What is wrong, whatever the field. */
type Wrong = Omit<RowProblem, 'field'>;

function sentenceKey({ code, params }: Wrong): RowSentenceKey {
  // Why a required cell is empty, where that is known.
  if (code === 'required_field_missing' && params?.reason === 'formula_not_calculated')
    return 'formula_not_calculated';
  if (code === 'required_field_missing' && params?.reason === 'says_nothing')
    return 'required_field_missing.says_nothing';
  if (code === 'required_field_missing' && params?.reason === 'city_not_certain')
    return 'required_field_missing.city_not_certain';
  if (code === 'required_field_missing' && params?.reason === 'address_not_certain')
    return 'required_field_missing.address_not_certain';
  if (code === 'invalid_characters' && params?.reason === 'letter_lost')
    return 'invalid_characters.letter_lost';
  if (!hasReasons(code)) return code;
  const key = `${code}.${params?.reason}`;
  return isSentenceKey(key) ? key : usualReason[code];
}

function hasReasons(code: RowProblem['code']): code is keyof typeof usualReason {
  return Object.hasOwn(usualReason, code);
}

function isSentenceKey(key: string): key is RowSentenceKey {
  return Object.hasOwn(rowSentences, key);
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
