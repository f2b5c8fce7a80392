import { z } from 'zod';
import { MAX_ADDRESSES } from '@/lib/address-points/address-point-schemas';
import { isProblem, readField } from '@/lib/fields/read-field';
import { referenceData } from '@/lib/fields/reference-data';
import type { RowProblem } from '@/lib/fields/row-problem';
import { addressKeyOf } from '@/lib/geography/address-key';

/** The requests of the API of known points. Parsing reads addresses by the rules of the order fields. */

const text = z.string().max(2000);
const degrees = z.union([z.number(), z.string().max(100)]);

const addressShape = {
  full_address: text,
  city: text,
  country: text.describe('ISO 3166-1 alpha-2, alpha-3, or the name'),
  postcode: text.nullish(),
};

type ReadField = keyof typeof addressShape | 'latitude' | 'longitude';

/** A value by the rule of its order field, or what is wrong with it. */
function read(field: ReadField, value: string | number | null | undefined) {
  return readField(`delivery_${field}`, String(value ?? ''), { reference: referenceData() });
}

type AddressInput = z.infer<z.ZodObject<typeof addressShape>>;

/** @returns null when the texts are no address by the rules */
function keyOf({ full_address, city, country, postcode }: AddressInput): string | null {
  const values = {
    fullAddress: read('full_address', full_address),
    city: read('city', city),
    country: read('country', country),
  };
  const code = read('postcode', postcode);
  const { fullAddress, city: town, country: land } = values;
  if (typeof fullAddress !== 'string' || typeof town !== 'string' || typeof land !== 'string') return null;
  return addressKeyOf({
    fullAddress,
    city: town,
    country: land,
    postcode: typeof code === 'string' ? code : null,
  });
}

/** The keys of the addresses; null for a text that is no address, of which nothing is known. */
export const lookUpPointsBody = z
  .strictObject({ addresses: z.array(z.strictObject(addressShape)).min(1).max(MAX_ADDRESSES) })
  .transform(({ addresses }) => addresses.map(keyOf));

/** A point that a person sets for an address. */
export interface PointToSet {
  key: string;
  latitude: string;
  longitude: string;
  accuracyM: number | null;
}

const pointToSet = z
  .strictObject({
    ...addressShape,
    latitude: degrees,
    longitude: degrees,
    accuracy_m: z.int().min(0).max(100_000).nullish().describe('How far off it may be, in metres'),
  })
  .transform((input, context): PointToSet => {
    const { accuracy_m, ...texts } = input;
    const problems = (Object.keys(texts) as ReadField[]).flatMap((field) => {
      const value = read(field, texts[field]);
      return isProblem(value) ? [{ ...value, at: field }] : [];
    });
    for (const { at, ...problem } of problems) report(at, problem);
    if (problems.length > 0) return z.NEVER;
    const key = keyOf(input);
    // A text that only repeats the city says nothing of where in it the point is.
    if (key === null)
      return report('full_address', { field: 'delivery_full_address', code: 'required_field_missing' });
    const [latitude, longitude] = [read('latitude', texts.latitude), read('longitude', texts.longitude)];
    return { key, latitude: String(latitude), longitude: String(longitude), accuracyM: accuracy_m ?? null };

    function report(at: ReadField, { field, code, params }: RowProblem): never {
      context.addIssue({ code: 'custom', path: [at], message: code, params: { ...params, code, field } });
      return z.NEVER;
    }
  });

export const setPointsBody = z
  .strictObject({ points: z.array(pointToSet).min(1).max(MAX_ADDRESSES) })
  .transform(({ points }) => points);
