// Starts the app as a newcomer would, on an empty data folder.
import { rmSync } from 'node:fs';

rmSync(process.env.LADING_DATA_DIR, { recursive: true, force: true });
await import('../scripts/start.mjs');
