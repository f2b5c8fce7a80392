import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Cities, parseCities } from '@/lib/geography/cities';

/** Where the build puts a file for each country. It is public: the wizard's check fetches the same files. */
export const CITIES_FOLDER = path.join('public', 'cities');

/** All countries together take 15 MB, so what has been read is kept. */
const read = new Map<string, Cities | undefined>();

/**
 * The places of a country, read from its file on first use; undefined when there is no such file.
 * @param country ISO 3166-1 alpha-2
 */
export function readCities(country: string): Cities | undefined {
  if (!read.has(country)) read.set(country, readFile(country));
  return read.get(country);
}

function readFile(country: string): Cities | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  try {
    return parseCities(readFileSync(path.join(process.cwd(), CITIES_FOLDER, `${country}.bin`)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
