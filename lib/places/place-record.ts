import { ApiError } from '@/lib/errors';
import type { PlaceEntry } from '@/lib/places/place-schemas';
import type { PlaceValues } from '@/lib/places/read-place';
import { placeKey } from '@/lib/shaping/place-book';
import { type Place as PlaceRow, Prisma } from '@/prisma/generated/client';

/** The columns of a place's values. */
export function toPlaceRecord({ full_address: fullAddress, ...values }: PlaceValues) {
  return { ...values, fullAddress, codeKey: placeKey(values.code) };
}

/** The columns of the values that change. */
export function toPlaceChange({ full_address: fullAddress, ...values }: Partial<PlaceValues>) {
  return {
    ...values,
    ...(fullAddress !== undefined && { fullAddress }),
    ...(values.code !== undefined && { codeKey: placeKey(values.code) }),
  };
}

/** A place in the words of the API. */
export function presentPlace(row: PlaceRow): PlaceEntry {
  return {
    id: row.id,
    tenant_id: row.tenantId,
    code: row.code,
    name: row.name,
    full_address: row.fullAddress,
    postcode: row.postcode,
    city: row.city,
    country: row.country,
    latitude: row.latitude.toFixed(),
    longitude: row.longitude.toFixed(),
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

/** An error of the database in the words of the API: the only unique index of places is that of their codes. */
export function explainCodeTaken(error: unknown, code: string): unknown {
  const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
  return isTaken ? new ApiError('place_code_taken', { params: { code }, cause: error }) : error;
}
