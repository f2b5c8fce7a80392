import { fieldTable } from '@/lib/fields/order-fields';

/**
 * The most that a value of a batch may be: texts in UTF-16 code units after trimming. What a delivery has too keeps the
 * delivery's limit.
 */
export const targetLimits = {
  sourceSystem: 100,
  batchId: 200,
  externalId: fieldTable.external_reference_id.maxLength,
  title: 200,
  street: fieldTable.delivery_full_address.maxLength,
  postalCode: 20,
  city: fieldTable.delivery_city.maxLength,
  country: fieldTable.delivery_country.maxLength,
  /** A week: more is a number of seconds, or of somebody else. */
  workMinutes: 7 * 24 * 60,
} as const;
