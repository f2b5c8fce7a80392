import { type Axis, roundDegrees } from '@/lib/fields/kinds/parse-coordinate';
import { parseMapLink } from '@/lib/fields/kinds/parse-map-link';
import { parsePlusCode } from '@/lib/fields/kinds/parse-plus-code';
import {
  type Angle,
  angleOf,
  type AngleToken,
  isOnAxis,
  readAngleTokens,
} from '@/lib/fields/kinds/read-angles';
import type { LocatedPoint } from '@/lib/geography/point';

/** A point that one text gives. */
export interface ParsedPoint {
  /** Decimal degrees, at most six decimals. */
  latitude: string;
  longitude: string;
  /** How far off the point may be, in metres; null: the notation does not say. */
  accuracyM: number | null;
  notation: 'decimal' | 'dms' | 'geo_uri' | 'map_link' | 'plus_code';
}

/**
 * Reads a text that holds both coordinates: "52.5200, 13.4050", `52°31'12"N 13°24'18"E`, "N 51° 27.1' E 007° 00.8'",
 * "geo:52.52,13.405;u=35", a link of a map service, a full Plus Code. Null when it holds anything else, or when it
 * has more than one meaning: "52,13" may be one number, "51 27" may be degrees and minutes.
 * @param text trimmed
 */
export function parsePoint(text: string): ParsedPoint | null {
  if (/^geo:/i.test(text)) return made(parseGeoUri(text), 'geo_uri');
  const link = parseMapLink(text);
  if (link) return made(link, 'map_link');
  const code = parsePlusCode(text);
  if (code) return made(code, 'plus_code');
  const wkt = WKT.exec(text);
  if (wkt) return made({ latitude: Number(wkt[2]), longitude: Number(wkt[1]), accuracyM: null }, 'decimal');
  const tokens = readAngleTokens(text.replace(/^[([{]|[)\]}]$/g, ''));
  const pair = tokens && splitAngles(tokens);
  if (!pair) return null;
  const [latitude, longitude] = pair;
  const notation = latitude.hasMinutes || longitude.hasMinutes ? 'dms' : 'decimal';
  return made({ latitude: latitude.degrees, longitude: longitude.degrees, accuracyM: null }, notation);
}

/**
 * Reads one coordinate in degrees and minutes (and seconds): `52°31'12"N`, "N 51 27.1", "7° 0.8'". Without a letter
 * or a mark the text has more than one meaning. Null also when it is on the other axis or outside of it.
 * @returns decimal degrees, at most six decimals
 */
export function parseAngle(text: string, axis: Axis): string | null {
  const tokens = readAngleTokens(text);
  const angle = tokens && angleOf(tokens);
  if (!angle?.isMarked || (angle.axis !== null && angle.axis !== axis)) return null;
  return isOnAxis(angle.degrees, axis) ? roundDegrees(angle.degrees) : null;
}

function made(point: LocatedPoint | null, notation: ParsedPoint['notation']): ParsedPoint | null {
  if (!point || !isOnAxis(point.latitude, 'latitude') || !isOnAxis(point.longitude, 'longitude')) return null;
  return {
    latitude: roundDegrees(point.latitude),
    longitude: roundDegrees(point.longitude),
    accuracyM: point.accuracyM,
    notation,
  };
}

/** As databases write points: the longitude comes first. */
const WKT = /^(?:SRID=4326;)?POINT ?\(([-+]?\d{1,3}(?:\.\d{1,20})?) ([-+]?\d{1,2}(?:\.\d{1,20})?)\)$/i;

const GEO_URI =
  /^geo:([-+]?\d{1,2}(?:\.\d{1,20})?),([-+]?\d{1,3}(?:\.\d{1,20})?)(?:,[-+]?\d{1,6}(?:\.\d{1,20})?)?(?:;crs=wgs84)?(?:;u=(\d{1,9})(?:\.\d{1,20})?)?$/i;

/** RFC 5870; of Android's own form, the point that `q` names. */
function parseGeoUri(text: string): LocatedPoint | null {
  const [uri = '', query] = text.split('?', 2);
  const match = GEO_URI.exec(query === undefined ? text : uri);
  if (!match) return null;
  const named =
    /^(?:[^#]{0,100}&)?q=([-+]?\d{1,2}(?:\.\d{1,20})?),([-+]?\d{1,3}(?:\.\d{1,20})?)(?=$|[(&])/.exec(
      query ?? '',
    );
  const [, latitude, longitude] = named ?? match;
  const isNowhere = Number(latitude) === 0 && Number(longitude) === 0;
  // geo:0,0?q=… looks for an address.
  if (isNowhere && query !== undefined) return null;
  return {
    latitude: Number(latitude),
    longitude: Number(longitude),
    accuracyM: match[3] === undefined ? null : Number(match[3]),
  };
}

/** Latitude and longitude out of the pieces of a text; null when they are not two, or not certainly. */
function splitAngles(tokens: readonly AngleToken[]): [Angle, Angle] | null {
  const groups = groupsOf(withoutEdges(tokens));
  if (!groups) return null;
  const [one, other] = groups.map(angleOf);
  if (!one || !other) return null;
  if (one.axis === null && other.axis === null) {
    // Whole numbers are as likely something else: "52,13,24" is 52.13 and 24, or 52 and 13.24.
    const isCertain = (one.isMarked && other.isMarked) || (one.hasFraction && other.hasFraction);
    return isCertain ? [one, other] : null;
  }
  if (one.axis === 'latitude' && other.axis === 'longitude') return [one, other];
  return one.axis === 'longitude' && other.axis === 'latitude' ? [other, one] : null;
}

function withoutEdges(tokens: readonly AngleToken[]): readonly AngleToken[] {
  return tokens.at(-1)?.kind === 'separator' ? tokens.slice(0, -1) : tokens;
}

/** The pieces of each of two coordinates: what parts them is told by letters, a separator, degree signs, or a space. */
function groupsOf(tokens: readonly AngleToken[]): [AngleToken[], AngleToken[]] | null {
  const places = (kind: AngleToken['kind']) =>
    tokens.flatMap((token, index) => (token.kind === kind ? [index] : []));
  const cut = (end: number, start = end): [AngleToken[], AngleToken[]] => [
    tokens.slice(0, end),
    tokens.slice(start),
  ];
  if (tokens.some((token) => token.kind === 'number' && token.touches && !/^[-+]/.test(token.text)))
    return null;

  const separators = places('separator');
  const [separator] = separators;
  if (separators.length > 1) return null;
  if (separator !== undefined) return cut(separator, separator + 1);

  const letters = places('side');
  if (letters.length > 0) {
    if (letters.length !== 2) return null;
    return letters[0] === 0 ? cut(letters[1]!) : cut(letters[0]! + 1);
  }
  const signs = places('degrees');
  if (signs.length === 2) return cut(signs[1]! - 1);

  const [one, other] = tokens;
  if (tokens.length !== 2 || one?.kind !== 'number' || other?.kind !== 'number') return null;
  // "+52.52+013.40" is ISO 6709; in "52.52-13.40" the sign may be a dash.
  if (other.touches && !/^[-+]/.test(one.text)) return null;
  return one.text.includes('.') && other.text.includes('.') ? cut(1) : null;
}
