/** The names of an object in the order sent, and how they are written sorted. */
interface Shape {
  names: readonly string[];
  /** Each name in sorted order, with what precedes its value: `{"a":` for the first, `,"b":` for the others. */
  sorted: readonly (readonly [name: string, prefix: string])[];
}

/** The objects of a batch have few shapes: one for the items and one for each group, if their sender is a program. */
const maxShapes = 16;
/** Characters of all names of a shape that is kept. A batch could have objects with a million of them. */
const maxShapeLength = 4096;
let shapes: Shape[] = [];

/**
 * JSON with the names of each object sorted. Canonical JSON (RFC 8785) refuses numbers beyond the range of a double
 * (1e400), which here are the fault of one item rather than of the batch.
 * @param tooLarge what to write for such a number: by default `Infinity` with its sign, since it differs from
 *   `null`
 */
export function canonicalText(value: unknown, tooLarge?: string): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return tooLarge ?? String(value);
    return String(value); // as JSON.stringify writes it, -0 included
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((part) => canonicalText(part, tooLarge)).join(',')}]`;
  const { sorted } = shapeOf(Object.keys(value));
  if (sorted.length === 0) return '{}';
  let text = '';
  for (const [name, prefix] of sorted) {
    text += prefix + canonicalText((value as Record<string, unknown>)[name], tooLarge);
  }
  return `${text}}`;
}

/** Sorting and quoting names costs more than all values: it is done once for objects with the same names in the same order. */
function shapeOf(names: readonly string[]): Shape {
  const known = shapes.find(
    (shape) =>
      shape.names.length === names.length && names.every((name, place) => shape.names[place] === name),
  );
  if (known) return known;
  const sorted = names
    .toSorted()
    .map((name, place) => [name, `${place === 0 ? '{' : ','}${JSON.stringify(name)}:`] as const);
  const shape = { names, sorted };
  const length = sorted.reduce((sum, [, prefix]) => sum + prefix.length, 0);
  if (length <= maxShapeLength) shapes = [shape, ...shapes.slice(0, maxShapes - 1)];
  return shape;
}
