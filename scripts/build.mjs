import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compressAssets } from './compress-assets.mjs';
import { root } from './install.mjs';
import { shareChunks } from './share-chunks.mjs';

const sourceFolders = ['app', 'components', 'inngest', 'lib', 'prisma', 'scripts'];
const sourceFiles = [
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
const stampFile = path.join(root, 'build', 'sources.sha256');

/**
 * Builds what is out of date: the Prisma client, the bundles that run outside Next, the lists of cities, the worker of maps, the pages.
 * @param {{ pages: boolean }} options without `pages`, Next's dev server builds them on demand
 */
export async function ensureBuilt({ pages }) {
  const stamp = hashSources();
  const built = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (built === stamp && existsSync(path.join(root, '.next', 'BUILD_ID'))) return;

  generatePrismaClient();
  const { buildWorkers } = await import('./build-workers.mjs');
  await buildWorkers();
  run('tsx', ['scripts/build-cities.ts']);
  copyMapWorker();
  if (!pages) return;

  console.log('Building …');
  run('next', ['build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  compressAssets(path.join(root, '.next', 'static'));
  for (const folder of ['chunks', 'chunks/ssr']) shareChunks(path.join(root, '.next', 'server', folder));
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** Generates prisma/generated from the schema, unless it is up to date. */
export function generatePrismaClient() {
  const generatedFrom = path.join(root, 'prisma', 'generated', 'sources.sha256');
  const sources = ['prisma/schema.prisma', 'package-lock.json'].map((file) =>
    readFileSync(path.join(root, file)),
  );
  const stamp = createHash('sha256').update(Buffer.concat(sources)).digest('hex');
  if (existsSync(generatedFrom) && readFileSync(generatedFrom, 'utf8') === stamp) return;
  run('prisma', ['generate', '--no-hints'], {
    // Generating never runs the schema engine, but the CLI downloads it unless it is given the path of an existing file.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
  });
  writeFileSync(generatedFrom, stamp);
}

/** A map with streets draws in a worker, which pages may load from their own origin only. */
function copyMapWorker() {
  const folder = path.join(root, 'public', 'map');
  mkdirSync(folder, { recursive: true });
  const name = 'maplibre-gl-worker.mjs';
  copyFileSync(path.join(root, 'node_modules', 'maplibre-gl', 'dist', name), path.join(folder, name));
}

function run(command, args, environment) {
  const bin = JSON.parse(readFileSync(path.join(root, 'node_modules', command, 'package.json'), 'utf8')).bin;
  const file = path.join(root, 'node_modules', command, typeof bin === 'string' ? bin : bin[command]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  process.exit(1);
}

function hashSources() {
  const hash = createHash('sha256').update(process.versions.node);
  const files = [...sourceFiles, ...sourceFolders.flatMap(listFolder)].filter((file) =>
    existsSync(path.join(root, file)),
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function listFolder(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(path.join('prisma', 'generated')));
}

if (import.meta.filename === process.argv[1]) await ensureBuilt({ pages: true });
