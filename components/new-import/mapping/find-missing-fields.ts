import { parsePoint } from '@/lib/fields/kinds/parse-point';
import type { LogicalField } from '@/lib/fields/order-fields';
import { sides } from '@/lib/fields/point-origin';
import { trimCell } from '@/lib/fields/trim-cell';
import { compileRules } from '@/lib/shaping/compile-rules';
import { withoutAddressPoints } from '@/lib/shaping/address-point';
import { missingFieldsOf } from '@/lib/shaping/find-rule-problems';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

/**
 * The required fields that the person is asked for. An import by these rules may run with one column for both
 * coordinates; the other is asked for all the same unless the first rows do hold both in one cell.
 * So are coordinates that no column gives, unless the person has said that the points are those of the addresses.
 * @param names of the file's columns
 * @param rows the first rows below the header
 */
export function findMissingFields(
  rules: ProfileRules,
  hasDefaultPickup: boolean,
  names: readonly string[],
  rows: readonly (readonly string[])[],
  pointsByAddress = false,
): LogicalField[] {
  const coordinates = pointsByAddress ? rules.coordinates : withoutAddressPoints(rules.coordinates);
  const ofImport = missingFieldsOf({ ...rules, coordinates }, { hasDefaultPickup });
  if (!coordinates.notations) return ofImport;
  const strict = { ...rules, coordinates: { ...coordinates, notations: false } };
  const asked = missingFieldsOf(strict, { hasDefaultPickup });
  if (asked.length === ofImport.length) return ofImport;
  const compiled = compileRules(rules, names);
  const together = sides.flatMap((side) => {
    const pair: LogicalField[] = [`${side}_latitude`, `${side}_longitude`];
    const isTogether = rows.some((cells) =>
      pair.some((field) => parsePoint(trimCell(compiled.text(field, cells) ?? '')) !== null),
    );
    return isTogether ? pair : [];
  });
  return asked.filter((field) => ofImport.includes(field) || !together.includes(field));
}
