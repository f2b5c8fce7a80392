import { foldName } from '@/lib/headers/fold-name';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

type Skip = ProfileRules['skip'];

/** Rows are left out whose cell in the column is one of the values, or none of them; an empty value: an empty cell. */
export type SkipRule = NonNullable<Skip['values']>[number];

/** Adds a rule, or changes the column's own; one without values is removed. */
export function withSkipRule({ values = [], ...skip }: Skip, rule: SkipRule): Skip {
  const others = values.filter(({ column }) => foldName(column) !== foldName(rule.column));
  const rules = rule.values.length > 0 ? [...others, rule] : others;
  return rules.length > 0 ? { ...skip, values: rules } : skip;
}
