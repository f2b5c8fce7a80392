import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Words that a test must contain to use something real: a database, a thread, a server, a store or a process. */
const parts = [
  'useTestDatabase',
  'postgresUrl',
  'startEmbeddedPostgres',
  'startDatabase',
  'order-worker',
  'batch-worker',
  'node:child_process',
  'node:http',
  's3rver',
];

const folders = ['app', 'bench', 'components', 'inngest', 'lib', 'prisma', 'scripts'];

/**
 * Sorts the test files by what they need. A test that is mistaken for pure although it needs a real part fails: there is no
 * database at its `DATABASE_URL`, and no worker is bundled for it.
 * @param {string} root the repository's folder
 * @returns {{ pure: string[], rendered: string[], withParts: string[] }} paths relative to it: tests that need nothing but
 *   memory, and perhaps a folder for files; those of components, which are `.tsx`; and tests against the real PostgreSQL,
 *   worker threads, servers, stores and processes
 */
export function sortTests(root) {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
  );
  const needsParts = (/** @type {string} */ file) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    return parts.some((part) => source.includes(part));
  };
  const isRendered = (/** @type {string} */ file) => file.endsWith('.tsx');
  const others = files.filter((file) => !isRendered(file));
  return {
    pure: others.filter((file) => !needsParts(file)),
    rendered: files.filter(isRendered),
    withParts: others.filter(needsParts),
  };
}
