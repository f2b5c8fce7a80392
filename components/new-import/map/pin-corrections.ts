import type { FilePoints } from '@/components/new-import/checking/point-tally';
import { type Side, sides } from '@/lib/fields/point-origin';
import type { Point } from '@/lib/geography/point';
import { namedColumns } from '@/lib/shaping/compile-rules';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import type { Correction } from '@/lib/table-files/correct-rows';
import { matchColumns } from '@/lib/headers/match-columns';

/** Coordinates as the file gets them: six decimals are 11 cm. */
export const degreesOf = (value: number) => String(Math.round(value * 1e6) / 1e6);

/** The columns that hold the coordinates of a side. */
export interface CoordinateColumns {
  latitude: number;
  longitude: number;
}

/**
 * The columns in which the point of a side can be corrected: one for the latitude and one for the longitude, or one for both.
 * @param names of the file's columns
 * @returns null: the coordinates come from elsewhere, or from parts of cells
 */
export function coordinateColumnsOf(
  rules: ProfileRules,
  side: Side,
  names: readonly string[],
): CoordinateColumns | null {
  const found = matchColumns(names, namedColumns(rules));
  const columnOf = (field: `${Side}_${'latitude' | 'longitude'}`) => {
    const source = rules.fields[field];
    if (!source) return undefined;
    return 'column' in source && source.part === undefined ? (found.get(source.column) ?? null) : null;
  };
  const [latitude, longitude] = [columnOf(`${side}_latitude`), columnOf(`${side}_longitude`)];
  if (latitude === null || longitude === null || (latitude ?? longitude) === undefined) return null;
  return { latitude: latitude ?? longitude!, longitude: longitude ?? latitude! };
}

/** The rows whose point of the same side has the same address as this one, in the order of the file. */
export function rowsOfAddress(points: FilePoints, index: number): number[] {
  const address = points.addresses[index];
  const rows: number[] = [];
  for (let at = 0; at < points.rows.length; at++) {
    if (points.addresses[at] === address && points.fromFile[at] === 1) rows.push(points.rows[at]!);
  }
  for (let at = 0; at < points.laterRows.length; at++) {
    const of = points.laterOf[at]!;
    if (points.addresses[of] === address && points.fromFile[of] === 1) rows.push(points.laterRows[at]!);
  }
  return rows.sort((one, other) => one - other);
}

/** The corrections that move all rows of an address to a point. */
export function pinCorrections(
  rows: readonly number[],
  columns: CoordinateColumns,
  { latitude, longitude }: Point,
): Correction[] {
  const [north, east] = [degreesOf(latitude), degreesOf(longitude)];
  return rows.flatMap((row_number) =>
    columns.latitude === columns.longitude
      ? [{ row_number, column_index: columns.latitude, value: `${north}, ${east}` }]
      : [
          { row_number, column_index: columns.latitude, value: north },
          { row_number, column_index: columns.longitude, value: east },
        ],
  );
}

/** The side of a point. */
export const sideOf = (points: FilePoints, index: number): Side => sides[points.sides[index] ?? 0]!;
