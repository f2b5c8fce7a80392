import { iso1A2Code } from '@rapideditor/country-coder';

/**
 * The territory with a code of its own (ISO 3166-1 alpha-2) in which a point lies: RE for Réunion, which belongs to FR.
 * Null at sea. Takes about 10 µs.
 */
export function territoryAt(longitude: number, latitude: number): string | null {
  return iso1A2Code([longitude, latitude], { level: 'territory' });
}
