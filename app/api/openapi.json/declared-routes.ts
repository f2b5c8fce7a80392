import * as accountLanguage from '@/app/api/account/language/route';
import * as accountPassword from '@/app/api/account/password/route';
import * as apiClients from '@/app/api/api-clients/route';
import * as apiClient from '@/app/api/api-clients/[apiClientId]/route';
import * as apiKeys from '@/app/api/api-keys/route';
import * as apiKey from '@/app/api/api-keys/[apiKeyId]/route';
import * as apiKeyRequests from '@/app/api/api-keys/[apiKeyId]/requests/route';
import * as apiKeyRevoke from '@/app/api/api-keys/[apiKeyId]/revoke/route';
import * as apiClientDisable from '@/app/api/api-clients/[apiClientId]/disable/route';
import * as apiClientEnable from '@/app/api/api-clients/[apiClientId]/enable/route';
import * as apiClientPreviousSecret from '@/app/api/api-clients/[apiClientId]/previous-secret/route';
import * as apiClientRequests from '@/app/api/api-clients/[apiClientId]/requests/route';
import * as apiClientRotateSecret from '@/app/api/api-clients/[apiClientId]/rotate-secret/route';
import * as auditEvents from '@/app/api/audit-events/route';
import * as auditExport from '@/app/api/audit-events/export/route';
import * as consigneeErase from '@/app/api/consignees/erase/route';
import * as consigneeExport from '@/app/api/consignees/export/route';
import * as consigneeLookUp from '@/app/api/consignees/look-up/route';
import * as authSessions from '@/app/api/auth-sessions/route';
import * as authSession from '@/app/api/auth-sessions/[sessionId]/route';
import * as imports from '@/app/api/delivery/bulk-order-creations/route';
import * as importJob from '@/app/api/delivery/bulk-order-creations/[jobId]/route';
import * as importResume from '@/app/api/delivery/bulk-order-creations/[jobId]/%5Fresume/route';
import * as importAbort from '@/app/api/delivery/bulk-order-creations/[jobId]/abort/route';
import * as importDeliveries from '@/app/api/delivery/bulk-order-creations/[jobId]/deliveries/route';
import * as importRollback from '@/app/api/delivery/bulk-order-creations/[jobId]/rollback/route';
import * as importRollbackPreview from '@/app/api/delivery/bulk-order-creations/[jobId]/rollback-preview/route';
import * as importCorrections from '@/app/api/delivery/bulk-order-creations/[jobId]/corrections/route';
import * as importFailedCsv from '@/app/api/delivery/bulk-order-creations/[jobId]/failed-csv/route';
import * as importLabels from '@/app/api/delivery/bulk-order-creations/[jobId]/labels-pdf/route';
import * as importManifest from '@/app/api/delivery/bulk-order-creations/[jobId]/manifest-pdf/route';
import * as importForReal from '@/app/api/delivery/bulk-order-creations/[jobId]/import-for-real/route';
import * as importFailedWorkbook from '@/app/api/delivery/bulk-order-creations/[jobId]/failed-xlsx/route';
import * as importFailedRows from '@/app/api/delivery/bulk-order-creations/[jobId]/failed-rows/route';
import * as importFollowUp from '@/app/api/delivery/bulk-order-creations/[jobId]/follow-up/route';
import * as importMendLinks from '@/app/api/delivery/bulk-order-creations/[jobId]/mend-links/route';
import * as importMendLinkWithdraw from '@/app/api/delivery/bulk-order-creations/[jobId]/mend-links/[linkId]/withdraw/route';
import * as importOriginal from '@/app/api/delivery/bulk-order-creations/[jobId]/original-file/route';
import * as importProgress from '@/app/api/delivery/bulk-order-creations/[jobId]/progress/route';
import * as importProgressStream from '@/app/api/delivery/bulk-order-creations/[jobId]/progress/stream/route';
import * as importResumeFailed from '@/app/api/delivery/bulk-order-creations/[jobId]/resume/route';
import * as importManifestTotals from '@/app/api/delivery/bulk-order-creations/[jobId]/manifest-totals/route';
import * as importSettle from '@/app/api/delivery/bulk-order-creations/[jobId]/settle/route';
import * as importSuccessCsv from '@/app/api/delivery/bulk-order-creations/[jobId]/success-csv/route';
import * as importSkippedCsv from '@/app/api/delivery/bulk-order-creations/[jobId]/skipped-csv/route';
import * as importUnprocessedCsv from '@/app/api/delivery/bulk-order-creations/[jobId]/unprocessed-csv/route';
import * as importChanges from '@/app/api/delivery/bulk-order-creations/[jobId]/changes/route';
import * as importWarnings from '@/app/api/delivery/bulk-order-creations/[jobId]/warnings/route';
import * as returnedFile from '@/app/api/delivery/bulk-order-creations/returned-file/route';
import * as importOrders from '@/app/api/delivery/bulk-order-creations/[jobId]/orders/route';
import * as importFingerprints from '@/app/api/delivery/bulk-order-creations/[jobId]/order-fingerprints/route';
import * as importTemplate from '@/app/api/delivery/import-template/route';
import * as importValidate from '@/app/api/delivery/bulk-order-creations/validate/route';
import * as uploadUrl from '@/app/api/delivery/bulk-order-creations/upload-url/route';
import * as customers from '@/app/api/delivery/customers/route';
import * as customer from '@/app/api/delivery/customers/[customerId]/route';
import * as badRowShares from '@/app/api/delivery/bad-row-shares/route';
import * as customerBadRows from '@/app/api/delivery/customers/[customerId]/bad-rows/route';
import * as lastImport from '@/app/api/delivery/customers/[customerId]/last-import/route';
import * as deliveries from '@/app/api/delivery/deliveries/route';
import * as delivery from '@/app/api/delivery/deliveries/[deliveryId]/route';
import * as deliveryCancel from '@/app/api/delivery/deliveries/[deliveryId]/cancel/route';
import * as deliveryDispatch from '@/app/api/delivery/deliveries/[deliveryId]/dispatch/route';
import * as deliveryHistory from '@/app/api/delivery/deliveries/[deliveryId]/history/route';
import * as deliveryCounts from '@/app/api/delivery/deliveries/counts/route';
import * as existingReferences from '@/app/api/delivery/deliveries/existing-references/route';
import * as lookAlikes from '@/app/api/delivery/deliveries/look-alikes/route';
import * as importDrafts from '@/app/api/delivery/import-drafts/route';
import * as importDraft from '@/app/api/delivery/import-drafts/[draftId]/route';
import * as importProfiles from '@/app/api/delivery/import-profiles/route';
import * as importProfile from '@/app/api/delivery/import-profiles/[profileId]/route';
import * as importProfileVersions from '@/app/api/delivery/import-profiles/[profileId]/versions/route';
import * as importProfileRestore from '@/app/api/delivery/import-profiles/[profileId]/versions/[version]/restore/route';
import * as importProfileRecognise from '@/app/api/delivery/import-profiles/recognise/route';
import * as addressPoints from '@/app/api/delivery/address-points/route';
import * as addressPointsLookUp from '@/app/api/delivery/address-points/look-up/route';
import * as places from '@/app/api/delivery/places/route';
import * as place from '@/app/api/delivery/places/[placeId]/route';
import * as placeBook from '@/app/api/delivery/places/book/route';
import * as placesBulk from '@/app/api/delivery/places/bulk/route';
import * as deliveryServices from '@/app/api/delivery/delivery-services/route';
import * as health from '@/app/api/health/route';
import * as targets from '@/app/api/inbound/targets/route';
import * as target from '@/app/api/inbound/targets/[targetId]/route';
import * as targetCounts from '@/app/api/inbound/targets/counts/route';
import * as targetsLookUp from '@/app/api/inbound/targets/look-up/route';
import * as targetHistory from '@/app/api/inbound/targets/[targetId]/history/route';
import * as allJobs from '@/app/api/import-jobs/route';
import * as events from '@/app/api/events/route';
import * as webhooks from '@/app/api/webhooks/route';
import * as webhook from '@/app/api/webhooks/[webhookId]/route';
import * as webhookDisable from '@/app/api/webhooks/[webhookId]/disable/route';
import * as webhookEnable from '@/app/api/webhooks/[webhookId]/enable/route';
import * as webhookMessages from '@/app/api/webhooks/[webhookId]/messages/route';
import * as webhookMessage from '@/app/api/webhooks/[webhookId]/messages/[eventId]/route';
import * as webhookMessageResend from '@/app/api/webhooks/[webhookId]/messages/[eventId]/resend/route';
import * as webhookResendFailed from '@/app/api/webhooks/[webhookId]/resend-failed/route';
import * as webhookRotateSecret from '@/app/api/webhooks/[webhookId]/rotate-secret/route';
import * as webhookTest from '@/app/api/webhooks/[webhookId]/test/route';
import * as batches from '@/app/api/inbound/import-jobs/route';
import * as batch from '@/app/api/inbound/import-jobs/[importJobId]/route';
import * as batchItems from '@/app/api/inbound/import-jobs/[importJobId]/items/route';
import * as sourceSystems from '@/app/api/inbound/source-systems/route';
import * as targetsBatch from '@/app/api/inbound/targets/batch/route';
import * as inboxes from '@/app/api/inboxes/route';
import * as inbox from '@/app/api/inboxes/[inboxId]/route';
import * as inboxFile from '@/app/api/inboxes/[inboxId]/[fileName]/route';
import * as inboxFiles from '@/app/api/inboxes/[inboxId]/files/route';
import * as inboxReceived from '@/app/api/inboxes/[inboxId]/received/[receivedFileId]/route';
import * as inboxRotateToken from '@/app/api/inboxes/[inboxId]/rotate-token/route';
import * as objects from '@/app/api/objects/[...key]/route';
import * as mendLinkLookUp from '@/app/api/mend-links/look-up/route';
import * as mendLinkRows from '@/app/api/mend-links/rows/route';
import * as mendLinkSend from '@/app/api/mend-links/send/route';
import * as passwordLinkLookUp from '@/app/api/password-links/look-up/route';
import * as passwordLinkMail from '@/app/api/password-links/request-mail/route';
import * as passwordLinkUse from '@/app/api/password-links/use/route';
import * as people from '@/app/api/people/route';
import * as person from '@/app/api/people/[personId]/route';
import * as personDisable from '@/app/api/people/[personId]/disable/route';
import * as personEnable from '@/app/api/people/[personId]/enable/route';
import * as personPasswordLink from '@/app/api/people/[personId]/password-link/route';
import * as tenants from '@/app/api/tenants/route';
import * as tenantSettings from '@/app/api/tenant-settings/route';
import type { DeclaredRoute } from '@/lib/routes/openapi';

const job = '/api/delivery/bulk-order-creations/[jobId]';
const profiles = '/api/delivery/import-profiles';
const client = '/api/api-clients/[apiClientId]';
const hook = '/api/webhooks/[webhookId]';
const inboxPath = '/api/inboxes/[inboxId]';

/** All routes made by the wrapper; a test fails if one is missing here. */
export const declaredRoutes: readonly DeclaredRoute[] = [
  { path: '/api/delivery/bulk-order-creations/returned-file', handlers: { ...returnedFile } },
  { path: '/api/delivery/import-template', handlers: { ...importTemplate } },
  { path: '/api/delivery/bulk-order-creations/validate', handlers: { ...importValidate } },
  { path: '/api/delivery/bulk-order-creations/upload-url', handlers: { ...uploadUrl } },
  { path: '/api/delivery/bulk-order-creations', handlers: { ...imports } },
  { path: job, handlers: { ...importJob } },
  { path: `${job}/progress`, handlers: { ...importProgress } },
  { path: `${job}/progress/stream`, handlers: { ...importProgressStream } },
  { path: `${job}/failed-rows`, handlers: { ...importFailedRows } },
  { path: `${job}/corrections`, handlers: { ...importCorrections } },
  { path: `${job}/follow-up`, handlers: { ...importFollowUp } },
  { path: `${job}/mend-links`, handlers: { ...importMendLinks } },
  { path: `${job}/mend-links/[linkId]/withdraw`, handlers: { ...importMendLinkWithdraw } },
  { path: `${job}/original-file`, handlers: { ...importOriginal } },
  { path: `${job}/success-csv`, handlers: { ...importSuccessCsv } },
  { path: `${job}/failed-csv`, handlers: { ...importFailedCsv } },
  { path: `${job}/failed-xlsx`, handlers: { ...importFailedWorkbook } },
  { path: `${job}/manifest-pdf`, handlers: { ...importManifest } },
  { path: `${job}/labels-pdf`, handlers: { ...importLabels } },
  { path: `${job}/import-for-real`, handlers: { ...importForReal } },
  { path: `${job}/skipped-csv`, handlers: { ...importSkippedCsv } },
  { path: `${job}/unprocessed-csv`, handlers: { ...importUnprocessedCsv } },
  { path: `${job}/changes`, handlers: { ...importChanges } },
  { path: `${job}/warnings`, handlers: { ...importWarnings } },
  { path: `${job}/orders`, handlers: { ...importOrders } },
  { path: `${job}/order-fingerprints`, handlers: { ...importFingerprints } },
  { path: `${job}/_resume`, handlers: { ...importResume } },
  { path: `${job}/resume`, handlers: { ...importResumeFailed } },
  { path: `${job}/abort`, handlers: { ...importAbort } },
  { path: `${job}/manifest-totals`, handlers: { ...importManifestTotals } },
  { path: `${job}/settle`, handlers: { ...importSettle } },
  { path: `${job}/deliveries`, handlers: { ...importDeliveries } },
  { path: `${job}/rollback`, handlers: { ...importRollback } },
  { path: `${job}/rollback-preview`, handlers: { ...importRollbackPreview } },
  { path: '/api/delivery/deliveries', handlers: { ...deliveries } },
  { path: '/api/delivery/deliveries/counts', handlers: { ...deliveryCounts } },
  { path: '/api/delivery/deliveries/existing-references', handlers: { ...existingReferences } },
  { path: '/api/delivery/deliveries/look-alikes', handlers: { ...lookAlikes } },
  { path: '/api/delivery/deliveries/[deliveryId]', handlers: { ...delivery } },
  { path: '/api/delivery/deliveries/[deliveryId]/cancel', handlers: { ...deliveryCancel } },
  { path: '/api/delivery/deliveries/[deliveryId]/dispatch', handlers: { ...deliveryDispatch } },
  { path: '/api/delivery/deliveries/[deliveryId]/history', handlers: { ...deliveryHistory } },
  { path: '/api/delivery/customers/[customerId]', handlers: { ...customer } },
  { path: '/api/delivery/bad-row-shares', handlers: { ...badRowShares } },
  { path: '/api/delivery/customers/[customerId]/bad-rows', handlers: { ...customerBadRows } },
  { path: '/api/delivery/customers/[customerId]/last-import', handlers: { ...lastImport } },
  { path: '/api/delivery/places', handlers: { ...places } },
  { path: '/api/delivery/places/book', handlers: { ...placeBook } },
  { path: '/api/delivery/places/bulk', handlers: { ...placesBulk } },
  { path: '/api/delivery/places/[placeId]', handlers: { ...place } },
  { path: '/api/delivery/address-points', handlers: { ...addressPoints } },
  { path: '/api/delivery/address-points/look-up', handlers: { ...addressPointsLookUp } },
  { path: '/api/delivery/import-drafts', handlers: { ...importDrafts } },
  { path: '/api/delivery/import-drafts/[draftId]', handlers: { ...importDraft } },
  { path: profiles, handlers: { ...importProfiles } },
  { path: `${profiles}/recognise`, handlers: { ...importProfileRecognise } },
  { path: `${profiles}/[profileId]`, handlers: { ...importProfile } },
  { path: `${profiles}/[profileId]/versions`, handlers: { ...importProfileVersions } },
  { path: `${profiles}/[profileId]/versions/[version]/restore`, handlers: { ...importProfileRestore } },
  { path: '/api/delivery/customers', handlers: { ...customers } },
  { path: '/api/delivery/delivery-services', handlers: { ...deliveryServices } },
  { path: '/api/inbound/targets', handlers: { ...targets } },
  { path: '/api/inbound/targets/[targetId]', handlers: { ...target } },
  { path: '/api/inbound/targets/[targetId]/history', handlers: { ...targetHistory } },
  { path: '/api/inbound/import-jobs', handlers: { ...batches } },
  { path: '/api/inbound/import-jobs/[importJobId]', handlers: { ...batch } },
  { path: '/api/inbound/import-jobs/[importJobId]/items', handlers: { ...batchItems } },
  { path: '/api/inbound/source-systems', handlers: { ...sourceSystems } },
  { path: '/api/import-jobs', handlers: { ...allJobs } },
  { path: '/api/events', handlers: { ...events } },
  { path: '/api/webhooks', handlers: { ...webhooks } },
  { path: hook, handlers: { ...webhook } },
  { path: `${hook}/rotate-secret`, handlers: { ...webhookRotateSecret } },
  { path: `${hook}/disable`, handlers: { ...webhookDisable } },
  { path: `${hook}/enable`, handlers: { ...webhookEnable } },
  { path: `${hook}/test`, handlers: { ...webhookTest } },
  { path: `${hook}/resend-failed`, handlers: { ...webhookResendFailed } },
  { path: `${hook}/messages`, handlers: { ...webhookMessages } },
  { path: `${hook}/messages/[eventId]`, handlers: { ...webhookMessage } },
  { path: `${hook}/messages/[eventId]/resend`, handlers: { ...webhookMessageResend } },
  { path: '/api/inboxes', handlers: { ...inboxes } },
  { path: inboxPath, handlers: { ...inbox } },
  { path: `${inboxPath}/rotate-token`, handlers: { ...inboxRotateToken } },
  { path: `${inboxPath}/files`, handlers: { ...inboxFiles } },
  { path: `${inboxPath}/[fileName]`, handlers: { ...inboxFile } },
  { path: `${inboxPath}/received/[receivedFileId]`, handlers: { ...inboxReceived } },
  { path: '/api/api-clients', handlers: { ...apiClients } },
  { path: client, handlers: { ...apiClient } },
  { path: `${client}/requests`, handlers: { ...apiClientRequests } },
  { path: `${client}/rotate-secret`, handlers: { ...apiClientRotateSecret } },
  { path: `${client}/previous-secret`, handlers: { ...apiClientPreviousSecret } },
  { path: `${client}/disable`, handlers: { ...apiClientDisable } },
  { path: `${client}/enable`, handlers: { ...apiClientEnable } },
  { path: '/api/api-keys', handlers: { ...apiKeys } },
  { path: '/api/api-keys/[apiKeyId]', handlers: { ...apiKey } },
  { path: '/api/api-keys/[apiKeyId]/requests', handlers: { ...apiKeyRequests } },
  { path: '/api/api-keys/[apiKeyId]/revoke', handlers: { ...apiKeyRevoke } },
  { path: '/api/people', handlers: { ...people } },
  { path: '/api/people/[personId]', handlers: { ...person } },
  { path: '/api/people/[personId]/password-link', handlers: { ...personPasswordLink } },
  { path: '/api/people/[personId]/disable', handlers: { ...personDisable } },
  { path: '/api/people/[personId]/enable', handlers: { ...personEnable } },
  { path: '/api/account/language', handlers: { ...accountLanguage } },
  { path: '/api/account/password', handlers: { ...accountPassword } },
  { path: '/api/password-links/look-up', handlers: { ...passwordLinkLookUp } },
  { path: '/api/password-links/use', handlers: { ...passwordLinkUse } },
  { path: '/api/password-links/request-mail', handlers: { ...passwordLinkMail } },
  { path: '/api/mend-links/look-up', handlers: { ...mendLinkLookUp } },
  { path: '/api/mend-links/rows', handlers: { ...mendLinkRows } },
  { path: '/api/mend-links/send', handlers: { ...mendLinkSend } },
  { path: '/api/inbound/targets/counts', handlers: { ...targetCounts } },
  { path: '/api/inbound/targets/look-up', handlers: { ...targetsLookUp } },
  { path: '/api/inbound/targets/batch', handlers: { ...targetsBatch } },
  { path: '/api/tenants', handlers: { ...tenants } },
  { path: '/api/tenant-settings', handlers: { ...tenantSettings } },
  { path: '/api/audit-events', handlers: { ...auditEvents } },
  { path: '/api/audit-events/export', handlers: { ...auditExport } },
  { path: '/api/consignees/look-up', handlers: { ...consigneeLookUp } },
  { path: '/api/consignees/export', handlers: { ...consigneeExport } },
  { path: '/api/consignees/erase', handlers: { ...consigneeErase } },
  { path: '/api/auth-sessions', handlers: { ...authSessions } },
  { path: '/api/auth-sessions/[sessionId]', handlers: { ...authSession } },
  { path: '/api/objects/[...key]', handlers: { ...objects } },
  { path: '/api/health', handlers: { ...health } },
];
