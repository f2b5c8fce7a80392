/** What is printed of an import, and on which papers; the first one unless another is asked for. */
export const papers = {
  manifest: ['a4', 'letter'],
  labels: ['100x150', 'a6'],
} as const;

export type PrintKind = keyof typeof papers;
export type Paper = (typeof papers)[PrintKind][number];

const POINTS_PER_MM = 72 / 25.4;

/** A length in points, the unit of PDF. */
export const mm = (length: number) => length * POINTS_PER_MM;

/** Width and height in points. */
export const paperSizes: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [mm(210), mm(297)],
  letter: [612, 792],
  '100x150': [mm(100), mm(150)],
  a6: [mm(105), mm(148)],
};

/** The deliveries that one document may hold. A longer import is printed in parts, by its rows. */
export const MAX_PRINTED = 20_000;

/** The labels that one document may hold. */
export const MAX_LABELS = 50_000;

/** A delivery with more packages than this gets one label that says how many: nobody meant to print 3,000 of them. */
const MAX_LABELS_EACH = 50;

/** How many labels a delivery gets: one a package. @param packages how many it has; 0: unknown, which is one */
export function labelsOf(packages: number): number {
  return packages > MAX_LABELS_EACH ? 1 : Math.max(1, packages);
}
