import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** Creates the folder of the embedded parts, which only its owner may read. */
export function makeDataFolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o700);
}

export interface EmbeddedSecrets {
  /** See LADING_SECRET in lib/env.ts. */
  secret: string;
  database_password: string;
}

/**
 * Reads the secrets, which the first start generates.
 * @throws Error with a message for the person at the terminal when they are damaged, or missing although the database that
 *   they open exists; nothing is written then
 */
export function readOrMakeSecrets(dataDir: string): EmbeddedSecrets {
  const file = path.join(dataDir, 'secrets.json');
  const database = path.join(dataDir, 'postgres');
  const remedy = `Put it back from a backup. Without it the database in ${database} cannot be opened: to begin with an empty installation, move ${dataDir} aside.`;
  if (existsSync(file)) {
    const secrets = readJsonObject(file);
    const { secret, database_password } = secrets ?? {};
    if (!isSecret(secret) || !isSecret(database_password)) throw new Error(`${file} is damaged. ${remedy}`);
    return { secret, database_password };
  }
  if (existsSync(path.join(database, 'PG_VERSION'))) throw new Error(`${file} is missing. ${remedy}`);
  const random = () => randomBytes(32).toString('base64url');
  const secrets = { secret: random(), database_password: random() };
  writePrivateFile(file, secrets);
  return secrets;
}

/** The object in a JSON file; undefined when the file is missing, truncated, or holds something else. */
export function readJsonObject(file: string): Record<string, unknown> | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(content) ? content : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSecret(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 32;
}

/** Writes JSON that only the owner may read, atomically even if the power fails. */
export function writePrivateFile(file: string, content: unknown): void {
  const temporary = `${file}.${process.pid}`;
  const handle = openSync(temporary, 'w', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(content, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
}
