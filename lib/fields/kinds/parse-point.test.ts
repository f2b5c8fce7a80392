import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseAngle, parsePoint } from '@/lib/fields/kinds/parse-point';

const point = (latitude: string, longitude: string, notation: string, accuracyM: number | null = null) => ({
  latitude,
  longitude,
  accuracyM,
  notation,
});

describe('parsePoint', () => {
  it.each([
    ['52.5200, 13.4050', point('52.52', '13.405', 'decimal')],
    ['52.52,13.405', point('52.52', '13.405', 'decimal')],
    ['52,5200; 13,4050', point('52.52', '13.405', 'decimal')],
    ['52,5200, 13,4050', point('52.52', '13.405', 'decimal')],
    ['52.52 13.405', point('52.52', '13.405', 'decimal')],
    ['52.52\n13.405', point('52.52', '13.405', 'decimal')],
    ['(52.52, -13.405)', point('52.52', '-13.405', 'decimal')],
    ['[52.52; 13.405]', point('52.52', '13.405', 'decimal')],
    ['52.52 N, 13.405 E', point('52.52', '13.405', 'decimal')],
    ['E 13.405 N 52.52', point('52.52', '13.405', 'decimal')],
    ['33.9° S 18.4° E', point('-33.9', '18.4', 'decimal')],
    ['Lat: 52.52, Lon: -13.405', point('52.52', '-13.405', 'decimal')],
    ['lng=13.405 lat=52.52', point('52.52', '13.405', 'decimal')],
    ['+52.5200+013.4050/', point('52.52', '13.405', 'decimal')],
    ['POINT(13.405 52.52)', point('52.52', '13.405', 'decimal')],
    ['52°31\'12"N 13°24\'18"E', point('52.52', '13.405', 'dms')],
    ['52° 31′ 12″ N, 13° 24′ 18″ W', point('52.52', '-13.405', 'dms')],
    ["52°31'12''N 13°24'18''E", point('52.52', '13.405', 'dms')],
    ["N 51° 27.1' E 007° 00.8'", point('51.451667', '7.013333', 'dms')],
    ['N51 27.1 E007 00.8', point('51.451667', '7.013333', 'dms')],
    ["51°27,1'; 7°0,8'", point('51.451667', '7.013333', 'dms')],
    ['-33°54\'0", 18°24\'0"', point('-33.9', '18.4', 'dms')],
    ["51°27.1' 7°00.8'", point('51.451667', '7.013333', 'dms')],
    ['geo:52.52,13.405;u=35', point('52.52', '13.405', 'geo_uri', 35)],
    ['geo:52.52,13.405,34;crs=wgs84', point('52.52', '13.405', 'geo_uri')],
    ['GEO:48.1,11.5?z=17', point('48.1', '11.5', 'geo_uri')],
    ['geo:0,0?q=52.52,13.405(Dock 4)', point('52.52', '13.405', 'geo_uri')],
    ['https://www.google.com/maps/@52.52,13.405,17z', point('52.52', '13.405', 'map_link', 120)],
    [
      'https://www.google.de/maps/place/Tor/@52.5,13.3,17z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d52.52!4d13.405',
      point('52.52', '13.405', 'map_link'),
    ],
    ['https://maps.google.com/?q=52.52,13.405', point('52.52', '13.405', 'map_link')],
    ['https://maps.google.com/maps?q=loc:52.52,13.405&z=3', point('52.52', '13.405', 'map_link')],
    ['maps.google.com/maps?ll=52.52%2C13.405', point('52.52', '13.405', 'map_link')],
    ['https://www.google.com/maps/search/?api=1&query=52.52%2C13.405', point('52.52', '13.405', 'map_link')],
    ['https://www.google.com/maps/place/52.52,+13.405', point('52.52', '13.405', 'map_link')],
    ['https://www.openstreetmap.org/#map=17/52.52/13.405', point('52.52', '13.405', 'map_link', 120)],
    [
      'https://www.openstreetmap.org/?mlat=52.52&mlon=13.405#map=5/50.00/10.00',
      point('52.52', '13.405', 'map_link'),
    ],
    ['https://maps.apple.com/?ll=52.52,13.405&q=Dock', point('52.52', '13.405', 'map_link')],
    ['https://maps.apple.com/place?coordinate=52.52,13.405', point('52.52', '13.405', 'map_link')],
    ['https://www.bing.com/maps?cp=52.52~13.405&lvl=16', point('52.52', '13.405', 'map_link')],
    ['https://bing.com/maps/default.aspx?sp=point.52.52_13.405_Dock', point('52.52', '13.405', 'map_link')],
    ['https://waze.com/ul?ll=52.52%2C13.405&navigate=yes', point('52.52', '13.405', 'map_link')],
    ['https://www.waze.com/live-map/directions?to=ll.52.52%2C13.405', point('52.52', '13.405', 'map_link')],
    ['8FVC9G8F+6W', point('47.365563', '8.524813', 'plus_code', 10)],
    ['8fvc9g8f+6x Zürich', point('47.365563', '8.524938', 'plus_code', 10)],
    ['9F4MGC22+', point('52.50125', '13.40125', 'plus_code', 197)],
  ])('reads %j', (text, expected) => {
    expect(parsePoint(text)).toEqual(expected);
  });

  it.each([
    ['', 'nothing'],
    ['52.52', 'one number'],
    ['52,13', 'one number, or two'],
    ['52, 13', 'whole numbers'],
    ['52,13,24', 'two ways to part it'],
    ['52,13.405', 'two ways to part it'],
    ['51 27.1', 'degrees and minutes, or two numbers'],
    ['51 27.1 7 00.8', 'no letters'],
    ['52.52-13.405', 'a dash or a sign'],
    ['52.52, 13.405, 34.0', 'three numbers'],
    ['52.52 N, 13.405 N', 'one axis twice'],
    ['52.52 N 13.405', 'one letter'],
    ['-52.52 S, 13.405 E', 'a sign and a letter'],
    ['52°31\'12"N 13°24\'18"O', 'east or west, by the language'],
    ['91.0, 13.4', 'no such latitude'],
    ['52.52, 181.0', 'no such longitude'],
    ["52°61'N 13°24'E", 'no such minutes'],
    ["52.5°31'N 13°24'E", 'a fraction before the minutes'],
    ["52'31°N 13°24'E", 'marks in the wrong order'],
    ['Dock 4, 52.52, 13.405', 'words'],
    ['geo:52.52,13.405;crs=epsg:31468', 'another datum'],
    ['geo:0,0?q=Hauptstr.+5', 'an address'],
    ['https://www.google.com/maps/@51.5,10.5,6z', 'the view of a country'],
    ['https://www.google.com/maps/dir/52.1,13.1/52.2,13.2/@52.15,13.15,12z', 'a route'],
    ['https://maps.app.goo.gl/AbCdEf123', 'a short link'],
    ['https://yandex.com/maps/?ll=13.405,52.52', 'longitude first'],
    ['https://example.com/?q=52.52,13.405', 'not a map service'],
    ['https://google.com.evil.example/maps?q=52.52,13.405', 'not a map service'],
    ['9G8F+6W Zürich', 'a short code'],
    ['8FVC0000+', 'a region'],
  ])('refuses %j: %s', (text) => {
    expect(parsePoint(text)).toBeNull();
  });
});

describe('parseAngle', () => {
  it.each([
    ['52°31\'12"N', '52.52'],
    ["51° 27.1'", '51.451667'],
    ["N 51° 27.1'", '51.451667'],
    ['S 33 54 0', '-33.9'],
    ["-33°54'", '-33.9'],
    ["-0°30'", '-0.5'],
  ])('reads latitude %j', (text, degrees) => {
    expect(parseAngle(text, 'latitude')).toBe(degrees);
  });

  it.each(['51 27.1', '13°24\'18"E', '91°0\'0"', 'N', '52°31\'12"N 13°24\'18"E', '52°31\'60"'])(
    'refuses latitude %j',
    (text) => {
      expect(parseAngle(text, 'latitude')).toBeNull();
    },
  );
});

/** Writes degrees with minutes and seconds of one decimal. */
function inSeconds(degrees: number, [positive, negative]: [string, string]): string {
  const tenths = Math.round(Math.abs(degrees) * 36_000);
  const [whole, minutes, seconds] = [
    Math.floor(tenths / 36_000),
    Math.floor(tenths / 600) % 60,
    (tenths % 600) / 10,
  ];
  return `${whole}°${minutes}'${seconds.toFixed(1)}"${degrees < 0 ? negative : positive}`;
}

/** Writes degrees with minutes of three decimals. */
function inMinutes(degrees: number, [positive, negative]: [string, string]): string {
  const thousandths = Math.round(Math.abs(degrees) * 60_000);
  const whole = Math.floor(thousandths / 60_000);
  return `${degrees < 0 ? negative : positive} ${whole}° ${((thousandths % 60_000) / 1000).toFixed(3)}'`;
}

const DIGITS = '23456789CFGHJMPQRVWX';

function inPlusCode(latitude: number, longitude: number): string {
  let [north, east] = [Math.floor((latitude + 90) * 8000), Math.floor((longitude + 180) * 8000)];
  let code = '';
  for (let pair = 0; pair < 5; pair++) {
    code = DIGITS[north % 20]! + DIGITS[east % 20]! + code;
    [north, east] = [Math.floor(north / 20), Math.floor(east / 20)];
  }
  return `${code.slice(0, 8)}+${code.slice(8)}`;
}

type Write = (latitude: number, longitude: number) => string;

/** Each notation with its precision in degrees. */
const notations: Readonly<Record<string, [Write, number]>> = {
  decimal: [(latitude, longitude) => `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`, 1e-6],
  'decimal comma': [
    (latitude, longitude) => `${latitude.toFixed(6)}; ${longitude.toFixed(6)}`.replaceAll('.', ','),
    1e-6,
  ],
  seconds: [
    (latitude, longitude) => `${inSeconds(latitude, ['N', 'S'])} ${inSeconds(longitude, ['E', 'W'])}`,
    0.05 / 3600 + 1e-6,
  ],
  minutes: [
    (latitude, longitude) => `${inMinutes(latitude, ['N', 'S'])} ${inMinutes(longitude, ['E', 'W'])}`,
    0.0005 / 60 + 1e-6,
  ],
  'geo URI': [(latitude, longitude) => `geo:${latitude.toFixed(6)},${longitude.toFixed(6)}`, 1e-6],
  Google: [
    (latitude, longitude) => `https://www.google.com/maps?q=${latitude.toFixed(6)},${longitude.toFixed(6)}`,
    1e-6,
  ],
  OpenStreetMap: [
    (latitude, longitude) =>
      `https://www.openstreetmap.org/#map=18/${latitude.toFixed(6)}/${longitude.toFixed(6)}`,
    1e-6,
  ],
  'Plus Code': [inPlusCode, 1 / 8000],
};

test.each(Object.entries(notations))('reads any point back from %s', (_, [write, precision]) => {
  const latitude = fc.integer({ min: -89_999_999, max: 89_999_999 }).map((millionths) => millionths / 1e6);
  const longitude = fc.integer({ min: -179_999_999, max: 179_999_999 }).map((millionths) => millionths / 1e6);
  fc.assert(
    fc.property(latitude, longitude, (north, east) => {
      const read = parsePoint(write(north, east));
      expect(Math.abs(Number(read?.latitude) - north)).toBeLessThanOrEqual(precision);
      expect(Math.abs(Number(read?.longitude) - east)).toBeLessThanOrEqual(precision);
      expect(`${read?.latitude} ${read?.longitude}`).toMatch(/^-?\d+(\.\d{1,6})? -?\d+(\.\d{1,6})?$/);
    }),
  );
});
