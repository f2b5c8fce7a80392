import type { DeliveryPackage } from '@/lib/fields/kinds/parse-package-items';
import { packageLimits } from '@/lib/fields/kinds/parse-package-items';
import {
  isDoubtfulMeasure,
  parseLength,
  parseQuantity,
  parseSize,
  parseWeight,
  unitOf,
} from '@/lib/fields/kinds/parse-measure';
import type { RowProblem } from '@/lib/fields/row-problem';
import { isSpreadsheetError } from '@/lib/fields/spreadsheet-errors';
import { trimCell } from '@/lib/fields/trim-cell';
import { shown } from '@/lib/fields/value-rules';
import { meansNothing } from '@/lib/fields/words-for-nothing';
import { DEFAULT_PACKAGE_NAME, type PackageColumns, type PackageRules } from '@/lib/shaping/profile-schema';

/** A number that could mean something else, and how it is read: "1,200 kg" as "1.2 kg", a quantity of 0 as no package. */
export interface DoubtfulMeasure {
  from: string;
  to: string;
}

/** Reads the packages that a row's columns describe: those of each set that has a value. */
export type PackageReader = (
  cells: readonly string[],
) =>
  | { packages: DeliveryPackage[]; problem: null; doubtful: DoubtfulMeasure[] }
  | { packages: null; problem: RowProblem };

/** What a set's column holds. */
type PackageKey = keyof PackageColumns;

type SetReader = (
  cells: readonly string[],
  doubtful: DoubtfulMeasure[],
) => DeliveryPackage | null | RowProblem;

/**
 * Prepares the reading of packages from columns. A set whose cells are all empty is no package.
 * @param columnOf the index of the column with this name; undefined when the file lacks it
 */
export function readPackages(
  rules: PackageRules,
  columnOf: (name: string) => number | undefined,
): PackageReader {
  const sets = rules.sets.map((set, index) => readSet(rules, set, index + 1, columnOf));
  return (cells) => {
    const packages: DeliveryPackage[] = [];
    const doubtful: DoubtfulMeasure[] = [];
    for (const read of sets) {
      const item = read(cells, doubtful);
      if (item === null) continue;
      if ('code' in item) return { packages: null, problem: item };
      packages.push(item);
    }
    return { packages, problem: null, doubtful };
  };
}

function readSet(
  rules: PackageRules,
  set: PackageColumns,
  item: number,
  columnOf: (name: string) => number | undefined,
): SetReader {
  const columns = new Map<PackageKey, number>();
  for (const [key, name] of Object.entries(set)) {
    const column = columnOf(name);
    if (column !== undefined) columns.set(key as PackageKey, column);
  }
  const problem = (key: string, value: string): RowProblem => ({
    field: 'package_items',
    code: 'invalid_package_items',
    params: { reason: 'unreadable', item, key, value: shown(value) },
  });

  const nameless = rules.default_name ?? nameOfSet(rules, set);

  return (cells, doubtful) => {
    const text = (key: PackageKey) => {
      const column = columns.get(key);
      const cell = column === undefined ? '' : trimCell(cells[column] ?? '');
      return cell !== '' && meansNothing(cell, false) ? '' : cell;
    };
    const [name, quantity, weight, size] = [text('name'), text('quantity'), text('weight'), text('size')];
    const lengths = [text('length'), text('width'), text('height')] as const;
    if ([name, quantity, weight, size, ...lengths].every((value) => value === '')) return null;

    const error = [name, quantity, weight, size, ...lengths].find(isSpreadsheetError);
    if (error !== undefined)
      return { field: 'package_items', code: 'spreadsheet_error', params: { value: error } };
    const result: DeliveryPackage = {
      name: name === '' ? nameless : name.slice(0, packageLimits.nameLength).toWellFormed(),
      quantity: 1,
      weight_kg: null,
      length_cm: null,
      width_cm: null,
      height_cm: null,
    };
    if (quantity !== '') {
      const count = parseQuantity(quantity);
      if (count === undefined || count > packageLimits.quantity) return problem('quantity', quantity);
      if (count === 0) {
        doubtful.push({ from: quantity, to: '' });
        return null; // a line that was cancelled
      }
      result.quantity = count;
      if (isDoubtfulMeasure(quantity)) doubtful.push({ from: quantity, to: String(count) });
    }
    const [weightUnit, lengthUnit] = [text('weight_unit'), text('length_unit')];
    const unitOfWeight = weightUnit === '' ? rules.weight_unit : unitOf(weightUnit);
    const unitOfLength = lengthUnit === '' ? rules.length_unit : unitOf(lengthUnit);
    if (unitOfWeight === undefined) return problem('weight_unit', weightUnit);
    if (unitOfLength === undefined) return problem('length_unit', lengthUnit);
    if (weight !== '') {
      const kilograms = parseWeight(weight, unitOfWeight);
      if (!isMeasure(kilograms)) return problem('weight_kg', weight);
      result.weight_kg = kilograms;
      if (isDoubtfulMeasure(weight)) doubtful.push({ from: weight, to: `${kilograms} kg` });
    }
    if (size !== '') {
      const measures = parseSize(size, unitOfLength);
      if (!measures?.every(isMeasure)) return problem('size', size);
      [result.length_cm, result.width_cm, result.height_cm] = measures;
    }
    for (const [index, key] of (['length_cm', 'width_cm', 'height_cm'] as const).entries()) {
      const written = lengths[index] ?? '';
      if (written === '') continue;
      const centimetres = parseLength(written, unitOfLength);
      if (!isMeasure(centimetres)) return problem(key, written);
      result[key] = centimetres;
      if (isDoubtfulMeasure(written)) doubtful.push({ from: written, to: `${centimetres} cm` });
    }
    return result;
  };
}

/** What a set's packages are called without a name: of several sets, each by its column, so that pallets stay pallets. */
function nameOfSet({ sets }: PackageRules, { quantity, weight }: PackageColumns): string {
  const column = sets.length > 1 ? (quantity ?? weight) : undefined;
  return column?.slice(0, packageLimits.nameLength).toWellFormed() ?? DEFAULT_PACKAGE_NAME;
}

function isMeasure(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= packageLimits.measure;
}
