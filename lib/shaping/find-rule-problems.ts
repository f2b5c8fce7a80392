import { type LogicalField, logicalFields, requiredFields } from '@/lib/fields/order-fields';
import { sides } from '@/lib/fields/point-origin';
import { placeFields } from '@/lib/shaping/place-book';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

/** Something that makes rules unusable, in the words of the API. */
interface RuleProblem {
  code: 'missing_required_mappings' | 'packages_given_twice';
  path: string[];
  params: Record<string, string | string[]>;
}

/** What else than the rules gives an order's fields. */
interface OtherSources {
  /** Whether the customer has a default pickup. */
  hasDefaultPickup?: boolean;
}

/** The fields that a profile's places and the customer's default pickup give. */
function fieldsOfPlaces(
  { places }: ProfileRules,
  { hasDefaultPickup = false }: OtherSources = {},
): LogicalField[] {
  const names = (['pickup', 'delivery'] as const).flatMap((side) =>
    places[side] || (hasDefaultPickup && side === 'pickup')
      ? placeFields.map((field): string => `${side}_${field}`)
      : [],
  );
  return logicalFields.filter((field) => names.includes(field));
}

/** The coordinates that need no source of their own: one cell may hold both, or the address stands for them. */
function impliedCoordinates({ fields, coordinates }: ProfileRules): LogicalField[] {
  const { manual, earlier_deliveries, geocode, city_centre } = coordinates;
  const isByAddress = manual || earlier_deliveries || geocode || city_centre;
  return sides.flatMap((side): LogicalField[] => {
    const pair: LogicalField[] = [`${side}_latitude`, `${side}_longitude`];
    const isOneGiven = pair.some((field) => fields[field] !== undefined);
    return isByAddress || (coordinates.notations && isOneGiven) ? pair : [];
  });
}

/** The required fields that nothing gives. */
export function missingFieldsOf(rules: ProfileRules, others?: OtherSources): LogicalField[] {
  const placed = [...fieldsOfPlaces(rules, others), ...impliedCoordinates(rules)];
  return requiredFields.filter((field) => rules.fields[field] === undefined && !placed.includes(field));
}

/** What keeps an import from running with the rules. */
export function findRuleProblems(rules: ProfileRules, others?: OtherSources): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const missing = missingFieldsOf(rules, others);
  if (missing.length > 0) {
    problems.push({ code: 'missing_required_mappings', path: ['fields'], params: { fields: missing } });
  }
  if (rules.packages && rules.fields.package_items) {
    problems.push({ code: 'packages_given_twice', path: ['packages'], params: {} });
  }
  return problems;
}
