import { type MappedColumn, toMappings } from '@/components/new-import/mapping/mapping-state';
import type { DateOrder } from '@/lib/fields/kinds/parse-date';
import { isLogicalField, type LogicalField } from '@/lib/fields/order-fields';
import { sides } from '@/lib/fields/point-origin';
import { matchColumns } from '@/lib/headers/match-columns';
import { namedColumns } from '@/lib/shaping/compile-rules';
import { dropColumns } from '@/lib/shaping/drop-columns';
import { renameColumns } from '@/lib/shaping/rename-columns';
import {
  type duplicateModes,
  type FieldSource,
  type PackageRules,
  type ProfileRules,
  profileRulesSchema,
  rulesOfMappings,
} from '@/lib/shaping/profile-schema';

/** What is decided about a file beyond which column fills which field. */
export interface FurtherRules {
  /** Fields that no whole column fills. */
  sources: Partial<Record<LogicalField, FieldSource>>;
  /** Where the ends of the journey come from the address book. */
  places: ProfileRules['places'];
  /** Values of fields that are read as something else. */
  replacements: ProfileRules['replacements'];
  coordinates: ProfileRules['coordinates'];
  /** Whether a side without a column of coordinates is meant so: its points are those of its addresses. */
  pointsByAddress: boolean;
  skip: ProfileRules['skip'];
  /** Rows with equal cells in these columns are one order; empty: each row is one. */
  orderColumns: readonly string[];
  /** Whether rows that have nothing in those columns belong to the order above. */
  orderContinues: boolean;
  packages: PackageRules | null;
  /** The columns that no field takes and that are kept with the delivery; null: none. */
  extra: NonNullable<ProfileRules['extra']> | null;
  /** Null: as the column's own values tell. */
  dateOrder: DateOrder | null;
  duplicateMode: (typeof duplicateModes)[number];
  /** What the page has no control for: kept as the profile has it. */
  other: Pick<ProfileRules, 'charset' | 'delimiter' | 'sheet_name'>;
}

/** What applies until the person decides something. */
export const noFurtherRules: FurtherRules = {
  sources: {},
  places: {},
  replacements: {},
  coordinates: profileRulesSchema.shape.coordinates.parse(undefined),
  pointsByAddress: false,
  skip: {},
  orderColumns: [],
  orderContinues: false,
  packages: null,
  extra: null,
  dateOrder: null,
  duplicateMode: 'fail',
  other: {},
};

/** The rules of the import: those of the columns and the further ones. */
export function joinRules(columns: readonly MappedColumn[], further: FurtherRules): ProfileRules {
  const { fields } = rulesOfMappings(toMappings(columns));
  return {
    ...further.other,
    fields: { ...fields, ...further.sources },
    places: further.places,
    replacements: further.replacements,
    coordinates: further.coordinates,
    skip: further.skip,
    ...(further.orderColumns.length > 0 && { order_columns: [...further.orderColumns] }),
    ...(further.orderColumns.length > 0 && further.orderContinues && { order_continues: true }),
    ...(further.packages && { packages: further.packages }),
    ...(further.extra && { extra: further.extra }),
    ...(further.dateOrder && { date_order: further.dateOrder }),
    duplicate_mode: further.duplicateMode,
  };
}

/** The rules, with latitude and longitude swapped back wherever they are swapped. */
export function swapBack(further: FurtherRules): FurtherRules {
  return { ...further, coordinates: { ...further.coordinates, swap_back: true } };
}

/** Whether nothing has been decided beyond which column fills which field. */
export function isPlain(further: FurtherRules): boolean {
  return JSON.stringify(joinRules([], further)) === JSON.stringify(joinRules([], noFurtherRules));
}

/** Rules of an earlier file for one whose columns may be spelled in another way: under the file's own spelling. */
export function rulesForFile(rules: ProfileRules, names: readonly string[]) {
  const found = matchColumns(names, namedColumns(rules));
  return splitRules(renameColumns(rules, (column) => names[found.get(column) ?? -1] ?? column));
}

/** The further rules of rules that have no columns of the mapping, which alone do not tell whose points are meant: see `joinRules`. */
export function furtherOf(rules: ProfileRules, pointsByAddress: boolean): FurtherRules {
  return { ...splitRules(rules).further, sources: rules.fields, pointsByAddress };
}

/** Further rules once another column is read in place of one. @param now null: none */
export function replaceColumn(further: FurtherRules, column: string, now: string | null): FurtherRules {
  const rules = joinRules([], further);
  const isIt = (name: string) => name === column;
  return furtherOf(
    now === null ? dropColumns(rules, isIt) : renameColumns(rules, (name) => (isIt(name) ? now : name)),
    further.pointsByAddress,
  );
}

/**
 * A profile's rules as the page shows them: columns that fill a field as they are, and the rest.
 * @returns `mapping`: column name → field
 */
export function splitRules(rules: ProfileRules): { mapping: Map<string, string>; further: FurtherRules } {
  const mapping = new Map<string, string>();
  const sources: FurtherRules['sources'] = {};
  for (const [field, source] of Object.entries(rules.fields)) {
    if (!isLogicalField(field)) continue;
    // A column that fills two fields shows in the list for the first of them.
    const isWhole = 'column' in source && source.part === undefined && !mapping.has(source.column);
    if (isWhole) mapping.set(source.column, field);
    else sources[field] = source;
  }
  const { charset, delimiter, sheet_name } = rules;
  return {
    mapping,
    further: {
      sources,
      places: rules.places,
      replacements: rules.replacements,
      coordinates: rules.coordinates,
      pointsByAddress: sides.some(
        (side) => !rules.fields[`${side}_latitude`] && !rules.fields[`${side}_longitude`],
      ),
      skip: withoutRows(rules.skip),
      orderColumns: rules.order_columns ?? [],
      orderContinues: rules.order_continues ?? false,
      packages: rules.packages ?? null,
      extra: rules.extra ?? null,
      dateOrder: rules.date_order ?? null,
      duplicateMode: rules.duplicate_mode,
      other: {
        ...(charset !== undefined && { charset }),
        ...(delimiter !== undefined && { delimiter }),
        ...(sheet_name !== undefined && { sheet_name }),
      },
    },
  };
}

/** Row numbers belong to the file that was imported with them; for its own file, the page sends `skip_rows`. */
function withoutRows({ rows: _, ...skip }: ProfileRules['skip']): ProfileRules['skip'] {
  return skip;
}
