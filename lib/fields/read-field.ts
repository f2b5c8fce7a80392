import {
  parsePackageItems,
  type DeliveryPackage,
  type PackageFault,
} from '@/lib/fields/kinds/parse-package-items';
import { parsePhone } from '@/lib/fields/kinds/parse-phone';
import {
  fieldIndex,
  type FieldKind,
  type LogicalField,
  logicalFields,
  type OrderField,
  orderFields,
} from '@/lib/fields/order-fields';
import type { ReferenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';
import {
  openText,
  readAmount,
  readCoordinate,
  readCountry,
  shown,
  type ValueProblem,
} from '@/lib/fields/value-rules';

/** What a field holds once it is read; null when nothing was said. Numbers are plain decimal text, never floats. */
export type FieldValue = string | DeliveryPackage[] | null;

/** What the rule of a field may look at beside its own cell. */
export interface RuleContext {
  reference: ReferenceData;
  /** The country that the field's `countryFrom` says, alpha-2; null when it says none, undefined when it is itself wrong. */
  country?: string | null;
}

/** The rule of each kind: takes a trimmed text that is not empty, and gives the value to keep or the problem. */
const rules: Readonly<Record<FieldKind, (text: string, context: RuleContext) => FieldValue | ValueProblem>> =
  {
    text: (text) => text,
    reference: (text) => text,
    latitude: (text) => readCoordinate(text, 'latitude'),
    longitude: (text) => readCoordinate(text, 'longitude'),
    country: (text, { reference }) => readCountry(text, reference),
    amount: readAmount,
    phone: readPhone,
    package_items: (text) => {
      const { packages, fault } = parsePackageItems(text);
      return fault ? packageProblem(fault) : packages;
    },
  };

/** Reads a cell by its field's rule: the value, null when it is blank and may be, or the problem. */
export type FieldReader = (cell: string | undefined, context: RuleContext) => FieldValue | RowProblem;

/** Makes the reader of a field: trims, finds what is missing, too long or not text at all, and goes by the kind's rule. */
function makeReader(field: LogicalField): FieldReader {
  const { kind, required, maxLength }: OrderField = orderFields[field];
  const rule = rules[kind];
  return (cell, context) => {
    const text = cell === undefined ? null : openText(cell, maxLength);
    if (text === null) return required ? { field, code: 'required_field_missing' } : null;
    if (typeof text !== 'string') return { field, ...text };
    const value = rule(text, context);
    return isProblem(value) ? { field, ...value } : value;
  };
}

/** The reader of each field, in the order of the fields. */
export const fieldReaders: readonly FieldReader[] = logicalFields.map(makeReader);

/** Reads a cell by its field's rule. */
export function readField(
  field: LogicalField,
  cell: string | undefined,
  context: RuleContext,
): FieldValue | RowProblem {
  return fieldReaders[fieldIndex[field]]!(cell, context);
}

/** Tells a problem from a value. */
export function isProblem<Problem extends ValueProblem>(read: FieldValue | Problem): read is Problem {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}

/**
 * Kept as E.164. When the row's country is itself wrong, a number that only the country could explain is no second
 * problem, and null is given.
 */
function readPhone(text: string, { country }: RuleContext): string | null | ValueProblem {
  const { e164, fault } = parsePhone(text, country ?? undefined);
  if (e164 !== undefined) return e164;
  if (fault === 'country_needed' && country === undefined) return null;
  const params: Record<string, string> = { value: shown(text), reason: fault };
  if (country) params.country = country;
  return { code: 'invalid_phone', params };
}

/** What is wrong with a list of packages. */
export function packageProblem({ reason, item, key }: PackageFault): ValueProblem<'invalid_package_items'> {
  const params: Record<string, string | number> = { reason };
  if (item !== undefined) params.item = item;
  if (key !== undefined) params.key = key;
  return { code: 'invalid_package_items', params };
}
