/**
 * Bundles what runs outside Next's own bundles: the worker threads of imports, batches and printed documents, the embedded engine,
 * and the web server's process around Next.
 * `npm run build` and the tests call `buildWorkers`; `node scripts/build-workers.mjs` does the same by hand. In `npm run dev`,
 * scripts/launching/serve-dev.ts calls `watchThreads`.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
  // CommonJS packages inside an ES module still ask for these.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

// Bundling everything into one file halves a thread's start time; piscina must be the same copy that started the thread.
/** @type {import('esbuild').BuildOptions[]} */
const threads = [
  {
    ...shared,
    entryPoints: ['lib/import-files/order-worker.ts'],
    outfile: 'build/order-worker.mjs',
    external: ['piscina'],
  },
  {
    ...shared,
    entryPoints: ['lib/inbound/batch-worker.ts'],
    outfile: 'build/batch-worker.mjs',
    external: ['piscina'],
  },
  {
    ...shared,
    entryPoints: ['lib/printing/print-worker.ts'],
    outfile: 'build/print-worker.mjs',
    // They read files of their own.
    external: ['pdfkit', 'fontkit', 'bwip-js'],
  },
];

/**
 * Writes build/order-worker.mjs, build/batch-worker.mjs, build/print-worker.mjs, build/serve.mjs and, where the engine is part of the tree, build/engine.mjs.
 * @returns {Promise<void>}
 */
export async function buildWorkers() {
  const engine = 'inngest/embedded/main.ts';
  await Promise.all([
    ...threads.map((options) => build(options)),
    existsSync(path.join(root, engine)) &&
      build({ ...shared, entryPoints: [engine], outfile: 'build/engine.mjs', packages: 'external' }),
    build({
      ...shared,
      entryPoints: ['scripts/launching/serve.ts'],
      outfile: 'build/serve.mjs',
      packages: 'external',
      // Node takes JSON from a package only with an import attribute, which Next's bundler does not ask for: bundled here.
      alias: { 'i18n-iso-countries': './node_modules/i18n-iso-countries' },
    }),
  ]);
}

/**
 * Bundles the worker threads again whenever one of their sources changes.
 * @param {() => unknown} onRebuilt called after a bundle is written; not after a failed build, whose errors esbuild prints
 * @param {import('esbuild').BuildOptions[]} [bundles] by default those of the threads
 * @returns {Promise<() => Promise<void>>} stops watching
 */
export async function watchThreads(onRebuilt, bundles = threads) {
  const contexts = await Promise.all(bundles.map((options) => watch(options, onRebuilt)));
  return async () => void (await Promise.all(contexts.map((one) => one.dispose())));
}

/**
 * @param {import('esbuild').BuildOptions} options
 * @param {() => unknown} onRebuilt
 */
async function watch(options, onRebuilt) {
  /** @type {(() => void) | undefined} */
  let onFirst;
  // Watching begins with a build, which does not count. Changes during it would be missed, so it is awaited.
  const first = new Promise((resolve) => (onFirst = () => resolve(undefined)));
  const notify = {
    name: 'notify of rebuilds',
    /** @param {import('esbuild').PluginBuild} build */
    setup({ onEnd }) {
      onEnd(({ errors }) => {
        if (onFirst) onFirst();
        else if (errors.length === 0) onRebuilt();
        onFirst = undefined;
      });
    },
  };
  const watched = await context({ ...options, plugins: [notify] });
  await watched.watch();
  await first;
  return watched;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await buildWorkers();
