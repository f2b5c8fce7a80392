import type { LocatedPoint } from '@/lib/geography/point';

/** Longer addresses are no links that a person has copied. */
const MAX_CHARACTERS = 2000;

/** Two decimal degrees, latitude first, with what parts them once the address is decoded. */
const PAIR =
  /^(?:loc:|point\.|ll\.)?([-+]?\d{1,2}\.\d{1,20})(?:,|, |~|_|;)([-+]?\d{1,3}\.\d{1,20})(?=$|[,_(~ ])/;

/** The parameters in which a service names a point, the most certain first. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  google: ['q', 'query', 'destination', 'daddr', 'll', 'center', 'viewpoint'],
  openstreetmap: [],
  apple: ['coordinate', 'll', 'q', 'daddr', 'center', 'sll'],
  bing: ['sp', 'where1', 'cp'],
  waze: ['ll', 'latlng', 'to'],
  here: ['map'],
};

const hosts: ReadonlyArray<[RegExp, keyof typeof parameters]> = [
  [/^(?:www\.|maps\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, 'google'],
  [/^(?:www\.)?(?:openstreetmap|osm)\.org$/, 'openstreetmap'],
  [/^(?:beta\.)?maps\.apple\.com$/, 'apple'],
  [/^(?:www\.)?bing\.com$/, 'bing'],
  [/^(?:www\.|ul\.)?waze\.com$/, 'waze'],
  [/^(?:wego|share)\.here\.com$/, 'here'],
];

/** A view of more than this shows where somebody looked, not a place. */
const MAX_ACCURACY_M = 10_000;

/**
 * The point of a link to Google Maps, OpenStreetMap, Apple Maps, Bing, Waze or HERE. Where a link only has the
 * middle of a view, the accuracy follows from its zoom; a view of a region is no point. Null for other links, and
 * for short links, which hold no coordinates.
 */
export function parseMapLink(text: string): LocatedPoint | null {
  if (text.length > MAX_CHARACTERS || /\s/.test(text)) return null;
  if (!/^(?:https?:\/\/|www\.|maps\.)/i.test(text)) return null;
  const address = /^http/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const service = hosts.find(([host]) => host.test(url.hostname))?.[1];
  if (service === undefined) return null;
  return (
    (service === 'google' ? readGoogle(url) : null) ??
    (service === 'openstreetmap' ? readMarker(url) : null) ??
    readParameters(url, parameters[service] ?? []) ??
    readView(url)
  );
}

/** The place itself, as Google's links to places carry it. The view's middle stands before it, and is another point. */
function readGoogle({ href, pathname }: URL): LocatedPoint | null {
  // A route has several points.
  if (pathname.startsWith('/maps/dir/')) return null;
  const places = [...href.matchAll(/!3d(-?\d{1,2}\.\d{1,20})!4d(-?\d{1,3}\.\d{1,20})/g)];
  const place = places.at(-1);
  if (place) return { latitude: Number(place[1]), longitude: Number(place[2]), accuracyM: null };
  const named = /^\/maps\/(?:place|search)\/([^/]+)/.exec(pathname)?.[1];
  return named === undefined ? null : readPair(decode(named));
}

/** OpenStreetMap's marker. */
function readMarker({ searchParams }: URL): LocatedPoint | null {
  return readPair(`${searchParams.get('mlat')},${searchParams.get('mlon')}`);
}

function readParameters({ searchParams, pathname }: URL, names: readonly string[]): LocatedPoint | null {
  if (pathname.startsWith('/maps/dir/') && !searchParams.has('destination')) return null;
  for (const name of names) {
    const point = readPair(searchParams.get(name) ?? '');
    if (point) return point;
  }
  return null;
}

function readPair(text: string): LocatedPoint | null {
  const match = PAIR.exec(text);
  return match && { latitude: Number(match[1]), longitude: Number(match[2]), accuracyM: null };
}

/** The middle of what a link shows: "@52.52,13.405,17z" of Google, "#map=17/52.52/13.405" of OpenStreetMap. */
function readView({ pathname, hash }: URL): LocatedPoint | null {
  const google = /\/@(-?\d{1,2}\.\d{1,20}),(-?\d{1,3}\.\d{1,20})(?:,(\d{1,8}(?:\.\d{1,9})?)([zm]))?/.exec(
    pathname,
  );
  if (google && !pathname.startsWith('/maps/dir/')) {
    const [, latitude, longitude, size, unit] = google;
    const accuracyM = unit === 'm' ? Number(size) / 10 : viewAccuracy(Number(size ?? 0));
    return viewed(Number(latitude), Number(longitude), accuracyM);
  }
  const street = /[#&]map=(\d{1,2}(?:\.\d{1,9})?)\/(-?\d{1,2}\.\d{1,20})\/(-?\d{1,3}\.\d{1,20})/.exec(hash);
  return street ? viewed(Number(street[2]), Number(street[3]), viewAccuracy(Number(street[1]))) : null;
}

function viewed(latitude: number, longitude: number, accuracyM: number): LocatedPoint | null {
  return accuracyM > MAX_ACCURACY_M ? null : { latitude, longitude, accuracyM: Math.ceil(accuracyM) };
}

/** 100 of the pixels of a map with tiles of 256, at the equator. */
function viewAccuracy(zoom: number): number {
  return (100 * 156_543) / 2 ** zoom;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll('+', ' ').trim();
  } catch {
    return '';
  }
}
