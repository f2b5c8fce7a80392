import { tmpdir } from 'node:os';
import path from 'node:path';

/** The port of the instance under test, chosen by playwright.config.ts. */
export const appPort = Number(process.env.LADING_E2E_PORT);

/** One for each user, because another user's could not be cleared. */
export const dataDir = path.join(tmpdir(), `lading-e2e-${process.getuid?.() ?? 0}-${appPort}`);
