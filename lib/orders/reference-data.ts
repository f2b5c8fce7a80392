/** What a row is checked against. Made once by `createReferenceData()`; nothing in it depends on a tenant. */
export interface ReferenceData {
  /** ISO 3166-1 alpha-2 code of a country written as a code or a name, or undefined. */
  countryCode(text: string): string | undefined;
}
