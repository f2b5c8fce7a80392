import { borders, isIn } from '@rapideditor/country-coder';

/** Cells are a quarter of a degree wide. */
const CELLS_PER_DEGREE = 4;
const COLUMNS = 360 * CELLS_PER_DEGREE + 1;
const ROWS = 180 * CELLS_PER_DEGREE + 1;
/** In degrees: more than the rounding error of doubles, and less than anybody can measure. */
const MARGIN = 1e-9;
/** Bounded, because batches may contain any location. */
const CACHE_ENTRIES = 20_000;

/** All pairs of capital letters. */
const COUNTRY_CODES = 26 * 26;
const CODE_OF_AA = 65 * 26 + 65;

let crossed: Uint8Array | undefined;
const remembered = new Map<number, boolean>();

/**
 * Whether a point lies in a country, with exactly the result of `isIn` from country-coder. That call takes 8 to 14
 * µs per point, longer than anything else done for an item; but all points in a cell that no border crosses have
 * the same answer, which is cached.
 * @param country ISO 3166-1 alpha-2
 */
export function isInCountry(longitude: number, latitude: number, country: string): boolean {
  crossed ??= findCrossedCells();
  const cell = rowOf(latitude) * COLUMNS + columnOf(longitude);
  if (crossed[cell] !== 0) return isIn([longitude, latitude], country) === true;
  const key = cell * COUNTRY_CODES + country.charCodeAt(0) * 26 + country.charCodeAt(1) - CODE_OF_AA;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const answer = isIn([longitude, latitude], country) === true;
  if (remembered.size >= CACHE_ENTRIES) remembered.clear();
  remembered.set(key, answer);
  return answer;
}

const columnOf = (longitude: number) => Math.floor((longitude + 180) * CELLS_PER_DEGREE);
const rowOf = (latitude: number) => Math.floor((latitude + 90) * CELLS_PER_DEGREE);

/** The cells that a border touches; computed once per thread. */
function findCrossedCells(): Uint8Array {
  const cells = new Uint8Array(COLUMNS * ROWS);
  for (const ring of borderRings()) {
    for (let index = 1; index < ring.length; index++) markEdge(cells, ring[index - 1]!, ring[index]!);
    markEdge(cells, ring.at(-1)!, ring[0]!); // close the ring even if the data does not
  }
  return cells;
}

type Point = readonly number[];

/** The outlines of all features with a border. @throws Error when the data has an unexpected format */
export function borderRings(): Point[][] {
  return borders.features.flatMap(({ geometry }) => {
    if (!geometry) return [];
    if (geometry.type !== 'MultiPolygon') throw new Error(`Unexpected border geometry ${geometry.type}`);
    return geometry.coordinates.flat();
  });
}

/** Marks the cells along an edge, piece by piece: the bounding box of a long edge would cover half a continent. */
function markEdge(cells: Uint8Array, from: Point, to: Point): void {
  const [x, y] = [from[0]!, from[1]!];
  const [width, height] = [to[0]! - x, to[1]! - y];
  const pieces = Math.ceil(Math.max(Math.abs(width), Math.abs(height)) * CELLS_PER_DEGREE) || 1;
  for (let piece = 0; piece < pieces; piece++) {
    const left = x + (width * (width < 0 ? piece + 1 : piece)) / pieces;
    const right = x + (width * (width < 0 ? piece : piece + 1)) / pieces;
    const bottom = y + (height * (height < 0 ? piece + 1 : piece)) / pieces;
    const top = y + (height * (height < 0 ? piece : piece + 1)) / pieces;
    const lastRow = Math.min(rowOf(top + MARGIN), ROWS - 1);
    const lastColumn = Math.min(columnOf(right + MARGIN), COLUMNS - 1);
    for (let row = Math.max(rowOf(bottom - MARGIN), 0); row <= lastRow; row++) {
      for (let column = Math.max(columnOf(left - MARGIN), 0); column <= lastColumn; column++) {
        cells[row * COLUMNS + column] = 1;
      }
    }
  }
}
