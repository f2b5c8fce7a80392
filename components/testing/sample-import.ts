import { tenantOfTests } from '@/components/testing/render-page';
import { importDetailSchema, type FailedRow, type ImportDetail } from '@/lib/imports/import-schemas';

const id = (last: number) => `0192f0c1-7a00-7000-8000-0000000000${String(last).padStart(2, '0')}`;

/** An import as the API returns it: 40 rows, 38 of which became deliveries. */
export function sampleImport(changes: Partial<ImportDetail> = {}): ImportDetail {
  return importDetailSchema.parse({
    id: id(10),
    tenant_id: tenantOfTests,
    name: 'Monday',
    status: 'completed',
    source_view: 'dispatcher',
    customer_id: id(20),
    customer_name: 'Cedar Pharmacy',
    delivery_service_id: id(30),
    delivery_service_name: 'Express before noon',
    delivery_type_id: id(40),
    payer_type: 'sender',
    payment_method: 'wallet',
    mappings: { Reference: 'external_reference_id', Phone: 'delivery_contact_phone' },
    profile_id: null,
    profile_version: null,
    profile: null,
    header_row_number: null,
    idempotency_key: 'monday',
    file_key: 'uploads/monday.csv',
    file_name: 'monday.csv',
    file_kind: 'csv',
    file_size_bytes: 4_000,
    content_sha256: null,
    same_content_as: null,
    file_details: null,
    total_records: 40,
    processed_records: 40,
    succeeded_records: 38,
    skipped_records: 0,
    delivery_count: 38,
    updated_count: 0,
    warning_count: 0,
    corrected_cells: 0,
    file_warnings: [],
    failed_records: 2,
    failure_code: null,
    failure_message: null,
    resumable: false,
    worker_lease_id: null,
    lease_expires_at: null,
    language: 'en',
    created_by: { id: id(50), name: 'Dana Dispatcher' },
    created_at: '2026-11-27T06:00:00.000Z',
    started_at: '2026-11-27T06:00:01.000Z',
    ended_at: '2026-11-27T06:00:04.000Z',
    rolled_back_at: null,
    rollback: null,
    deleted_count: 0,
    needs_look: true,
    settled_at: null,
    settled_by_name: null,
    files_removed_at: null,
    original_signed_url: null,
    success_signed_url: null,
    failed_signed_url: null,
    skipped_signed_url: null,
    event_timeline: [],
    failed_order_logs: [],
    failed_order_logs_total: 0,
    failed_order_logs_next_cursor: null,
    ...changes,
  });
}

/** Two failed rows: one with a bad phone, one with two bad cells. */
export const sampleFailedRows: FailedRow[] = [
  {
    row_number: 7,
    error_field: 'delivery_contact_phone',
    error_code: 'invalid_phone',
    error_message: 'Recipient phone: “12” is no phone number.',
    details: [
      {
        field: 'delivery_contact_phone',
        code: 'invalid_phone',
        message: 'Recipient phone: “12” is no phone number.',
      },
    ],
    cells: ['WEB-7', '12'],
  },
  {
    row_number: 9,
    error_field: 'external_reference_id',
    error_code: 'required_field_missing',
    error_message: 'Reference is missing.',
    details: [
      { field: 'external_reference_id', code: 'required_field_missing', message: 'Reference is missing.' },
      {
        field: 'delivery_contact_phone',
        code: 'invalid_phone',
        message: 'Recipient phone: “x” is no phone number.',
      },
    ],
    cells: ['', 'x'],
  },
];
