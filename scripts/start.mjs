// `npm start` takes a fresh clone to a running Lading. `npm run dev` does the same with Next's dev server.
import { ensureInstalled, requireNode } from './install.mjs';
import { preflight } from './preflight.mjs';

requireNode();
const plan = await preflight().catch((error) => {
  console.error(`Lading cannot run: ${error.message}`);
  process.exit(1);
});
ensureInstalled();

const dev = process.argv.includes('--dev');
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt({ pages: !dev });

const { register } = await import('tsx/esm/api');
register();
const { launch } = await import('./launching/launch.ts');
await launch({ ...plan, dev });
