import { z } from 'zod';
import type { PlaceEntry } from '@/lib/places/place-schemas';

/** The values of a place, in the order in which forms show them, by what people call them. */
export const placeLabels = {
  code: 'Code',
  name: 'Name',
  full_address: 'Address',
  postcode: 'Postcode',
  city: 'City',
  country: 'Country',
  latitude: 'Latitude',
  longitude: 'Longitude',
} as const;

export type PlaceValue = keyof typeof placeLabels;

export const placeValues = Object.keys(placeLabels) as readonly PlaceValue[];

/** Those that may be blank: a place without a name is called by its code. */
export const optionalValues: readonly PlaceValue[] = ['name', 'postcode'];

const needed = (message: string) => z.string().trim().min(1, message);

/** The schema of the place form. How values are read is the API's business. */
export const placeFormSchema = z.object({
  code: needed('Enter the code that files use for the place.'),
  name: z.string().trim(),
  full_address: needed('Enter the street and number.'),
  postcode: z.string().trim(),
  city: needed('Enter the city.'),
  country: needed('Enter the country, such as DE or Germany.'),
  latitude: needed('Enter the latitude, such as 51.4556.'),
  longitude: needed('Enter the longitude, such as 7.0116.'),
});

export type PlaceFormValues = z.infer<typeof placeFormSchema>;

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
