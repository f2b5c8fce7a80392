import { tmpdir } from 'node:os';
import path from 'node:path';

/** The instance that the tests run against: beside one that may be running at the usual port. */
export const appPort = Number(process.env.LADING_E2E_PORT ?? 3987);

/** Of this user: another one's could not be cleared. */
export const dataDir = path.join(tmpdir(), `lading-e2e-${process.getuid?.() ?? 0}-${appPort}`);
