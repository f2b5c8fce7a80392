import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

/** The side of the world's square, in the units in which the map is drawn. */
export const WORLD = 65_536;

/** Longer, and the page would stutter. */
const SLICE_MS = 8;

/** Where a place's name is written, and how many people live there. */
export type PlaceName = readonly [name: string, latitude: number, longitude: number, population: number];

const detailOf = {
  coarse: () => import('world-atlas/countries-110m.json'),
  fine: () => import('world-atlas/countries-50m.json'),
};

export type Detail = keyof typeof detailOf;

/**
 * The outlines of all countries (Natural Earth), ready to be drawn. Works in slices: the finer ones take longer than a task may.
 */
export async function loadOutlines(detail: Detail): Promise<Path2D[]> {
  const { default: topology } = await detailOf[detail]();
  const projection = geoMercator()
    .scale(WORLD / (2 * Math.PI))
    .translate([WORLD / 2, WORLD / 2])
    .precision(0);
  const write = geoPath(projection).digits(1);
  const paths: Path2D[] = [];
  let began = performance.now();
  for (const geometry of topology.objects.countries.geometries) {
    const drawn = write(feature(topology, geometry));
    if (drawn) paths.push(new Path2D(drawn));
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return paths;
}

/** The larger places of the world, the largest first: see scripts/build-cities.ts. */
export async function loadPlaceNames(): Promise<PlaceName[]> {
  const answer = await fetch('/cities/names.json');
  return answer.ok ? ((await answer.json()) as PlaceName[]) : [];
}
