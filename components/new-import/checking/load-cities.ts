import { type Cities, parseCities } from '@/lib/geography/cities';

/** Gets the file of a country's places: see scripts/build-cities.ts. Null when there is none. */
export type FetchCities = (country: string) => Promise<Uint8Array | null>;

/** The places of the countries that a file names, loaded before its rows are checked against them. */
export class LoadedCities {
  private readonly countries = new Map<string, Cities | undefined>();

  constructor(private readonly fetchCities: FetchCities) {}

  /** The places of a country that has been loaded. */
  readonly of = (country: string): Cities | undefined => this.countries.get(country);

  /** Loads the countries that have not been loaded yet. Where a file cannot be had, rows are checked without it. */
  async load(countries: Iterable<string>): Promise<void> {
    const missing = [...new Set(countries)].filter((country) => !this.countries.has(country));
    await Promise.all(
      missing.map(async (country) => {
        const bytes = await this.fetchCities(country).catch(() => null);
        this.countries.set(country, bytes ? parseCities(bytes) : undefined);
      }),
    );
  }
}

/** Gets the file from the app itself. */
export const fetchCities: FetchCities = async (country) => {
  const answer = await fetch(new URL(`/cities/${country}.bin`, self.location.origin));
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
};
