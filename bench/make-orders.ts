import { seededRandom, type SeededRandom } from '@/e2e/chaos/seeded-random';
import { sampleHeader } from '@/lib/testing/sample-orders';
import { type OrderPlace, orderPlaces } from './order-places';

/** What is wrong with a bad row. A duplicate is valid by itself, but repeats the reference of an earlier row. */
export const badKinds = [
  'latitude out of range',
  'phone rounded by a spreadsheet',
  'no recipient',
  'country unknown',
  'phone too short',
  'duplicate reference',
  'negative amount',
  'packages broken off',
  'longitude that is text',
  'no city',
] as const;

export interface OrderRow {
  /** In the order of `sampleHeader`. */
  cells: string[];
  bad: (typeof badKinds)[number] | null;
}

export interface OrdersOptions {
  seed: number;
  /** The prefix of every reference. */
  prefix: string;
}

/** One row in this many is bad. */
export const badRowEvery = 100;

const column = Object.fromEntries(sampleHeader.map((name, index) => [name, index]));

/**
 * An endless sequence of realistic orders; the same seed gives the same ones. About 260 bytes a row as csv: twenty countries
 * in various spellings, mostly non-ASCII text, two-line addresses, notes, packages, cash on delivery. One row in each
 * hundred is bad, at a place that the seed decides; the kinds of fault take turns.
 */
export function* makeOrders({ seed, prefix }: OrdersOptions): Generator<OrderRow> {
  const random = seededRandom(seed);
  let badAt = 0;
  for (let index = 0; ; index++) {
    const hundred = Math.floor(index / badRowEvery);
    // Never the first of a hundred, so that a duplicate has a row to repeat.
    if (index % badRowEvery === 0) badAt = index + random.between(1, badRowEvery - 1);
    const cells = makeCells(random, prefix, index);
    if (index !== badAt) {
      yield { cells, bad: null };
      continue;
    }
    const bad = badKinds[hundred % badKinds.length]!;
    spoil(cells, bad, referenceOf(prefix, index - 1));
    yield { cells, bad };
  }
}

function makeCells(random: SeededRandom, prefix: string, index: number): string[] {
  const home = orderPlaces[random.between(0, 4)]!;
  const place = random.pick(orderPlaces);
  const [pickupCity, pickupLatitude, pickupLongitude] = random.pick(home.cities);
  const [city, latitude, longitude] = random.pick(place.cities);
  return [
    `${random.pick(home.streets)} ${random.between(1, 240)}, dock ${random.between(1, 9)}`,
    near(random, pickupLatitude),
    near(random, pickupLongitude),
    pickupCity,
    home.country[0],
    addressOf(random, place, city),
    near(random, latitude),
    near(random, longitude),
    city,
    random.chance(0.6) ? place.country[0] : random.pick(place.country),
    random.pick(place.people),
    phoneOf(random, place),
    referenceOf(prefix, index),
    random.chance(0.3) ? `${random.between(1, 900)}.${random.pick(['00', '50', '95'])}` : '',
    random.chance(0.45) ? random.pick(notes) : '',
    random.chance(0.35) ? packagesOf(random) : '',
  ];
}

const notes = [
  'Ring twice, then leave it with the neighbour',
  'Fragile: glass. Call 10 min before',
  'Bitte beim Nachbarn abgeben, "3. Stock links"',
  'يرجى الاتصال قبل الوصول',
  '不在の場合は宅配ボックスへ',
  'Gate code 4711#\nDog in the yard',
];

const goods = ['Box', 'Pallet of tiles', 'Kühlbox', 'Kitchen chair "Oslo"', 'ケーブル', 'Envelope'];

function near(random: SeededRandom, degrees: number): string {
  return (degrees + random.between(-90_000, 90_000) / 1e6).toFixed(6);
}

function addressOf(random: SeededRandom, { streets }: OrderPlace, city: string): string {
  const street = `${random.pick(streets)} ${random.between(1, 480)}`;
  if (random.chance(0.12)) return `${street}\n${random.between(1, 30)}. floor, ${city}`;
  return `${street}, ${random.between(10_000, 99_999)} ${city}`;
}

function phoneOf(random: SeededRandom, { phone }: OrderPlace): string {
  const form = random.between(1, 10);
  const pattern =
    form <= 6 ? phone.international : form <= 9 ? phone.national : phone.international.replace('+', '00');
  return pattern.replace(/#/g, () => String(random.between(0, 9)));
}

function referenceOf(prefix: string, index: number): string {
  return `${prefix}-${String(index).padStart(7, '0')}`;
}

function packagesOf(random: SeededRandom): string {
  const packages = Array.from({ length: random.between(1, 2) }, () => ({
    name: random.pick(goods),
    quantity: random.between(1, 4),
    weight_kg: random.between(1, 250) / 10,
    ...(random.chance(0.4) && { length_cm: random.between(10, 120), width_cm: 30, height_cm: 20 }),
  }));
  return JSON.stringify(packages);
}

function spoil(cells: string[], kind: (typeof badKinds)[number], earlierReference: string): void {
  const [name, value] = {
    'latitude out of range': ['Drop Lat', '252.1'],
    'phone rounded by a spreadsheet': ['Recipient Phone', '4.91512E+11'],
    'no recipient': ['Recipient Name', ' '],
    'country unknown': ['Drop Country', 'Atlantis'],
    'phone too short': ['Recipient Phone', '+49 30'],
    'duplicate reference': ['Reference', earlierReference],
    'negative amount': ['COD', '-12.50'],
    'packages broken off': ['Items', '[{"name":"Box","quan'],
    'longitude that is text': ['Drop Lng', 'see notes'],
    'no city': ['Drop City', ''],
  }[kind] as [string, string];
  cells[column[name]!] = value;
}
