import { unitSizeOf } from '@/lib/fields/unit-size';
import type { DeliveryDraft, DeliveryPackage } from '@/lib/fields/delivery-draft';
import { judgePhone, openCell, packageProblem, readValue, type ValueField } from '@/lib/fields/field-rules';
import { fieldIndex, type LogicalField } from '@/lib/fields/order-fields';
import { parsePackageItems } from '@/lib/fields/kinds/parse-package-items';
import type { ReferenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';

/** The cells of a row's fields, each at its `fieldIndex`; undefined where no column is mapped. */
export type RowCells = ReadonlyArray<string | undefined>;

/** A good row's draft, or everything that is wrong with it, in the order of the fields. */
export type RowVerdict = { draft: DeliveryDraft; problems: null } | { draft: null; problems: RowProblem[] };

/**
 * Checks one row against docs/row-rules.md. Pure: the same cells give the same verdict. What only the file or the
 * database can know (repeated references) is checked elsewhere.
 */
export function validateRow(cells: RowCells, reference: ReferenceData): RowVerdict {
  const problems: RowProblem[] = [];

  const open = (field: LogicalField): string | null => {
    const opened = openCell(field, cells[fieldIndex[field]]);
    if (opened === null || typeof opened === 'string') return opened;
    problems.push(opened);
    return null;
  };
  const read = (field: ValueField): string | null => {
    const value = readValue(field, cells[fieldIndex[field]], reference);
    if (value === null || typeof value === 'string') return value;
    problems.push(value);
    return null;
  };
  // A required field that is null has left a problem, and then no draft is given.
  const need = (field: ValueField): string => read(field) ?? '';
  const readPhone = (country: string): string => {
    const text = open('delivery_contact_phone');
    const value = text === null ? null : judgePhone('delivery_contact_phone', text, country || undefined);
    if (typeof value !== 'object' || value === null) return value ?? '';
    problems.push(value);
    return '';
  };
  const readPackages = (): DeliveryPackage[] => {
    const text = open('package_items');
    if (text === null) return [];
    const { packages, fault } = parsePackageItems(text);
    if (fault) problems.push(packageProblem(fault));
    return packages ?? [];
  };

  // An object literal is evaluated in its written order: the order of the fields, and so of the problems.
  let country = '';
  const draft: DeliveryDraft = {
    pickup_full_address: need('pickup_full_address'),
    pickup_latitude: need('pickup_latitude'),
    pickup_longitude: need('pickup_longitude'),
    pickup_city: need('pickup_city'),
    pickup_country: need('pickup_country'),
    delivery_full_address: need('delivery_full_address'),
    delivery_latitude: need('delivery_latitude'),
    delivery_longitude: need('delivery_longitude'),
    delivery_city: need('delivery_city'),
    delivery_country: (country = need('delivery_country')),
    delivery_contact_name: need('delivery_contact_name'),
    delivery_contact_phone: readPhone(country),
    external_reference_id: read('external_reference_id'),
    cod_amount: read('cod_amount'),
    package_special_instructions: read('package_special_instructions'),
    packages: readPackages(),
    unit_size: 'small',
  };
  if (problems.length > 0) return { draft: null, problems };
  draft.unit_size = unitSizeOf(draft.packages);
  return { draft, problems: null };
}
