import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, inject, vi } from 'vitest';
import { failOnConsoleError } from './fail-on-console-error';

/** Runs before each test file's imports and sets up the environment that the app expects. */

// One process runs many test files. Packages stay loaded, since they account for most of the loading time; our own modules,
// the environment and everything that the app keeps in globals (pools, stores, budgets) are recreated for each file.
vi.resetModules();
for (const name of Object.keys(globalThis).filter((key) => key.startsWith('lading'))) {
  if (name !== 'ladingTestEnvironment') Reflect.deleteProperty(globalThis, name);
}
const kept = globalThis as { ladingTestEnvironment?: NodeJS.ProcessEnv };
const environment = (kept.ladingTestEnvironment ??= { ...process.env });
for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
Object.assign(process.env, environment);

const dataDir = mkdtempSync(path.join(tmpdir(), 'lading-data-'));
process.env.LADING_DATA_DIR = dataDir;
// Nothing listens there: a test that needs a database gets its own from useTestDatabase.
process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:9/none';
process.env.LADING_SECRET = 'a secret that only the tests use, long enough';
process.env.INNGEST_BASE_URL = inject('engineUrl') ?? 'http://127.0.0.1:9';
process.env.INNGEST_EVENT_KEY = 'test';
process.env.INNGEST_SIGNING_KEY = `signkey-test-${'00'.repeat(32)}`;
process.env.INNGEST_SERVE_ORIGIN = 'http://lading.test';

fc.configureGlobal({ seed: inject('fastCheckSeed') });

failOnConsoleError();
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
