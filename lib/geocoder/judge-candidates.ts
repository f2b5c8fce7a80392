import type { Candidate } from '@/lib/geocoder/candidate';
import { endOfRun, foldAddress } from '@/lib/geography/address-key';
import { distanceKm } from '@/lib/geography/distance';
import { foldPlaceName } from '@/lib/geography/fold-place-name';

/** The address that was asked for. */
interface AskedAddress {
  full_address: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  postcode: string | null;
}

/** A point that a geocoder has found, as it is kept. */
export interface GeocodedPoint {
  latitude: string;
  longitude: string;
  accuracy_m: number | null;
  label: string;
}

/** Candidates that lie this close together are the same door. */
const SAME_M = 100;
/** How far off a point of each level may be, in metres. */
const accuracies = { house: 50, street: 500 } as const;
/** Of geocoders that say how sure they are. */
const LEAST_CONFIDENCE = 0.8;
const MAX_PROPOSALS = 5;

/**
 * Decides whether a geocoder's answer is certain: exactly one candidate, a house or at least a street, in the city (or
 * the postcode) and the country that were asked for, and in no other street and with no other house number.
 * @returns the point if it is certain; otherwise what a person may choose from
 */
export function judgeCandidates(
  asked: AskedAddress,
  candidates: readonly Candidate[],
): { point: GeocodedPoint | null; proposals: GeocodedPoint[] } {
  const fitting = candidates.filter((candidate) => fits(asked, candidate));
  const houses = fitting.filter(({ level }) => level === 'house');
  const [first, ...others] = houses.length > 0 ? houses : fitting;
  const isOne = first && others.every((other) => distanceKm(first, other) * 1000 <= SAME_M);
  if (first && isOne) return { point: kept(first), proposals: [] };
  const inCountry = candidates.filter(({ country }) => country === null || country === asked.country);
  return { point: null, proposals: inCountry.slice(0, MAX_PROPOSALS).map(kept) };
}

function fits(asked: AskedAddress, candidate: Candidate): boolean {
  const { city, country, postcode } = asked;
  if (candidate.level === null || candidate.country !== country) return false;
  if (candidate.confidence !== null && candidate.confidence < LEAST_CONFIDENCE) return false;
  const isSameCode =
    postcode !== null && candidate.postcode !== null && fold(postcode) === fold(candidate.postcode);
  if (postcode !== null && candidate.postcode !== null && !isSameCode) return false;
  const isInPlace =
    isSameCode || candidate.places.some((place) => foldPlaceName(place) === foldPlaceName(city));
  return isInPlace && isSameDoor(asked, candidate);
}

/**
 * Whether the address names the candidate's street, in one of its languages ("Rue Neuve - Nieuwstraat"), and begins its
 * numbers with that of the house: in "Hauptstr. 5/7" it is 5, in "Straße des 17. Juni 135" it is 135.
 */
function isSameDoor({ full_address, country }: AskedAddress, { street, houseNumber }: Candidate): boolean {
  const words = foldAddress(full_address, country);
  const names = street === null ? [''] : street.split(/ - |[/;]/);
  return names.some((name) => {
    const text = foldAddress(name, country).join('');
    if (text === '') return street === null && isHouseNumber(words, 1, houseNumber, country);
    return words.some((_, start) => {
      const end = endOfRun(words, start, text);
      if (end === null) return false;
      const others = [...words.slice(0, start), ...words.slice(end)];
      return isHouseNumber(others, start, houseNumber, country);
    });
  });
}

/** @param words of the address without its street, which began at `streetAt` */
function isHouseNumber(
  words: readonly string[],
  streetAt: number,
  houseNumber: string | null,
  country: string,
): boolean {
  if (houseNumber === null) return true;
  const start = words.findIndex((word) => /^\d/.test(word));
  const end = start === -1 ? null : endOfRun(words, start, foldAddress(houseNumber, country).join(''));
  if (end === null) return false;
  const next = words[end] ?? '';
  // "5 a" is not 5; but in "12 N Main St" stands a direction.
  return !/^[a-z]$/.test(next) || (start < streetAt && /^[nsew]$/.test(next));
}

const fold = (postcode: string) => postcode.toLowerCase().replace(/[^a-z0-9]/g, '');

function kept({ latitude, longitude, label, level }: Candidate): GeocodedPoint {
  return {
    latitude: latitude.toFixed(6),
    longitude: longitude.toFixed(6),
    accuracy_m: level === null ? null : accuracies[level],
    label: label.slice(0, 500),
  };
}
