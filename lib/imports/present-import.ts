import type { ImportRow } from '@/lib/imports/get-import-row';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import { followUpRows } from '@/lib/imports/follow-up-schemas';
import type { Import } from '@/lib/imports/import-schemas';
import { controlTotalsSchema, manifestTotalsSchema } from '@/lib/imports/totals-schemas';
import { profileRulesSchema } from '@/lib/shaping/profile-schema';
import { needsLook } from '@/lib/imports/needs-look';
import { presentRollback } from '@/lib/imports/present-rollback';
import { isResumable } from '@/lib/import-runs/is-resumable';
import { describeFileWarnings } from '@/lib/messages/file-warnings';
import { speak } from '@/lib/messages/catalogues/speak';
import { failureMessage } from '@/lib/messages/file-problems';
import type { Language } from '@/lib/languages/language';

/** The job as the API returns it, with messages in the given language. */
export function presentImport(row: ImportRow, language: Language): Import {
  const details = row.filePlan === null ? null : fileDetailsSchema.parse(row.filePlan);
  return {
    id: row.id,
    tenant_id: row.tenantId,
    name: row.name,
    status: row.status,
    source_view: row.sourceView,
    customer_id: row.customerId,
    customer_name: row.customerName,
    delivery_service_id: row.deliveryServiceId,
    delivery_service_name: row.deliveryServiceName,
    delivery_type_id: row.deliveryTypeId,
    payer_type: row.payerType,
    payment_method: row.paymentMethod,
    mappings: row.mappings as Record<string, string>,
    profile_id: row.profileId,
    profile_version: row.profileVersion,
    profile: row.profileRules === null ? null : profileRulesSchema.parse(row.profileRules),
    header_row_number: row.headerRowNumber,
    idempotency_key: row.idempotencyKey,
    file_key: row.fileKey,
    file_name: row.fileName,
    file_kind: row.fileKind,
    file_size_bytes: Number(row.fileSizeBytes),
    content_sha256: row.contentSha256,
    same_content_as: row.sameContentAs,
    file_details: details,
    total_records: row.totalCount ?? row.totalRecords,
    processed_records: row.succeededCount + row.failedCount + row.skippedCount,
    succeeded_records: row.succeededCount,
    failed_records: row.failedCount,
    skipped_records: row.skippedCount,
    delivery_count: row.deliveryCount,
    updated_count: row.updatedCount,
    warning_count: row.warningCount,
    parent_id: row.parentId,
    root_id: row.rootId,
    follow_up_rows: followUpRows.find((known) => known === row.followUpRows) ?? null,
    mend_link_id: row.mendLinkId,
    dry_run: row.dryRun,
    corrected_cells: row.correctedCells,
    control_totals: row.controlTotals === null ? null : controlTotalsSchema.parse(row.controlTotals),
    manifest_totals: row.manifestTotals === null ? null : manifestTotalsSchema.parse(row.manifestTotals),
    file_warnings: details ? describeFileWarnings(details, language) : [],
    failure_code: row.failureCode,
    failure_message: row.failureCode && failureMessage(row.failureCode, row.failureDetails, speak(language)),
    resumable: isResumable(row),
    worker_lease_id: row.workerLeaseId,
    lease_expires_at: row.leaseExpiresAt?.toISOString() ?? null,
    language: row.language,
    created_by: { id: row.createdById, name: row.createdByName },
    created_at: row.createdAt.toISOString(),
    started_at: row.startedAt?.toISOString() ?? null,
    ended_at: row.endedAt?.toISOString() ?? null,
    rolled_back_at: row.rolledBackAt?.toISOString() ?? null,
    rollback: presentRollback(row),
    deleted_count: row.deletedCount,
    needs_look: needsLook(row),
    settled_at: row.settledAt?.toISOString() ?? null,
    settled_by_name: row.settledByName,
    files_removed_at: row.tracesExpiredAt?.toISOString() ?? null,
  };
}
