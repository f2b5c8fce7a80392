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

/** The value of a field once it is read; null when blank. Numbers are plain decimal text, never floats. */
export type FieldValue = string | DeliveryPackage[] | null;

/** What a field's rule may use besides its own cell. */
export interface RuleContext {
  reference: ReferenceData;
  /** The country in the field's `countryFrom` field, alpha-2; null when that is blank, undefined when it is invalid. */
  country?: string | null;
}

/** The rule of each kind: takes a trimmed text that is not empty and returns the value to store or the problem. */
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

/** Reads a cell by its field's rule: the value, null when it is blank and optional, or the problem. */
export type FieldReader = (cell: string | undefined, context: RuleContext) => FieldValue | RowProblem;

/**
 * Creates the reader of a field: trims, detects values that are missing, too long or not text, and applies the rule
 * of the kind.
 */
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

/** Whether the result is a problem rather than a value. */
export function isProblem<Problem extends ValueProblem>(read: FieldValue | Problem): read is Problem {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}

/**
 * Stored as E.164. When the row's country is itself invalid, a number that only the country could explain is not a
 * second problem, and null is returned.
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
