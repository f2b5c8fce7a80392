import type { Cities } from '@/lib/geography/cities';
import { countryIndex, createCountryLookup } from '@/lib/fields/kinds/parse-country';

/** Data that rows are checked against; independent of tenant and time. */
export interface ReferenceData {
  /** ISO 3166-1 alpha-2 code for a country's code or name, or undefined. */
  countryCode(text: string): string | undefined;
  /** The places of a country (alpha-2); undefined when there is no list of them. Absent: points are not held against cities. */
  cities?(country: string): Cities | undefined;
}

/** Builds the reference data (about 30 ms); once per process or worker thread. */
export function createReferenceData(cities?: ReferenceData['cities']): ReferenceData {
  return { countryCode: createCountryLookup(countryIndex()), cities };
}

let shared: ReferenceData | undefined;

/** The process's own reference data, built on first use. */
export function referenceData(): ReferenceData {
  return (shared ??= createReferenceData());
}
