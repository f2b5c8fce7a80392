import { z } from 'zod';
import type { Settings } from '@/lib/env';
import type { Candidate } from '@/lib/geocoder/candidate';

export type GeocoderKind = NonNullable<Settings['GEOCODER_KIND']>;

const text = z.string().max(1000);

const nominatimSchema = z
  .array(
    z.object({
      lat: z.coerce.number().min(-90).max(90),
      lon: z.coerce.number().min(-180).max(180),
      display_name: text,
      category: text.optional(),
      address: z.record(z.string(), z.unknown()).default({}),
    }),
  )
  .max(100);

const featuresOf = <Properties extends z.ZodType>(properties: Properties) =>
  z.object({
    features: z
      .array(
        z.object({
          geometry: z.object({
            coordinates: z
              .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
              .rest(z.number()),
          }),
          properties,
        }),
      )
      .max(100),
  });

const photonSchema = featuresOf(
  z.object({
    type: text.optional(),
    name: text.optional(),
    street: text.optional(),
    housenumber: text.optional(),
    locality: text.optional(),
    district: text.optional(),
    city: text.optional(),
    county: text.optional(),
    postcode: text.optional(),
    countrycode: text.optional(),
  }),
);

const peliasSchema = featuresOf(
  z.object({
    label: text,
    layer: text.optional(),
    street: text.optional(),
    housenumber: text.optional(),
    confidence: z.number().optional(),
    locality: text.optional(),
    localadmin: text.optional(),
    borough: text.optional(),
    postalcode: text.optional(),
    country_code: text.optional(),
  }),
);

/**
 * Reads the answer of a geocoder.
 * @param answer parsed JSON
 * @throws ZodError when it is not what such a geocoder answers
 */
export function readCandidates(kind: GeocoderKind, answer: unknown): Candidate[] {
  return readers[kind](answer);
}

const readers: Record<GeocoderKind, (answer: unknown) => Candidate[]> = {
  nominatim: (answer) =>
    nominatimSchema.parse(answer).map(({ lat, lon, display_name, category, address }) => {
      const part = (name: string) => {
        const value = address[name];
        return typeof value === 'string' ? value : undefined;
      };
      return {
        latitude: lat,
        longitude: lon,
        label: display_name,
        level: part('house_number') ? 'house' : category === 'highway' ? 'street' : null,
        street: part('road') ?? part('pedestrian') ?? null,
        houseNumber: part('house_number') ?? null,
        places: known(['city', 'town', 'village', 'municipality', 'suburb', 'city_district'].map(part)),
        postcode: part('postcode') ?? null,
        country: part('country_code')?.toUpperCase() ?? null,
        confidence: null,
      };
    }),
  photon: (answer) =>
    photonSchema.parse(answer).features.map(({ geometry, properties: found }) => {
      const [longitude, latitude] = geometry.coordinates;
      const { name, street, housenumber, postcode, city } = found;
      const isStreet = found.type === 'street';
      const line = known([street ?? name, housenumber]).join(' ');
      return {
        latitude,
        longitude,
        label: known([line, known([postcode, city]).join(' '), found.countrycode]).join(', '),
        level: housenumber ? 'house' : isStreet ? 'street' : null,
        street: street ?? (isStreet ? name : undefined) ?? null,
        houseNumber: housenumber ?? null,
        places: known([city, found.locality, found.district, found.county]),
        postcode: postcode ?? null,
        country: found.countrycode?.toUpperCase() ?? null,
        confidence: null,
      };
    }),
  pelias: (answer) =>
    peliasSchema.parse(answer).features.map(({ geometry, properties: found }) => {
      const [longitude, latitude] = geometry.coordinates;
      return {
        latitude,
        longitude,
        label: found.label,
        level: found.layer === 'address' ? 'house' : found.layer === 'street' ? 'street' : null,
        street: found.street ?? null,
        houseNumber: found.housenumber ?? null,
        places: known([found.locality, found.localadmin, found.borough]),
        postcode: found.postalcode ?? null,
        country: found.country_code?.toUpperCase() ?? null,
        confidence: found.confidence ?? null,
      };
    }),
};

function known(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((one): one is string => one !== undefined && one !== '');
}
