import type { useTranslations } from 'use-intl';
import { z } from 'zod';
import type { PlaceEntry } from '@/lib/places/place-schemas';

/** The values of a place, in the order in which forms show them. */
export const placeValues = [
  'code',
  'name',
  'full_address',
  'postcode',
  'city',
  'country',
  'latitude',
  'longitude',
] as const;

export type PlaceValue = (typeof placeValues)[number];

/** Says what people call a value. */
export type PlaceValueWords = (value: PlaceValue) => string;

/** Those that may be blank: a place without a name is called by its code. */
export const optionalValues: readonly PlaceValue[] = ['name', 'postcode'];

const needed = (message: string) => z.string().trim().min(1, message);

/** The schema of the place form. How values are read is the API's business. */
export function placeFormSchema(t: ReturnType<typeof useTranslations<'places.placeForm'>>) {
  return z.object({
    code: needed(t('needed.code')),
    name: z.string().trim(),
    full_address: needed(t('needed.full_address')),
    postcode: z.string().trim(),
    city: needed(t('needed.city')),
    country: needed(t('needed.country')),
    latitude: needed(t('needed.latitude')),
    longitude: needed(t('needed.longitude')),
  });
}

export type PlaceFormValues = z.infer<ReturnType<typeof placeFormSchema>>;

export const blankPlace: PlaceFormValues = {
  code: '',
  name: '',
  full_address: '',
  postcode: '',
  city: '',
  country: '',
  latitude: '',
  longitude: '',
};

/** The form values of an existing place. */
export function formOfPlace({ postcode, ...place }: PlaceEntry): PlaceFormValues {
  const { code, name, full_address, city, country, latitude, longitude } = place;
  return { code, name, full_address, postcode: postcode ?? '', city, country, latitude, longitude };
}

/** A place without a name is called by its code. */
export function withName(values: PlaceFormValues): PlaceFormValues {
  return { ...values, name: values.name || values.code };
}
