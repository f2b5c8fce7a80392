import { tmpdir } from 'node:os';
import path from 'node:path';

/** The port of the instance that the tests run against, as playwright.config.ts has chosen it. */
export const appPort = Number(process.env.LADING_E2E_PORT);

/** Of this user: another one's could not be cleared. */
export const dataDir = path.join(tmpdir(), `lading-e2e-${process.getuid?.() ?? 0}-${appPort}`);
