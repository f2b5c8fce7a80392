import {
  payerTypeSchema,
  paymentMethodSchema,
  requestUploadBody,
  uploadSlotSchema,
  createImportBody,
  importRollbackSchema,
  importSchema,
  importProgressSchema,
  timelineEventSchema,
  rowProblemSchema,
  failedRowSchema,
  importDetailSchema,
  warningSchema,
  deletedDeliveriesSchema,
  rollbackUnderWaySchema,
} from '@/lib/imports/import-schemas';
import { controlTotalsSchema, manifestTotalsSchema } from '@/lib/imports/totals-schemas';
import { keptDeliveriesSchema } from '@/lib/imports/rollback-schemas';
import { memberSchema, familySchema } from '@/lib/imports/follow-up-schemas';
import { correctionSchema } from '@/lib/imports/corrections-schema';
import {
  partSchema,
  sourceSchema,
  placeSourceSchema,
  replacementSchema,
  packageColumnsSchema,
  packagesSchema,
  profileRulesSchema,
  skipSchema,
  coordinatesSchema,
  fieldEnum,
} from '@/lib/shaping/profile-schema';
import { sentRulesSchema } from '@/lib/shaping/sent-rules-schema';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import { profileSchema, savedRulesSchema } from '@/lib/profiles/profile-schemas';
import { packageSchema, deliverySchema, customerSchema } from '@/lib/deliveries/delivery-schemas';
import { deliveryEventSchema } from '@/lib/deliveries/delivery-history-schemas';
import { placeSchema } from '@/lib/places/place-schemas';
import { apiClientSchema, apiClientWithSecretSchema } from '@/lib/api-clients/api-client-schemas';
import { clientRequestSchema } from '@/lib/request-log/request-log-schemas';
import { apiKeySchema, apiKeyWithSecretSchema } from '@/lib/api-clients/api-key-schemas';
import { personSchema, personWithLinkSchema } from '@/lib/people/people-schemas';
import { mendLinkSchema } from '@/lib/mend-links/mend-link-schemas';
import { targetSchema, changeSchema, historyEntrySchema } from '@/lib/targets/target-schemas';
import {
  batchBody,
  itemWarningSchema,
  acceptedItemSchema,
  rejectedItemSchema,
  batchItemSchema,
  batchResultSchema,
} from '@/lib/inbound/batch-schemas';
import {
  importJobSummarySchema,
  importJobSchema,
  jobItemSchema,
  listedBatchSchema,
} from '@/lib/inbound/import-job-schemas';
import { holderSchema } from '@/lib/import-drafts/draft-schemas';
import {
  consigneeBody,
  heldDelivery,
  heldFailedRow,
  heldCorrection,
  heldBatchItem,
  consignee,
} from '@/lib/consignees/consignee-schemas';
import { tenantSettingsSchema } from '@/lib/tenants/tenant-schemas';
import { sessionSchema, endedSessionsSchema } from '@/lib/auth/session-schemas';
import { tokenSchema } from '@/lib/auth/issue-token';
import { auditEventSchema } from '@/lib/audit/audit-schemas';
import { packageInputSchema } from '@/lib/deliveries/delivery-input';
import { pagingSchema } from '@/lib/lists/page';
import {
  errorCodeSchema,
  problemSchema,
  errorBodySchema,
  inboundErrorBodySchema,
} from '@/lib/http/error-body';
import { healthSchema } from '@/lib/health/run-checks';
import { addressPointSchema } from '@/lib/shaping/address-point';
import { failureCodeSchema, rowProblemCodeSchema, rowWarningCodeSchema } from '@/lib/imports/code-schemas';
import { foundSchema } from '@/lib/imports/validated-import';
import { eventData, eventSchema } from '@/lib/events/event-schemas';
import {
  inboxSchema,
  inboxWithTokenSchema,
  receivedFileSchema,
  sentFileSchema,
} from '@/lib/inboxes/inbox-schemas';
import { attemptSchema, webhookMessageDetailsSchema } from '@/lib/webhooks/message-schemas';
import { webhookSchema, webhookWithSecretSchema } from '@/lib/webhooks/webhook-schemas';
import type { z } from 'zod';

/** The schemas that stand by a name in the document (#/components/schemas), wherever an operation uses them. */
export const namedSchemas: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [payerTypeSchema, 'PayerType'],
  [paymentMethodSchema, 'PaymentMethod'],
  [requestUploadBody, 'UploadRequest'],
  [uploadSlotSchema, 'UploadSlot'],
  [createImportBody, 'NewImport'],
  [importRollbackSchema, 'ImportRollback'],
  [importSchema, 'Import'],
  [importProgressSchema, 'ImportProgress'],
  [timelineEventSchema, 'TimelineEvent'],
  [rowProblemSchema, 'RowProblem'],
  [rowProblemCodeSchema, 'RowProblemCode'],
  [rowWarningCodeSchema, 'RowWarningCode'],
  [failureCodeSchema, 'FailureCode'],
  [failedRowSchema, 'FailedRow'],
  [importDetailSchema, 'ImportDetail'],
  [warningSchema, 'RowWarning'],
  [deletedDeliveriesSchema, 'DeletedDeliveries'],
  [rollbackUnderWaySchema, 'RollbackUnderWay'],
  [controlTotalsSchema, 'ControlTotals'],
  [manifestTotalsSchema, 'ManifestTotals'],
  [keptDeliveriesSchema, 'KeptDeliveries'],
  [memberSchema, 'FamilyMember'],
  [familySchema, 'ImportFamily'],
  [correctionSchema, 'Correction'],
  [partSchema, 'CellPart'],
  [sourceSchema, 'FieldSource'],
  [placeSourceSchema, 'PlaceSource'],
  [replacementSchema, 'Replacement'],
  [packageColumnsSchema, 'PackageColumns'],
  [packagesSchema, 'PackageRules'],
  [profileRulesSchema, 'ProfileRules'],
  [sentRulesSchema, 'SentProfileRules'],
  [savedRulesSchema, 'SavedProfileRules'],
  [skipSchema, 'SkipRules'],
  [coordinatesSchema, 'CoordinateRules'],
  [fieldEnum, 'OrderField'],
  [pagingSchema, 'Paging'],
  [errorCodeSchema, 'ErrorCode'],
  [packageInputSchema, 'PackageInput'],
  [fileDetailsSchema, 'FileDetails'],
  [profileSchema, 'ImportProfile'],
  [packageSchema, 'DeliveryPackage'],
  [deliverySchema, 'Delivery'],
  [customerSchema, 'Customer'],
  [deliveryEventSchema, 'DeliveryEvent'],
  [placeSchema, 'Place'],
  [apiClientSchema, 'ApiClient'],
  [apiClientWithSecretSchema, 'ApiClientWithSecret'],
  [clientRequestSchema, 'ClientRequest'],
  [apiKeySchema, 'ApiKey'],
  [apiKeyWithSecretSchema, 'ApiKeyWithSecret'],
  [personSchema, 'Person'],
  [personWithLinkSchema, 'PersonWithLink'],
  [mendLinkSchema, 'MendLink'],
  [targetSchema, 'Target'],
  [changeSchema, 'TargetChange'],
  [historyEntrySchema, 'TargetHistoryEntry'],
  [batchBody, 'TargetBatch'],
  [itemWarningSchema, 'ItemWarning'],
  [acceptedItemSchema, 'AcceptedItem'],
  [rejectedItemSchema, 'RejectedItem'],
  [batchItemSchema, 'BatchItem'],
  [batchResultSchema, 'BatchResult'],
  [importJobSummarySchema, 'ImportJobSummary'],
  [importJobSchema, 'ImportJob'],
  [listedBatchSchema, 'ListedBatch'],
  [jobItemSchema, 'ImportJobItem'],
  [holderSchema, 'DraftHolder'],
  [consigneeBody, 'ConsigneeQuestion'],
  [heldDelivery, 'HeldDelivery'],
  [heldFailedRow, 'HeldFailedRow'],
  [heldCorrection, 'HeldCorrection'],
  [heldBatchItem, 'HeldBatchItem'],
  [consignee, 'Consignee'],
  [tenantSettingsSchema, 'TenantSettings'],
  [sessionSchema, 'Session'],
  [endedSessionsSchema, 'EndedSessions'],
  [tokenSchema, 'AccessToken'],
  [auditEventSchema, 'AuditEvent'],
  [problemSchema, 'Problem'],
  [errorBodySchema, 'Error'],
  [inboundErrorBodySchema, 'InboundError'],
  [healthSchema, 'Health'],
  [addressPointSchema, 'AddressPoint'],
  [eventSchema, 'Event'],
  [eventData['bulk_order_creation.completed'], 'ImportEventData'],
  [eventData['bulk_order_creation.failed'], 'FailedImportEventData'],
  [eventData['bulk_order_creation.rolled_back'], 'RolledBackImportEventData'],
  [eventData['inbound_import_job.completed'], 'BatchEventData'],
  [eventData['received_file.needs_look'], 'ReceivedFileEventData'],
  [eventData['delivery.created'], 'DeliveryEventData'],
  [eventData['delivery.changed'], 'ChangedDeliveryEventData'],
  [attemptSchema, 'WebhookAttempt'],
  [webhookMessageDetailsSchema, 'WebhookMessage'],
  [webhookSchema, 'Webhook'],
  [webhookWithSecretSchema, 'WebhookWithSecret'],
  [foundSchema, 'ValidatedRow'],
  [inboxSchema, 'Inbox'],
  [inboxWithTokenSchema, 'InboxWithToken'],
  [receivedFileSchema, 'ReceivedFile'],
  [sentFileSchema, 'SentFile'],
]);
