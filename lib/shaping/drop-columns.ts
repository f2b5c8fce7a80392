import type { FieldSource, ProfileRules } from '@/lib/shaping/profile-schema';

/**
 * The rules without those that read a column: a field, place or package that came from it comes from nowhere. Of joined
 * columns the others stay.
 * @param isGone whether a column is no longer read
 */
export function dropColumns(rules: ProfileRules, isGone: (name: string) => boolean): ProfileRules {
  const { order_columns: orderColumns, packages, extra, ...others } = rules;
  const stays = (name: string) => !isGone(name);
  const entries = <Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => Value[]) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([key, value]) => change(value).map((changed) => [key, changed])),
    );
  const dropFromSource = (source: FieldSource): FieldSource[] => {
    if ('column' in source) return isGone(source.column) ? [] : [source];
    if (!('columns' in source)) return [source];
    const columns = source.columns.filter(stays);
    if (columns.length >= 2) return [{ ...source, columns }];
    return columns.map((column) => ({ column }));
  };
  const sets = (packages?.sets ?? [])
    .map((set) => entries(set, (name) => (isGone(name) ? [] : [name])))
    .filter((set) => Object.keys(set).length > 0);
  const keptOrder = orderColumns?.filter(stays) ?? [];
  return {
    ...others,
    fields: entries(rules.fields, dropFromSource),
    places: entries(rules.places, (place) => ('column' in place && isGone(place.column) ? [] : [place])),
    skip: {
      ...rules.skip,
      ...(rules.skip.values && { values: rules.skip.values.filter(({ column }) => stays(column)) }),
    },
    ...(keptOrder.length > 0 && { order_columns: keptOrder }),
    ...(packages && sets.length > 0 && { packages: { ...packages, sets } }),
    ...(extra && { extra: extra === 'all' ? extra : extra.filter(stays) }),
  };
}
