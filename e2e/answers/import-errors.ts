import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows, sampleHeader, sampleMappings } from '@/lib/testing/sample-orders';
import { withDatabase } from '../look-into-database';
import type { Provocations } from './provocation';
import { rowsWithABadOne, sampleProfile, type Scratch } from './scratch';

/** What the instance needs so that these refusals come soon. */
export const settingsOfImportErrors = {
  ...{ CRON_SECRET: 'the-secret-of-a-scheduler-of-the-operator', LADING_ROLLBACK_AT_ONCE: '5' },
  ...{ LADING_MAX_UNUSED_UPLOADS: '150', LADING_UPLOAD_URL_SECONDS: '8', LADING_DOWNLOAD_URL_SECONDS: '8' },
};

const cronHeaders = { Authorization: `Bearer ${settingsOfImportErrors.CRON_SECRET}` };
const unknownId = '0193a1f4-6c20-7b35-9d1e-4f8a2c7e5b10';

/** Good rows that no other import has. */
const rows = (count: number) => numberedRows(randomUUID().slice(0, 8), count);

/** An import that has ended. */
async function ended({ startImport, untilEnded }: Scratch, content = csvOf(rows(2))) {
  const jobId = await startImport(content);
  await untilEnded(jobId);
  return { jobId };
}

/** One of so many rows that it is still running when the next call comes. */
const running = async ({ startImport }: Scratch) => ({ jobId: await startImport(csvOf(rows(3_000))) });

const create = async ({ send, upload, importOf }: Scratch, changes: Record<string, unknown>) =>
  send('createImport', { json: importOf(await upload(csvOf(rows(1))), changes) });

async function makeProfile({ call }: Scratch, name: string = randomUUID()) {
  const { json } = await call<{ id: string }>('createImportProfile', 201, { json: sampleProfile(name) });
  return { profileId: json.id };
}

const draftOf = async ({ upload }: Scratch) => ({
  ...{ holder_id: randomUUID(), file_name: 'orders.csv', choices_version: 1, choices: { a: 1 } },
  file_key: await upload(csvOf(rows(1))),
});

const withoutLatitude = Object.fromEntries(
  Object.entries(sampleMappings).filter(([, field]) => field !== 'delivery_latitude'),
);

/** Bulk order creations, import profiles, unfinished imports and mend links. */
export const importErrors = {
  job_not_found: ({ send }) => send('getImport', { path: { jobId: unknownId } }),
  job_already_terminal: async (scratch) => scratch.send('abortImport', { path: await ended(scratch) }),
  job_still_running: async (scratch) => scratch.send('rollBackImport', { path: await running(scratch) }),
  rollback_under_way: async (scratch) => {
    const path = await ended(scratch);
    // As after the first step of a large one.
    await withDatabase(scratch.dataDir, (database) =>
      database.query(
        `UPDATE bulk_order_creations SET rollback_started_at = now(), rollback_due_at = now() + interval '1 hour',
           rollback_total = 2, rollback_actor = '{}' WHERE id = $1`,
        [path.jobId],
      ),
    );
    return scratch.send('rollBackRows', { path, json: { row_numbers: [2] } });
  },
  job_not_resumable: async (scratch) => scratch.send('resumeImport', { path: await ended(scratch) }),
  lease_active: async (scratch) =>
    scratch.send('resumeExpiredLease', { path: await running(scratch), headers: cronHeaders }),
  rows_not_open: async (scratch) => {
    const [path, json] = [await ended(scratch, rowsWithABadOne()), { rows: 'failed', row_numbers: [3] }];
    await scratch.call('createFollowUp', 202, { path, json });
    return scratch.send('createFollowUp', { path, json: { ...json, idempotency_key: 'another' } });
  },
  no_open_rows: async (scratch) =>
    scratch.send('createFollowUp', { path: await ended(scratch), json: { rows: 'failed' } }),
  csv_not_ready: async (scratch) =>
    scratch.send('downloadSuccessCsv', { path: await ended(scratch, 'this,is\nno,order\n') }),
  nothing_to_print: async (scratch) =>
    scratch.send('printManifest', { path: await ended(scratch, 'this,is\nno,order\n') }),
  too_much_to_print: async (scratch) => {
    const Items = '[{"name":"Box","quantity":50}]'; // 50,050 labels
    const path = await ended(scratch, csvOf(rows(1_001).map((row) => ({ ...row, Items }))));
    return scratch.send('printLabels', { path });
  },
  file_expired: async (scratch) => {
    const name = `Zora ${randomUUID()}`;
    const path = await ended(scratch, csvOf(rows(1).map((row) => ({ ...row, 'Recipient Name': name }))));
    await scratch.call('eraseConsignee', 200, { as: 'admin', json: { name } });
    return scratch.send('downloadOriginalFile', { path });
  },
  invalid_cursor: async (scratch) =>
    scratch.send('listFailedRows', { path: await ended(scratch), query: { cursor: 'x' } }),
  page_too_deep: ({ send }) => send('listDeliveries', { query: { page: '501', limit: '20' } }),
  unknown_time_zone: ({ send }) =>
    send('updateTenantSettings', { as: 'admin', json: { time_zone: 'Mars/Olympus' } }),
  missing_required_mappings: (scratch) => create(scratch, { mappings: withoutLatitude }),
  unknown_logical_field: (scratch) =>
    create(scratch, { mappings: { ...sampleMappings, Colour: 'delivery_colour' } }),
  duplicate_mapping_target: (scratch) =>
    create(scratch, { mappings: { ...sampleMappings, Other: 'delivery_latitude' } }),
  unusable_column_name: (scratch) =>
    create(scratch, { mappings: { ...sampleMappings, '\ud800': 'delivery_postcode' } }),
  packages_given_twice: ({ send }) => {
    const profile = sampleProfile(randomUUID());
    const packages = { sets: [{ name: 'Article', quantity: 'Qty' }] };
    return send('createImportProfile', { json: { ...profile, rules: { ...profile.rules, packages } } });
  },
  profile_given_twice: async (scratch) => {
    const { profileId } = await makeProfile(scratch);
    return create(scratch, { profile_id: profileId, profile: sampleProfile('x').rules, mappings: undefined });
  },
  import_profile_not_found: ({ send }) => send('getImportProfile', { path: { profileId: unknownId } }),
  import_draft_not_found: ({ send }) =>
    send('getImportDraft', { as: 'dispatcher', path: { draftId: unknownId } }),
  import_draft_held: async (scratch) => {
    const [path, json] = [{ draftId: randomUUID() }, await draftOf(scratch)];
    await scratch.call('saveImportDraft', 200, { as: 'dispatcher', path, json });
    const theirs = { ...json, holder_id: randomUUID() };
    return scratch.send('saveImportDraft', { as: 'admin', path, json: theirs });
  },
  import_profile_version_not_found: async (scratch) =>
    scratch.send('restoreImportProfileVersion', { path: { ...(await makeProfile(scratch)), version: '99' } }),
  import_profile_name_taken: async (scratch) => {
    await makeProfile(scratch, 'Taken');
    return scratch.send('createImportProfile', { json: sampleProfile('Taken') });
  },
  profile_place_not_found: ({ send }) => {
    const profile = sampleProfile(randomUUID());
    const places = { pickup: { code: 'NOWHERE' } };
    return send('createImportProfile', { json: { ...profile, rules: { ...profile.rules, places } } });
  },
  idempotency_key_conflict: async ({ call, send, upload, importOf }) => {
    const fileKey = await upload(csvOf(rows(1)));
    await call('createImport', 202, { json: importOf(fileKey) });
    return send('createImport', { json: importOf(fileKey, { payer_type: 'receiver' }) });
  },
  import_rolled_back: async (scratch) => {
    const path = await ended(scratch, rowsWithABadOne());
    await scratch.call('rollBackImport', 200, { path });
    return scratch.send('makeMendLink', { path, json: {} });
  },
  dry_run_needed: async ({ send, upload, importOf }) =>
    send('validateImport', { json: importOf(await upload(csvOf(rows(20_001)))) }),
  mend_link_not_found: async (scratch) =>
    scratch.send('withdrawMendLink', { path: { ...(await ended(scratch)), linkId: unknownId } }),
  mend_link_invalid: ({ send }) => send('lookUpMendLink', { as: 'nobody', json: { token: sampleHeader[0] } }),
} satisfies Provocations;
