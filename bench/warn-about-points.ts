/**
 * What it costs to hold the points of a row against its cities, compared with the check of the borders alone, and how long
 * reading a country's file takes. Run by hand: npx tsx bench/warn-about-points.ts
 */
import { originsAsSent } from '@/lib/fields/point-origin';
import { createReferenceData } from '@/lib/fields/reference-data';
import { readCities } from '@/lib/geography/read-cities';
import { warnAboutPoints } from '@/lib/rows/warn-about-points';
import { validateRow } from '@/lib/rows/validate-row';
import { sampleCells } from '@/lib/testing/sample-orders';

const ROWS = 20_000;
const ROUNDS = 11;
const places = [
  ['Berlin', 'DE', 52.52, 13.4],
  ['Wien', 'AT', 48.2, 16.37],
  ['Neustadt', 'DE', 49.35, 8.14],
  ['Paris', 'FR', 48.85, 2.35],
  ['London', 'GB', 51.5, -0.12],
  ['Springfield', 'US', 39.8, -89.64],
] as const;

const reference = createReferenceData(readCities);
const drafts = Array.from({ length: ROWS }, (_, index) => {
  const [city, country, latitude, longitude] = places[index % places.length]!;
  const shift = (index % 1000) / 1e5;
  const { draft } = validateRow(
    sampleCells(index, {
      'Pickup Lat': (latitude + shift).toFixed(6),
      'Pickup Lng': (longitude + shift).toFixed(6),
      'Pickup City': city,
      'Pickup Country': country,
      'Drop Lat': (latitude - shift).toFixed(6),
      'Drop Lng': (longitude - shift).toFixed(6),
      'Drop City': city,
      'Drop Country': country,
      'Recipient Phone': '+431588580',
    }),
    { reference },
  );
  if (!draft) throw new Error(`Row ${index} is bad.`);
  return draft;
});

for (const country of ['AT', 'DE', 'US']) {
  const start = performance.now();
  readCities(country)?.find('Nowhere');
  console.log(`reading ${country}: ${(performance.now() - start).toFixed(1)} ms`);
}

const contenders = {
  'borders alone': {},
  'borders and cities': { cities: readCities },
};
const measured = new Map<string, number[]>();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, data] of Object.entries(contenders)) {
    const started = process.cpuUsage(); // not the clock: other processes use the machine too
    let warnings = 0;
    for (const draft of drafts) warnings += warnAboutPoints(draft, originsAsSent, data).length;
    const { user, system } = process.cpuUsage(started);
    if (round === 0) console.log(`${name}: ${warnings} warnings`);
    else measured.set(name, [...(measured.get(name) ?? []), (user + system) / ROWS]);
  }
}
for (const [name, micros] of measured) {
  const median = micros.sort((one, other) => one - other)[Math.floor(micros.length / 2)]!;
  console.log(`${name}: ${median.toFixed(2)} µs a row (median of ${micros.length})`);
}
