/**
 * Every error code that an API answers with, and its HTTP status: the one place where a code gets its status.
 * A code never changes its meaning; its words stand in lib/messages/api-errors.ts, in every language.
 */
export const errorStatuses = {
  // Who is asking, and what they may do
  unauthenticated: 401,
  insufficient_permissions: 403,
  person_required: 403,
  system_admin_required: 403,
  not_in_test_mode: 403,
  cross_origin_request: 403,
  api_key_malformed: 401,
  api_key_expired: 401,
  api_key_revoked: 401,
  api_key_address_not_allowed: 403,
  tenant_id_required: 400,
  tenant_not_found: 404,
  too_many_attempts: 429,
  too_many_unused_uploads: 429,
  rate_limited: 429,

  // What was asked
  validation_failed: 400,
  malformed_request: 400,
  unknown_test_error: 400,
  unknown_host: 421,
  invalid_json: 400,
  request_too_large: 413,
  request_incomplete: 400,
  request_timeout: 408,
  unsupported_media_type: 415,
  unsupported_content_encoding: 415,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  idempotency_key_invalid: 400,
  too_many_idempotency_keys: 429,
  idempotency_key_reused: 409,
  idempotency_request_in_progress: 409,
  idempotent_answer_not_kept: 409,

  // Uploads and downloads
  unsupported_file_extension: 400,
  file_too_large: 413,
  file_kind_mismatch: 400,
  upload_incomplete: 400,
  file_not_found: 404,
  invalid_signature: 403,
  upload_url_expired: 403,
  download_url_expired: 403,
  upload_url_already_used: 409,

  // Bulk order creations
  job_not_found: 404,
  job_already_terminal: 409,
  job_still_running: 409,
  rollback_under_way: 409,
  job_not_resumable: 409,
  lease_active: 409,
  rows_not_open: 409,
  no_open_rows: 409,
  csv_not_ready: 404,
  nothing_to_print: 404,
  too_much_to_print: 400,
  file_expired: 410,
  invalid_cursor: 400,
  page_too_deep: 400,
  events_expired: 410,
  unknown_time_zone: 400,
  missing_required_mappings: 400,
  unknown_logical_field: 400,
  duplicate_mapping_target: 400,
  unusable_column_name: 400,
  packages_given_twice: 400,
  profile_given_twice: 400,
  import_profile_not_found: 404,
  import_draft_not_found: 404,
  import_draft_held: 409,
  import_profile_version_not_found: 404,
  import_profile_name_taken: 409,
  profile_place_not_found: 400,
  idempotency_key_conflict: 409,
  import_rolled_back: 409,
  dry_run_needed: 409,
  mend_link_not_found: 404,
  mend_link_invalid: 410,

  // Deliveries and what they refer to
  customer_not_found: 404,
  delivery_service_not_found: 404,
  place_not_found: 404,
  place_code_taken: 409,
  place_code_repeated: 400,
  too_many_places: 409,
  delivery_not_found: 404,
  delivery_already_dispatched: 409,
  delivery_already_cancelled: 409,
  delivery_changed_meanwhile: 409,
  stale_update: 409,
  source_version_of_other_kind: 409,
  session_not_found: 404,
  external_reference_id_already_present: 409,

  // Batches of targets, and the clients that send them
  batch_too_large: 413,
  batch_id_conflict: 409,
  complete_cancels_too_many: 409,
  import_job_not_found: 404,
  target_not_found: 404,
  api_client_not_found: 404,
  api_key_not_found: 404,
  expiry_in_the_past: 400,
  invalid_network: 400,
  webhook_not_found: 404,
  webhook_message_not_found: 404,
  webhook_url_refused: 400,
  webhook_disabled: 409,
  too_many_webhooks: 409,

  // Files without a person
  inbox_not_found: 404,
  inbox_disabled: 409,
  too_many_inboxes: 409,
  received_file_not_found: 404,

  // People and their passwords
  person_not_found: 404,
  email_taken: 409,
  own_account: 409,
  last_admin: 409,
  person_disabled: 409,
  wrong_current_password: 400,
  password_link_invalid: 410,
  mail_not_set_up: 409,

  // What is known of one consignee
  too_many_matches: 409,

  // Us
  internal_error: 500,
  service_unavailable: 503,
  too_busy: 503,
  statement_timeout: 503,
  storage_full: 503,
} as const;

export type ErrorCode = keyof typeof errorStatuses;

/** Tells whether a text is one of the codes. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorStatuses, text);
}

export type MessageParams = Record<string, string | number | readonly string[]>;

export interface ApiErrorOptions {
  /** Fill the placeholders of the message, and stand in `details` as well. */
  params?: MessageParams;
  /** More for programs, beside `params`. */
  details?: Record<string, unknown>;
  headers?: Record<string, string>;
  cause?: unknown;
}

/** An error that the caller can do something about. The route wrapper turns it into a response. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly params: MessageParams;
  readonly details: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(code: ErrorCode, options: ApiErrorOptions = {}) {
    super(code, { cause: options.cause });
    this.name = 'ApiError';
    this.code = code;
    this.params = options.params ?? {};
    this.details = { ...this.params, ...options.details };
    this.headers = options.headers ?? {};
  }

  get status(): number {
    return errorStatuses[this.code];
  }
}
