import { distanceKm } from '@/lib/geography/distance';
import { foldPlaceName } from '@/lib/geography/fold-place-name';
import type { Point } from '@/lib/geography/point';

/** A town, village or part of a city. */
interface City extends Point {
  /** 0 where it is not known. */
  population: number;
}

interface SizedCity extends City {
  /** Of the circle for which it is taken. */
  radiusKm: number;
  /** Whether that is only another name of it: an old one, a short one, one of another language. */
  isByOtherName: boolean;
}

export interface NearestCity {
  /** From the centre. */
  km: number;
  /** From the edge; 0 within it. */
  kmOutside: number;
}

/** The place that a name means, with how far its edge may be from its centre. */
export interface CityCentre extends Point {
  accuracyM: number;
}

/*
 * The file of a country: the number of places (uint32), three int32 for each of them (latitude and longitude in
 * 1/100,000 degrees, population), and then the folded names in the order of their bytes, a line each: the name, a tab,
 * and the numbers of the places that are called so, parted by commas; those for which it is only another name have a
 * minus before their number. All numbers are little-endian.
 */
const HEAD_BYTES = 4;
const CITY_BYTES = 12;
const SCALE = 100_000;
const LINE_END = 10;
const TAB = 9;

/** Bounded, because a file may name any number of cities. */
const REMEMBERED_NAMES = 20_000;
/** Along a meridian, rounded down and up. */
const KM_PER_DEGREE = 111;
const MAX_KM_PER_DEGREE = 112;

/** From this size on, a city may be meant although there are others of its name. */
const LARGE_POPULATION = 100_000;
/** How many times larger than others of its name such a city is; and than places for which it is only another name. */
const TIMES_NAMESAKE = 50;
const TIMES_OTHER_NAME = 5;

/** The places of a country by their names. The bytes are searched as they are, so nothing is unpacked. */
export class Cities {
  private readonly view: DataView;
  private readonly names: Uint8Array;
  private readonly remembered = new Map<string, readonly SizedCity[]>();

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.names = bytes.subarray(HEAD_BYTES + this.view.getUint32(0, true) * CITY_BYTES);
  }

  /** The places of that name, in any spelling of GeoNames; none when the name is unknown. */
  find(name: string): readonly SizedCity[] {
    const known = this.remembered.get(name);
    if (known) return known;
    const found = this.look(foldPlaceName(name));
    if (this.remembered.size >= REMEMBERED_NAMES) this.remembered.clear();
    this.remembered.set(name, found);
    return found;
  }

  /**
   * The place of that name that is nearest to a point, counted from its edge; null when the name is unknown. A place
   * is taken for a circle that has room for its people.
   */
  nearest(name: string, point: Point): NearestCity | null {
    let nearest: NearestCity | null = null;
    for (const city of this.find(name)) {
      // Most places of a common name are out of the question by their latitude alone.
      const leastKm = Math.abs(city.latitude - point.latitude) * KM_PER_DEGREE - city.radiusKm;
      if (nearest !== null && leastKm >= nearest.kmOutside) continue;
      const km = distanceKm(city, point);
      const kmOutside = Math.max(0, km - city.radiusKm);
      if (nearest === null || kmOutside < nearest.kmOutside) nearest = { km, kmOutside };
    }
    return nearest;
  }

  /**
   * Whether a place of that name is certainly within some kilometres of a point, counted from its edge. Quicker than
   * `nearest`, because it takes a degree of longitude for as long as one of latitude: false decides nothing.
   */
  isClose(name: string, point: Point, km: number): boolean {
    for (const city of this.find(name)) {
      const north = city.latitude - point.latitude;
      const east = city.longitude - point.longitude;
      const most = (km + city.radiusKm) / MAX_KM_PER_DEGREE;
      if (north * north + east * east <= most * most) return true;
    }
    return false;
  }

  /**
   * The centre of the place that a name means; null when there is none of that name, or more than one that may be meant.
   * Places within the same circle are one: GeoNames lists some cities and their old towns apart. A large city is meant
   * although there is a village of its name: Essen with 593,000 inhabitants, not the one with 8,000.
   */
  centreOf(name: string): CityCentre | null {
    const [largest, ...others] = this.find(name);
    if (!largest) return null;
    const accuracyKm = Math.min(10, Math.max(2, largest.radiusKm));
    const mayBeMeant = (other: SizedCity) => {
      if (distanceKm(largest, other) <= accuracyKm) return false;
      if (largest.population < LARGE_POPULATION) return true;
      const times = other.isByOtherName && !largest.isByOtherName ? TIMES_OTHER_NAME : TIMES_NAMESAKE;
      return largest.population < times * other.population;
    };
    if (others.some(mayBeMeant)) return null;
    const { latitude, longitude } = largest;
    return { latitude, longitude, accuracyM: Math.round(accuracyKm * 10) * 100 };
  }

  /** The places of a folded name, the largest first. */
  private look(folded: string): SizedCity[] {
    if (folded === '') return [];
    const key = new TextEncoder().encode(folded);
    const { names } = this;
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = this.lineStart((low + high) >>> 1);
      const order = compareName(names, middle, key);
      if (order === 0) return this.citiesOfLine(middle + key.length + 1);
      if (order > 0) high = middle;
      else low = this.lineEnd(middle) + 1;
    }
    return [];
  }

  private lineStart(place: number): number {
    // A negative index would count from the end.
    return place === 0 ? 0 : this.names.lastIndexOf(LINE_END, place - 1) + 1;
  }

  private lineEnd(place: number): number {
    const end = this.names.indexOf(LINE_END, place);
    return end === -1 ? this.names.length : end;
  }

  private citiesOfLine(start: number): SizedCity[] {
    const numbers = new TextDecoder().decode(this.names.subarray(start, this.lineEnd(start)));
    return numbers
      .split(',')
      .map((number) => this.city(Math.abs(Number(number)), number.startsWith('-')))
      .sort((one, other) => other.population - one.population);
  }

  private city(number: number, isByOtherName: boolean): SizedCity {
    const at = HEAD_BYTES + number * CITY_BYTES;
    const population = this.view.getInt32(at + 8, true);
    return {
      latitude: this.view.getInt32(at, true) / SCALE,
      longitude: this.view.getInt32(at + 4, true) / SCALE,
      population,
      radiusKm: radiusKm(population),
      isByOtherName,
    };
  }
}

/** Compares the name that begins at `start` with another, by their bytes. */
function compareName(names: Uint8Array, start: number, key: Uint8Array): number {
  for (let index = 0; index < key.length; index++) {
    const byte = names[start + index] ?? TAB;
    const order = byte - key[index]!;
    if (order !== 0) return order;
  }
  return (names[start + key.length] ?? TAB) - TAB;
}

/** @param bytes the file of a country, as `packCities` writes it */
export function parseCities(bytes: Uint8Array): Cities {
  return new Cities(bytes);
}

/** A place with its names. */
export interface NamedCity extends City {
  /** Its name, in its own letters and perhaps in Latin ones. */
  names: readonly string[];
  otherNames: readonly string[];
}

/** Writes the file of a country. */
export function packCities(cities: readonly NamedCity[]): Uint8Array {
  const numbers = new Map<string, string[]>();
  const head = new DataView(new ArrayBuffer(HEAD_BYTES + cities.length * CITY_BYTES));
  head.setUint32(0, cities.length, true);
  for (const [number, { latitude, longitude, population, names, otherNames }] of cities.entries()) {
    const at = HEAD_BYTES + number * CITY_BYTES;
    head.setInt32(at, Math.round(latitude * SCALE), true);
    head.setInt32(at + 4, Math.round(longitude * SCALE), true);
    head.setInt32(at + 8, population, true);
    const own = new Set(names.map(foldPlaceName));
    for (const name of new Set([...own, ...otherNames.map(foldPlaceName)])) {
      if (name === '') continue;
      const written = own.has(name) ? String(number) : `-${number}`;
      const known = numbers.get(name);
      if (known) known.push(written);
      else numbers.set(name, [written]);
    }
  }
  const encoder = new TextEncoder();
  const lines = [...numbers]
    .map(([name, places]) => ({ name: encoder.encode(name), places }))
    .sort((one, other) => compareBytes(one.name, other.name))
    .map(({ name, places }) => [...name, ...encoder.encode(`\t${places.join(',')}\n`)]);
  const packed = new Uint8Array(head.byteLength + lines.reduce((sum, line) => sum + line.length, 0));
  packed.set(new Uint8Array(head.buffer));
  let at = head.byteLength;
  for (const line of lines) {
    packed.set(line, at);
    at += line.length;
  }
  return packed;
}

/** A name comes before those that begin with it, as in `compareName`: all bytes of a name are above the tab. */
function compareBytes(one: Uint8Array, other: Uint8Array): number {
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const order = one[index]! - other[index]!;
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

/** Of a circle in which a thousand people live on a square kilometre: 18 km for a million. */
function radiusKm(population: number): number {
  return Math.sqrt(population / 1000 / Math.PI);
}
