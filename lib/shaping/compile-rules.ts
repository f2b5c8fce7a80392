import { fieldIndex, isLogicalField, type LogicalField, logicalFields } from '@/lib/fields/order-fields';
import { ownColumnCount } from '@/lib/headers/report-columns';
import { trimCell } from '@/lib/fields/trim-cell';
import { matchColumns } from '@/lib/headers/match-columns';
import { type PackageReader, readPackages } from '@/lib/shaping/read-packages';
import type { FieldSource, ProfileRules } from '@/lib/shaping/profile-schema';
import { takePart } from '@/lib/shaping/take-part';

/** The texts of a row's fields, each at its `fieldIndex`; undefined where nothing gives the field. */
export type FieldTexts = ReadonlyArray<string | undefined>;

/** A profile's rules for the columns of one file. */
export interface CompiledRules {
  rules: ProfileRules;
  /** The columns that the rules name and the file lacks. */
  missing: string[];
  /** For each field, the columns that its text comes from, the first one first. */
  columnsOf: ReadonlyMap<LogicalField, readonly number[]>;
  /** The columns whose equality makes rows one order; null: each row is an order. */
  orderColumns: readonly number[] | null;
  /** The columns that are kept with the delivery, by the names under which they are kept. */
  extraColumns: ReadonlyArray<{ name: string; column: number }>;
  /** The columns that hold codes of places. */
  placeColumns: { readonly pickup: number | null; readonly delivery: number | null };
  /** Rows with one of these values in the column are left out; with `except`, all others are. */
  skippedValues: ReadonlyArray<{ column: number; values: ReadonlySet<string>; except: boolean }>;
  /** The texts of a row's fields. @param cells as `readCellText` gives them */
  texts(cells: readonly string[]): FieldTexts;
  /** The text of one field. */
  text(field: LogicalField, cells: readonly string[]): string | undefined;
  /** The fields with value replacements. */
  replaced: ReadonlySet<LogicalField>;
  /** The text of one field before its value replacements. */
  written(field: LogicalField, cells: readonly string[]): string | undefined;
  /** The packages that a row's columns describe; null when the rules name no columns for them. */
  packages: PackageReader | null;
}

type TextReader = (cells: readonly string[]) => string | undefined;

/**
 * Finds the columns that a profile's rules name, and prepares the reading of rows.
 * @param names of the file's columns, unique: see `headerNames`
 */
export function compileRules(rules: ProfileRules, names: readonly string[]): CompiledRules {
  const wanted = namedColumns(rules);
  const found = matchColumns(names, wanted);
  const columnOf = (name: string) => found.get(name);
  const indexOf = (name: string) => columnOf(name) ?? -1;

  const readers: (TextReader | undefined)[] = logicalFields.map(() => undefined);
  const unreplaced = new Map<LogicalField, TextReader>();
  const columnsOf = new Map<LogicalField, number[]>();
  for (const [field, source] of Object.entries(rules.fields)) {
    if (!isLogicalField(field)) continue;
    const sourceColumns = columnsOfSource(source).flatMap((name) => columnOf(name) ?? []);
    if (sourceColumns.length > 0) columnsOf.set(field, sourceColumns);
    const read = makeReader(source, columnOf);
    const replacements = rules.replacements[field] ?? [];
    if (replacements.length > 0) unreplaced.set(field, read);
    readers[fieldIndex[field]] = withReplacements(read, replacements);
  }

  const placeColumn = (side: 'pickup' | 'delivery') => {
    const place = rules.places[side];
    return place && 'column' in place ? (columnOf(place.column) ?? null) : null;
  };
  return {
    rules,
    missing: wanted.filter((name) => !found.has(name)),
    columnsOf: withPackageColumns(columnsOf, rules, columnOf),
    orderColumns: rules.order_columns ? rules.order_columns.map(indexOf) : null,
    extraColumns: findExtra(rules, names, found),
    placeColumns: { pickup: placeColumn('pickup'), delivery: placeColumn('delivery') },
    skippedValues: (rules.skip.values ?? []).map(({ column, values, except = false }) => ({
      column: indexOf(column),
      values: new Set(values.map(foldValue)),
      except,
    })),
    texts: readAll(rules, readers, columnsOf),
    text: (field, cells) => readers[fieldIndex[field]]?.(cells),
    replaced: new Set(unreplaced.keys()),
    written: (field, cells) => (unreplaced.get(field) ?? readers[fieldIndex[field]])?.(cells),
    packages: rules.packages ? readPackages(rules.packages, columnOf) : null,
  };
}

function withPackageColumns(
  columnsOf: ReadonlyMap<LogicalField, number[]>,
  { packages }: ProfileRules,
  columnOf: (name: string) => number | undefined,
): ReadonlyMap<LogicalField, readonly number[]> {
  if (!packages) return columnsOf;
  const columns = packages.sets.flatMap((set) => Object.values(set)).flatMap((name) => columnOf(name) ?? []);
  return new Map(columnsOf).set('package_items', columns);
}

/** Every column that the rules name, each once, in the order in which they are read. */
export function namedColumns(rules: ProfileRules): string[] {
  const names = [
    ...Object.values(rules.fields).flatMap(columnsOfSource),
    ...Object.values(rules.places).flatMap((place) => ('column' in place ? [place.column] : [])),
    ...(rules.order_columns ?? []),
    ...(rules.packages?.sets ?? []).flatMap((set) => Object.values(set)),
    ...(rules.skip.values ?? []).map(({ column }) => column),
    ...(Array.isArray(rules.extra) ? rules.extra : []),
  ];
  return [...new Set(names)];
}

function columnsOfSource(source: FieldSource): string[] {
  if ('column' in source) return [source.column];
  return 'columns' in source ? source.columns : [];
}

/** A value in the form in which two are compared: upper and lower case are the same. */
export function foldValue(text: string): string {
  return trimCell(text).toLowerCase();
}

function makeReader(source: FieldSource, columnOf: (name: string) => number | undefined): TextReader {
  if ('constant' in source) return () => source.constant;
  if ('columns' in source) {
    const columns = source.columns.flatMap((name) => columnOf(name) ?? []);
    return (cells) =>
      columns
        .map((column) => trimCell(cells[column] ?? ''))
        .filter((text) => text !== '')
        .join(source.separator);
  }
  const column = columnOf(source.column);
  if (column === undefined) return () => undefined;
  const { part } = source;
  return part === undefined
    ? (cells) => cells[column]
    : (cells) => takePart(trimCell(cells[column] ?? ''), part);
}

function withReplacements(
  read: TextReader,
  replacements: NonNullable<ProfileRules['replacements'][LogicalField]>,
): TextReader {
  if (replacements.length === 0) return read;
  const values = new Map(replacements.map(({ from, to }) => [foldValue(from), to]));
  return (cells) => {
    const text = read(cells);
    return text === undefined ? undefined : (values.get(foldValue(text)) ?? text);
  };
}

/** Reads all fields: with one look at an array where each field is a column, as with plain mappings. */
function readAll(
  rules: ProfileRules,
  readers: readonly (TextReader | undefined)[],
  columnsOf: ReadonlyMap<LogicalField, readonly number[]>,
): (cells: readonly string[]) => FieldTexts {
  const isPlain =
    Object.values(rules.fields).every((source) => 'column' in source && source.part === undefined) &&
    Object.keys(rules.replacements).length === 0;
  if (!isPlain) return (cells) => readers.map((read) => read?.(cells));
  const columns = logicalFields.map((field) => columnsOf.get(field)?.[0]);
  return (cells) => columns.map((column) => (column === undefined ? undefined : cells[column]));
}

function findExtra(rules: ProfileRules, names: readonly string[], found: ReadonlyMap<string, number>) {
  if (rules.extra === undefined) return [];
  const listed = rules.extra === 'all' ? null : rules.extra;
  if (listed) {
    return listed.flatMap((name) => {
      const column = found.get(name);
      return column === undefined ? [] : [{ name, column }];
    });
  }
  const used = new Set(found.values());
  return names
    .slice(0, ownColumnCount(names))
    .flatMap((name, column) => (used.has(column) ? [] : [{ name, column }]));
}
