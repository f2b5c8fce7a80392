import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, inject } from 'vitest';

/** Runs before each test file's imports: what the app would find in its environment. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'lading-data-'));
process.env.LADING_DATA_DIR = dataDir;
// Nobody listens there: a test that needs a database asks for one of its own (useTestDatabase).
process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:9/none';
process.env.LADING_SECRET = 'a secret that only the tests use, long enough';
process.env.INNGEST_BASE_URL = inject('engineUrl');
process.env.INNGEST_EVENT_KEY = 'test';
process.env.INNGEST_SIGNING_KEY = `signkey-test-${'00'.repeat(32)}`;
process.env.INNGEST_SERVE_ORIGIN = 'http://lading.test';

// A run can be repeated; FAST_CHECK_SEED tries another one.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20261121) });

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
