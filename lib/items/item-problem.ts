/**
 * Why an item of a batch is rejected. Stored with the item and returned by the API: never rename one. A spreadsheet
 * row refused by the same rule gets the same code (lib/fields/row-problem.ts).
 */
export const itemErrorCodes = [
  'missing_external_id',
  'duplicate_external_id',
  'external_id_already_exists',
  'target_not_found',
  'missing_title',
  'invalid_type',
  'invalid_characters',
  'text_too_long',
  'unknown_country',
  'invalid_number',
  'latitude_out_of_range',
  'longitude_out_of_range',
  'invalid_route_date',
  'negative_duration',
  'duration_too_long',
  'unknown_priority',
  'negative_amount',
  'too_many_decimals',
  'amount_too_large',
  'invalid_metadata_key',
  'too_many_metadata_keys',
  'invalid_source_version',
  'source_version_of_other_kind',
  'stale_update',
] as const;

/** Warnings about an item that is accepted all the same. */
export const itemWarningCodes = [
  'coordinates_missing',
  'coordinates_outside_country',
  'postal_code_mismatch',
  'route_date_in_past',
  'nothing_changed',
  'unknown_fields',
  'already_cancelled',
  'target_is_cancelled',
  'target_reinstated',
  'no_longer_named',
] as const;

export type ItemErrorCode = (typeof itemErrorCodes)[number];
export type ItemWarningCode = (typeof itemWarningCodes)[number];

/**
 * One problem or warning of an item. `params` contains what its message needs; its texts are free of NUL and lone
 * surrogates, so they can be stored as JSON in PostgreSQL.
 */
export interface ItemProblem<Code = ItemErrorCode | ItemWarningCode> {
  code: Code;
  /** Path within the item, with dots: `address.latitude`. */
  path?: string;
  params?: Record<string, string | number>;
}
