// Starts the app as a new user would, on an empty data folder.
import { rmSync } from 'node:fs';

const remove = () => rmSync(process.env.LADING_DATA_DIR, { recursive: true, force: true });
remove();
process.on('exit', remove);
await import('../scripts/start.mjs');
