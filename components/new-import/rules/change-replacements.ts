import type { LogicalField } from '@/lib/fields/order-fields';
import { isLogicalField } from '@/lib/fields/order-fields';
import { foldValue } from '@/lib/shaping/compile-rules';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

type Replacements = ProfileRules['replacements'];

/** A value of a field that is read as something else; `to` is empty for nothing. */
export interface Replacement {
  field: LogicalField;
  from: string;
  to: string;
}

/** The replacements of all fields, in the order in which they were made. */
export function listReplacements(replacements: Replacements): Replacement[] {
  return Object.entries(replacements).flatMap(([field, pairs]) =>
    isLogicalField(field) ? (pairs ?? []).map((pair) => ({ field, ...pair })) : [],
  );
}

/** Adds a replacement; one of the same value of the field goes. */
export function withReplacement(replacements: Replacements, { field, from, to }: Replacement): Replacements {
  const others = withoutReplacement(replacements, { field, from });
  return { ...others, [field]: [...(others[field] ?? []), { from, to }] };
}

/** Removes the replacement of a value. */
export function withoutReplacement(
  replacements: Replacements,
  { field, from }: Pick<Replacement, 'field' | 'from'>,
): Replacements {
  const pairs = (replacements[field] ?? []).filter((pair) => foldValue(pair.from) !== foldValue(from));
  const others = Object.entries(replacements).filter(([name]) => name !== field);
  return Object.fromEntries(pairs.length > 0 ? [...others, [field, pairs]] : others);
}
