/**
 * Imports a csv file with Payload's import-export plugin, as its admin page does: the file becomes a document of `imports`,
 * and the job that the plugin has queued is run. bench/run-payload.ts copies this file next to the installed packages.
 * node importer.mjs prepare (makes the tables and a user) | node importer.mjs FILE (sends {ms, summary} over IPC)
 * Environment: DATABASE_URL, STATIC_DIR (a folder for uploads).
 */
import { readFile } from 'node:fs/promises';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { importExportPlugin } from '@payloadcms/plugin-import-export';
import { buildConfig, getPayload } from 'payload';

const [, , task] = process.argv;

const text = (name, more) => ({ name, type: 'text', required: true, ...more });
const degrees = (name, limit) => ({ name, type: 'number', required: true, min: -limit, max: limit });
const parseJson = ({ value }) => {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return value; // the field's own validation refuses it
  }
};

/** Our fields, under names without `_`, which the plugin treats as a path. Countries and phones are not validated. */
const deliveries = {
  slug: 'deliveries',
  fields: [
    text('pickupFullAddress'),
    degrees('pickupLatitude', 90),
    degrees('pickupLongitude', 180),
    text('pickupCity'),
    text('pickupCountry'),
    text('deliveryFullAddress'),
    degrees('deliveryLatitude', 90),
    degrees('deliveryLongitude', 180),
    text('deliveryCity'),
    text('deliveryCountry'),
    text('deliveryContactName'),
    text('deliveryContactPhone'),
    text('externalReferenceId', { required: false, unique: true }),
    { name: 'codAmount', type: 'number', min: 0 },
    { name: 'packageSpecialInstructions', type: 'textarea' },
    {
      name: 'packageItems',
      type: 'json',
      custom: { 'plugin-import-export': { hooks: { beforeImport: parseJson } } },
    },
  ],
};

const config = await buildConfig({
  secret: 'only for this measurement',
  telemetry: false,
  logger: { options: { level: 'error' } },
  db: postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL }, push: task === 'prepare' }),
  collections: [{ slug: 'users', auth: true, fields: [] }, deliveries],
  plugins: [
    importExportPlugin({
      // The usual batch of 100 is no slower: a batch is a loop over its rows.
      collections: [{ slug: 'deliveries' }],
      overrideImportCollection: ({ collection }) => ({
        ...collection,
        upload: { ...collection.upload, staticDir: process.env.STATIC_DIR },
      }),
    }),
  ],
});
const payload = await getPayload({ config });

if (task === 'prepare') {
  await payload.create({
    collection: 'users',
    data: { email: 'bench@example.com', password: 'only for this' },
  });
} else {
  const { docs } = await payload.find({ collection: 'users', limit: 1 });
  const user = { ...docs[0], collection: 'users' };
  const data = await readFile(task);
  const startedAt = performance.now();
  const { id } = await payload.create({
    collection: 'imports',
    data: { collectionSlug: 'deliveries', importMode: 'create' },
    file: { data, mimetype: 'text/csv', name: 'orders.csv', size: data.length },
    user,
  });
  await payload.jobs.run();
  const ms = performance.now() - startedAt;
  const { summary } = await payload.findByID({ collection: 'imports', id });
  const { total, imported, issues } = summary;
  process.send({ ms, total, imported, issues });
}
await payload.destroy();
process.exit(0);
