import { contentTypes } from '@/lib/import-files/content-types';
import type { OperationNotes } from '@/lib/routes/operation-notes';

const imports = '/api/delivery/bulk-order-creations';
const job = `${imports}/[jobId]`;
const profiles = '/api/delivery/import-profiles';

const signedFile = (whatIs: string) =>
  `Answers 302 with the signed URL in \`Location\`; the URL needs no token and is valid for a short time. ${whatIs}`;

/** The delivery API: imports of files, deliveries, and what they refer to. */
export const deliveryOperations: Readonly<Record<string, OperationNotes>> = {
  [`POST ${imports}/upload-url`]: {
    id: 'requestUploadUrl',
    description:
      'Step 1 of an import. PUT the bytes of the file to `upload_url` with exactly the `headers` of the answer, once, before `expires_at`; then create the import with `file_key`.',
  },
  [`POST ${imports}`]: {
    id: 'createImport',
    description:
      'Step 3 of an import. Give `mappings` (column → field), a `profile_id`, or rules in `profile`. The file’s key is the idempotency key: creating it again with the same content answers with the first job, with other content with `idempotency_key_conflict`.',
  },
  [`POST ${imports}/validate`]: {
    id: 'validateImport',
    description:
      'Takes the body of the call that creates an import, and answers with counts and the first problems. The file can be imported afterwards.',
  },
  [`GET ${imports}`]: {
    id: 'listImports',
    description: 'In pages. `content_sha256` finds every import of one file, `search` a name or a file key.',
  },
  [`GET ${job}`]: {
    id: 'getImport',
    description:
      'Everything about a job: counts, timeline, signed URLs of its files, and the first failed rows. To watch a running job, the progress is cheaper.',
  },
  [`GET ${job}/progress`]: {
    id: 'getImportProgress',
    description:
      'Only what changes while a job runs. A job is over when `ended_at` is set: `completed` means that every row was checked, not that every row was good.',
  },
  [`GET ${job}/progress/stream`]: {
    id: 'watchImportProgress',
    description:
      'Events `progress` (the body of the progress call) at the start and after each change, `end` after the last. A stream ends after a minute; without `end`, open it again.',
    answers: 'text/event-stream',
  },
  [`GET ${job}/failed-rows`]: {
    id: 'listFailedRows',
    description:
      'By cursor: send `next_cursor` of one page as `cursor` of the next, until it is null. `errors` counts the rows of the whole job that have each problem.',
  },
  [`GET ${job}/corrections`]: {
    id: 'listCorrections',
    description: 'What a person or a follow-up put in place of the file’s cells, with what the file says.',
  },
  [`GET ${job}/warnings`]: {
    id: 'listImportWarnings',
    description:
      'Deliveries that were made although something about them may be wrong. By cursor, `counts` for the whole job.',
  },
  [`GET ${job}/changes`]: {
    id: 'listImportChanges',
    description:
      'Values that were read otherwise than they stand in the file, such as a phone number in another spelling, by field and kind.',
  },
  [`GET ${job}/orders`]: {
    id: 'readImportOrders',
    description: 'For the comparison of a new file with an earlier import of the same customer.',
  },
  [`GET ${job}/order-fingerprints`]: {
    id: 'listOrderFingerprints',
    description: 'One number an order: equal numbers say the same. By cursor, in the order of the file.',
  },
  [`GET ${job}/original-file`]: {
    id: 'downloadOriginalFile',
    description: signedFile('The file as it was uploaded.'),
  },
  [`GET ${job}/success-csv`]: {
    id: 'downloadSuccessCsv',
    description: signedFile('The rows that became deliveries: the file’s columns and `delivery_id`.'),
  },
  [`GET ${job}/failed-csv`]: {
    id: 'downloadFailedCsv',
    description: signedFile(
      'The failed rows: the file’s columns, `row_number`, `error_field` and `error_code`. Corrected, it can be imported as it is.',
    ),
  },
  [`GET ${job}/skipped-csv`]: {
    id: 'downloadSkippedCsv',
    description: signedFile('The rows that were left out, each with the reason.'),
  },
  [`GET ${job}/unprocessed-csv`]: {
    id: 'downloadUnprocessedCsv',
    description: signedFile('The rows that a job had not reached when it was aborted or failed.'),
  },
  [`GET ${job}/failed-xlsx`]: {
    id: 'downloadFailedWorkbook',
    description: 'Up to 20,000 rows, with the messages in the caller’s language.',
    answers: contentTypes.xlsx,
  },
  [`GET ${job}/manifest-pdf`]: {
    id: 'printManifest',
    description: 'Prints the deliveries as they are now, without those rolled back or cancelled.',
    answers: 'application/pdf',
  },
  [`GET ${job}/labels-pdf`]: {
    id: 'printLabels',
    description: 'Labels of 100 × 150 mm or A6, with the reference as bar code and as QR code.',
    answers: 'application/pdf',
  },
  [`POST ${job}/abort`]: {
    id: 'abortImport',
    description: 'Stops the worker before its next chunk. To remove what it has made, roll the job back.',
  },
  [`POST ${job}/resume`]: {
    id: 'resumeImport',
    description: 'Only if the job’s `resumable` is true. Rows that became deliveries are not made twice.',
  },
  [`POST ${job}/_resume`]: {
    id: 'resumeExpiredLease',
    description:
      'For a scheduler of the operator’s, beside the watchdog of Lading itself. With `CRON_SECRET` set, the call sends it as a Bearer token.',
  },
  [`POST ${job}/import-for-real`]: {
    id: 'importDryRunForReal',
    description:
      'Once for each dry run; the real import is a job of its own, and the dry run names it in `real_import_id`.',
  },
  [`POST ${job}/follow-up`]: {
    id: 'createFollowUp',
    description:
      'Rows keep their numbers, corrections replace cells, and a row goes to one follow-up only. `idempotency_key` makes a repeated call answer with the first job.',
  },
  [`PUT ${job}/manifest-totals`]: {
    id: 'setManifestTotals',
    description: 'People compare them with `control_totals`; nothing is refused because of them.',
  },
  [`POST ${job}/settle`]: {
    id: 'settleImport',
    description: 'A job with rows that became no deliveries has `needs_look` until somebody settles it.',
  },
  [`DELETE ${job}/deliveries`]: {
    id: 'rollBackImport',
    description:
      'Deliveries that were dispatched, changed or cancelled meanwhile stay, and `kept` names them. A large rollback answers 202 and goes on in steps; the job says how far it is.',
  },
  [`POST ${job}/rollback`]: {
    id: 'rollBackRows',
    description: 'By row numbers; rows of one order go together. What was touched meanwhile stays.',
  },
  [`GET ${job}/rollback-preview`]: {
    id: 'previewRollback',
    description: 'Changes nothing. The numbers are those of this moment.',
  },
  [`GET ${job}/mend-links`]: {
    id: 'listMendLinks',
    description: 'Without the links themselves: only the answer that makes one has its URL.',
  },
  [`POST ${job}/mend-links`]: {
    id: 'makeMendLink',
    description: 'Valid for 1 to 14 days. `url` is in this answer only; with `mail_to` it is mailed as well.',
  },
  [`POST ${job}/mend-links/[linkId]/withdraw`]: {
    id: 'withdrawMendLink',
    description: 'Whoever opens it afterwards gets `mend_link_invalid`.',
  },
  [`POST ${imports}/returned-file`]: {
    id: 'findReturnedImport',
    description: 'By the ID in the file, or by its columns and some rows; null if no import has such rows.',
  },
  'GET /api/delivery/import-template': {
    id: 'downloadTemplate',
    description: 'With `profile_id`: the columns that this profile reads.',
    answers: contentTypes.xlsx,
  },
  'GET /api/delivery/deliveries': {
    id: 'listDeliveries',
    description:
      'In pages, or by `cursor` beyond 10,000. The filters and the search are those of the deliveries page.',
  },
  'POST /api/delivery/deliveries': {
    id: 'createDelivery',
    description: 'Decimals may be sent as number or text; the answer has them as text, so that none changes.',
  },
  'POST /api/delivery/deliveries/existing-references': {
    id: 'findExistingReferences',
    description: 'With the delivery and the import that have each of them. References are not in the URL.',
  },
  'POST /api/delivery/deliveries/look-alikes': {
    id: 'findLookAlikes',
    description: 'The same customer, address and recipient, and the same day if both have one.',
  },
  'GET /api/delivery/deliveries/counts': {
    id: 'countDeliveries',
    description: 'For agreeing at night: compare the numbers with your own.',
  },
  'GET /api/delivery/deliveries/[deliveryId]': {
    id: 'getDelivery',
    description: 'Also one that was rolled back; its `deleted_at` is set then.',
  },
  'PATCH /api/delivery/deliveries/[deliveryId]': {
    id: 'updateDelivery',
    description: 'What is left out stays; null empties an optional field.',
  },
  'GET /api/delivery/deliveries/[deliveryId]/history': {
    id: 'getDeliveryHistory',
    description: 'Edits, dispatch and cancellation, each with who did it and what changed.',
  },
  'POST /api/delivery/deliveries/[deliveryId]/dispatch': {
    id: 'dispatchDelivery',
    description: 'Repeating it changes nothing.',
  },
  'POST /api/delivery/deliveries/[deliveryId]/cancel': {
    id: 'cancelDelivery',
    description: 'It keeps its external reference unless `free_reference=true`.',
  },
  'GET /api/delivery/customers': {
    id: 'listCustomers',
    description: 'For whom deliveries are made: `customer_id` of an import is one of these.',
  },
  'PATCH /api/delivery/customers/[customerId]': {
    id: 'updateCustomer',
    description: 'A profile may leave the pickup to the customer’s default pickup place.',
  },
  'GET /api/delivery/customers/[customerId]/bad-rows': {
    id: 'getCustomerBadRows',
    description: 'The last 12 weeks; a row counts once, as it was first imported.',
  },
  'GET /api/delivery/customers/[customerId]/last-import': {
    id: 'getLastImport',
    description: 'Null when there is none that left deliveries.',
  },
  'GET /api/delivery/bad-row-shares': {
    id: 'listBadRowShares',
    description: 'The last 12 weeks; follow-ups, dry runs and imports rolled back do not count.',
  },
  'GET /api/delivery/delivery-services': {
    id: 'listDeliveryServices',
    description: '`delivery_service_id` of an import is one of these; it determines the delivery type.',
  },
  'GET /api/delivery/places': { id: 'listPlaces', description: 'Live ones, in pages.' },
  'POST /api/delivery/places': {
    id: 'createPlace',
    description: 'A code belongs to one live place; upper and lower case are the same.',
  },
  'GET /api/delivery/places/book': { id: 'getAddressBook', description: 'At most 20,000 live places.' },
  'POST /api/delivery/places/bulk': {
    id: 'upsertPlaces',
    description: 'Answers for each place in the order sent: created, updated, unchanged or rejected.',
  },
  'GET /api/delivery/places/[placeId]': { id: 'getPlace', description: 'A live place by its ID.' },
  'PATCH /api/delivery/places/[placeId]': { id: 'updatePlace', description: 'What is left out stays.' },
  'DELETE /api/delivery/places/[placeId]': {
    id: 'archivePlace',
    description: 'Its code can be given again. Imports that are running keep it.',
  },
  'PUT /api/delivery/address-points': {
    id: 'setAddressPoints',
    description: 'Replaces what was set by hand before.',
  },
  'POST /api/delivery/address-points/look-up': {
    id: 'lookUpAddressPoints',
    description: 'In the order of the addresses, for each the most believable point first.',
  },
  'GET /api/delivery/import-drafts': {
    id: 'listImportDrafts',
    description: 'What people have prepared in the wizard, newest first.',
  },
  'GET /api/delivery/import-drafts/[draftId]': {
    id: 'getImportDraft',
    description: 'With a signed URL of its file.',
  },
  'PUT /api/delivery/import-drafts/[draftId]': {
    id: 'saveImportDraft',
    description: 'The ID is the wizard’s own. Refused while somebody else holds the draft.',
  },
  'DELETE /api/delivery/import-drafts/[draftId]': {
    id: 'discardImportDraft',
    description: 'The file is removed too, unless an import has it.',
  },
  [`GET ${profiles}`]: { id: 'listImportProfiles', description: 'In pages, without archived ones.' },
  [`POST ${profiles}`]: {
    id: 'createImportProfile',
    description: 'Its rules name columns, constants, joins, replacements, places, packages and what to skip.',
  },
  [`POST ${profiles}/recognise`]: {
    id: 'recogniseImportProfiles',
    description: 'The best first, each with the columns that it misses and those that are new.',
  },
  [`GET ${profiles}/[profileId]`]: { id: 'getImportProfile', description: 'Its current version.' },
  [`PATCH ${profiles}/[profileId]`]: {
    id: 'updateImportProfile',
    description: 'What is left out stays. Jobs keep the version that they were created with.',
  },
  [`DELETE ${profiles}/[profileId]`]: {
    id: 'archiveImportProfile',
    description: 'No new import can use it, and its name can be given again.',
  },
  [`GET ${profiles}/[profileId]/versions`]: {
    id: 'listImportProfileVersions',
    description: 'Each with its rules, and who saved it when.',
  },
  [`POST ${profiles}/[profileId]/versions/[version]/restore`]: {
    id: 'restoreImportProfileVersion',
    description: 'Makes a new version with the content of the old one.',
  },
};
