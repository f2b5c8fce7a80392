import type { FieldSource, ProfileRules } from '@/lib/shaping/profile-schema';

/** The rules with other names for some of the columns that they read. @param nameOf a column's name → its new name */
export function renameColumns(rules: ProfileRules, nameOf: (name: string) => string): ProfileRules {
  const { fields, places, order_columns, packages, skip, extra } = rules;
  const entries = <Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => Value) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
  const renameSource = (source: FieldSource): FieldSource => {
    if ('column' in source) return { ...source, column: nameOf(source.column) };
    return 'columns' in source ? { ...source, columns: source.columns.map(nameOf) } : source;
  };
  return {
    ...rules,
    fields: entries(fields, renameSource),
    places: entries(places, (place) => ('column' in place ? { column: nameOf(place.column) } : place)),
    skip: {
      ...skip,
      ...(skip.values && {
        values: skip.values.map((rule) => ({ ...rule, column: nameOf(rule.column) })),
      }),
    },
    ...(order_columns && { order_columns: order_columns.map(nameOf) }),
    ...(packages && {
      packages: { ...packages, sets: packages.sets.map((set) => entries(set, nameOf)) },
    }),
    ...(Array.isArray(extra) && { extra: extra.map(nameOf) }),
  };
}
