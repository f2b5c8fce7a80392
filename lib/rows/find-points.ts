import { type Axis, parseCoordinate } from '@/lib/fields/kinds/parse-coordinate';
import { parseAngle, parsePoint } from '@/lib/fields/kinds/parse-point';
import { fieldIndex } from '@/lib/fields/order-fields';
import { type PointOrigin, type PointOrigins, type Side, sides } from '@/lib/fields/point-origin';
import type { ReferenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';
import { trimCell } from '@/lib/fields/trim-cell';
import { shown } from '@/lib/fields/value-rules';
import { coordinateTexts, findOpenAddress } from '@/lib/rows/open-address';
import type { ChosenPoints } from '@/lib/shaping/address-point';
import { isInCountry } from '@/lib/geography/is-in-country';
import type { FieldTexts } from '@/lib/shaping/compile-rules';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

interface FoundPoint extends PointOrigin {
  latitude: string;
  longitude: string;
}

export interface FindPointsContext {
  rules: ProfileRules['coordinates'];
  reference: ReferenceData;
  /** What is known for addresses without coordinates, as far as the rules allow it; null: nothing. */
  knownPoints: ChosenPoints | null;
}

/**
 * Finds the coordinates of the ends at which decimal degrees could not be read, in the ways that the rules allow:
 * another notation, what is known for the address, or the centre of the city. What is found replaces the texts, and
 * says where it comes from. Called for rows with problems only, so that rows of decimal degrees cost nothing.
 * @returns the origins of the ends that were found; null when none was
 */
export function findPoints(
  texts: FieldTexts,
  problems: readonly RowProblem[],
  { rules, reference, knownPoints }: FindPointsContext,
): { texts: FieldTexts; origins: Partial<PointOrigins> } | null {
  const replaced = [...texts];
  const origins: Partial<Record<Side, PointOrigin>> = {};
  let isAnyFound = false;
  for (const side of sides) {
    const [latitudeField, longitudeField] = [`${side}_latitude`, `${side}_longitude`] as const;
    if (!problems.some(({ field }) => field === latitudeField || field === longitudeField)) continue;
    const point =
      (rules.notations ? readNotation(texts, side) : null) ??
      (rules.swap_back ? readSwapped(texts, side, reference) : null) ??
      (knownPoints ? findByAddress(texts, side, reference, knownPoints) : null) ??
      (rules.city_centre ? findCityCentre(texts, side, reference) : null);
    if (!point) continue;
    const { latitude, longitude, source, accuracyM } = point;
    replaced[fieldIndex[latitudeField]] = latitude;
    replaced[fieldIndex[longitudeField]] = longitude;
    origins[side] = { source, accuracyM };
    isAnyFound = true;
  }
  return isAnyFound ? { texts: replaced, origins } : null;
}

/**
 * Says of coordinates that are missing whether something is known of the address, but not certain; or that the city, whose
 * centre would do, is not certain: there is none of the name in the country, or more than one.
 */
export function explainOpenPoints(
  texts: FieldTexts,
  problems: RowProblem[],
  { rules, reference, knownPoints }: FindPointsContext,
): RowProblem[] {
  const reasons = new Map<string, RowProblem['params']>();
  for (const side of sides) {
    const address = findOpenAddress(texts, side, reference);
    const city = rules.city_centre ? uncertainCity(texts, side, reference) : null;
    const params: RowProblem['params'] | null =
      address !== null && knownPoints?.get(address.key) === null
        ? { reason: 'address_not_certain' }
        : city !== null
          ? { reason: 'city_not_certain', city: shown(city) }
          : null;
    if (params) for (const axis of ['latitude', 'longitude']) reasons.set(`${side}_${axis}`, params);
  }
  if (reasons.size === 0) return problems;
  return problems.map((problem) => {
    const params = reasons.get(problem.field);
    return params && problem.code === 'required_field_missing' ? { ...problem, params } : problem;
  });
}

/** The city that a row without coordinates names, if it is not certain which place is meant. */
function uncertainCity(texts: FieldTexts, side: Side, reference: ReferenceData): string | null {
  if (coordinateTexts(texts, side).some((text) => text !== '')) return null;
  const city = trimCell(texts[fieldIndex[`${side}_city`]] ?? '');
  const country = reference.countryCode(trimCell(texts[fieldIndex[`${side}_country`]] ?? ''));
  const isNamed = city !== '' && country !== undefined;
  return isNamed && findCityCentre(texts, side, reference) === null ? city : null;
}

function readNotation(texts: FieldTexts, side: Side): FoundPoint | null {
  const [one, other] = coordinateTexts(texts, side);
  const latitude = readDegrees(one, 'latitude');
  const longitude = readDegrees(other, 'longitude');
  if (latitude !== null && longitude !== null) {
    return { latitude, longitude, source: 'notation', accuracyM: null };
  }
  const point = readEither(one, other);
  if (!point) return null;
  // What the other cell says as well must be the same.
  const contradicts =
    (latitude !== null && Number(latitude) !== Number(point.latitude)) ||
    (longitude !== null && Number(longitude) !== Number(point.longitude));
  return contradicts ? null : { ...point, source: 'notation' };
}

/** What cannot be a latitude may be the longitude, if the point then lies in the row's country. */
function readSwapped(texts: FieldTexts, side: Side, reference: ReferenceData): FoundPoint | null {
  const [one, other] = coordinateTexts(texts, side);
  const latitude = readDegrees(other, 'latitude');
  const longitude = readDegrees(one, 'longitude');
  if (latitude === null || longitude === null) return null;
  const country = reference.countryCode(trimCell(texts[fieldIndex[`${side}_country`]] ?? ''));
  return country !== undefined && isInCountry(Number(longitude), Number(latitude), country)
    ? { latitude, longitude, source: 'swapped', accuracyM: null }
    : null;
}

/** Both coordinates from one cell, if the other is blank, says the same or only repeats its part. */
function readEither(one: string, other: string): ReturnType<typeof parsePoint> {
  if (one === '' || other === '' || one === other) return parsePoint(one === '' ? other : one);
  // With letters, each cell may hold what belongs in the other.
  const both = parsePoint(`${one}; ${other}`);
  if (both) return both;
  const [first, second] = [parsePoint(one), parsePoint(other)];
  if (first && second) {
    return first.latitude === second.latitude && first.longitude === second.longitude ? first : null;
  }
  if (first) return readDegrees(other, 'longitude') === null ? null : first;
  return readDegrees(one, 'latitude') === null ? null : second;
}

function readDegrees(text: string, axis: Axis): string | null {
  return parseCoordinate(text, axis).degrees ?? parseAngle(text, axis);
}

function findByAddress(
  texts: FieldTexts,
  side: Side,
  reference: ReferenceData,
  knownPoints: ChosenPoints,
): FoundPoint | null {
  const address = findOpenAddress(texts, side, reference);
  const known = address && knownPoints.get(address.key);
  if (!known) return null;
  const { latitude, longitude, source, accuracy_m } = known;
  // That all sightings are the same point does not make it exact to the metre.
  return { latitude, longitude, source, accuracyM: accuracy_m || null };
}

function findCityCentre(texts: FieldTexts, side: Side, reference: ReferenceData): FoundPoint | null {
  if (coordinateTexts(texts, side).some((text) => text !== '')) return null;
  const country = reference.countryCode(trimCell(texts[fieldIndex[`${side}_country`]] ?? ''));
  if (country === undefined) return null;
  const city = trimCell(texts[fieldIndex[`${side}_city`]] ?? '');
  const centre = reference.cities?.(country)?.centreOf(city);
  if (!centre) return null;
  return {
    latitude: String(centre.latitude),
    longitude: String(centre.longitude),
    source: 'city',
    accuracyM: centre.accuracyM,
  };
}
