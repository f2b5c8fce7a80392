const jobId = '0193a1f4-7d33-7a10-b1a8-5f3e9d2c4b61';

const failedRow = {
  row_number: 7,
  error_field: 'delivery_contact_phone',
  error_code: 'invalid_phone',
  error_message: 'The phone number “call the office” cannot be read.',
  details: [
    {
      field: 'delivery_contact_phone',
      code: 'invalid_phone',
      message: 'The phone number “call the office” cannot be read.',
    },
  ],
  cells: ['DEL-1007', 'Rhein-Ruhr Medical Supply', 'call the office'],
  order_row: null,
  follow_up_id: null,
};

/**
 * Examples of successful answers, by method and address: those of the calls that a program begins with. A test holds them
 * against the schemas of their calls.
 */
export const answerExamples: Readonly<Record<string, unknown>> = {
  'POST /api/oauth/token': {
    access_token: 'eyJhbGciOiJIUzI1NiJ9.eyJ0ZW5hbnRfaWQiOiIwMTkzYTFmNCJ9.c2lnbmF0dXJl',
    token_type: 'Bearer',
    expires_in: 3600,
    scope: 'manage:operations:tenant inbound.targets.batch.write inbound.targets.read',
  },
  'POST /api/delivery/bulk-order-creations/upload-url': {
    upload_url:
      'https://lading.example/api/objects/imports/0193a1f4-5a10/8c1f6f0e-3b5d/original.csv?expires=1796029200&signature=Zm9v',
    file_key:
      'imports/0193a1f4-5a10-7c2f-a4d9-6e0b8f2c1d37/8c1f6f0e-3b5d-4a92-9e67-d2b40a7c15f3/original.csv',
    file_kind: 'csv',
    method: 'PUT',
    headers: { 'Content-Type': 'text/csv' },
    expires_at: '2026-11-30T09:15:00.000Z',
    limit_bytes: 15728640,
  },
  'GET /api/delivery/bulk-order-creations/{jobId}/progress': {
    id: jobId,
    status: 'completed',
    total_records: 50,
    processed_records: 50,
    succeeded_records: 49,
    failed_records: 1,
    skipped_records: 0,
    delivery_count: 49,
    updated_count: 0,
    warning_count: 0,
    failure_code: null,
    failure_message: null,
    resumable: false,
    worker_lease_id: null,
    started_at: '2026-11-30T09:00:01.000Z',
    ended_at: '2026-11-30T09:00:02.000Z',
    rolled_back_at: null,
    rollback: null,
    deleted_count: 0,
    file_read: true,
    chunks: { finished: 1, total: 1 },
  },
  'GET /api/delivery/bulk-order-creations/{jobId}/failed-rows': {
    data: [failedRow],
    total: 1,
    next_cursor: null,
    failed_total: 1,
    errors: [{ error_field: 'delivery_contact_phone', error_code: 'invalid_phone', count: 1 }],
  },
  'POST /api/inbound/targets/batch': {
    importJobId: 185,
    status: 'PartiallyFailed',
    totalItems: 3,
    createdItems: 2,
    updatedItems: 0,
    cancelledItems: 0,
    rejectedItems: 1,
    warningItems: 0,
    items: [
      { externalId: 'DEL-2026-000918', status: 'Created', targetId: 991, warnings: [] },
      { externalId: 'DEL-2026-000919', status: 'Created', targetId: 992, warnings: [] },
      {
        externalId: '',
        status: 'Rejected',
        errorCode: 'missing_external_id',
        errorMessage: 'ExternalId is required.',
      },
    ],
  },
};
