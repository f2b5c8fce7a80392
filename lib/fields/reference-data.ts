import { buildCountryIndex, createCountryLookup } from '@/lib/fields/kinds/parse-country';

/** What a row is checked against; nothing in it depends on a tenant or on the time. */
export interface ReferenceData {
  /** ISO 3166-1 alpha-2 code of a country written as a code or a name, or undefined. */
  countryCode(text: string): string | undefined;
}

/** Builds the reference data (about 30 ms): once for a process or a worker thread. */
export function createReferenceData(): ReferenceData {
  return { countryCode: createCountryLookup(buildCountryIndex()) };
}

let shared: ReferenceData | undefined;

/** The process's own reference data, built when it is first needed. */
export function referenceData(): ReferenceData {
  return (shared ??= createReferenceData());
}
