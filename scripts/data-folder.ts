import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes the folder of the embedded parts; nobody but its owner may look into it. */
export function makeDataFolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o700);
}

export interface EmbeddedSecrets {
  /** See LADING_SECRET in lib/env.ts. */
  secret: string;
  database_password: string;
}

/** The secrets that the first start makes and every later start finds again. */
export function readOrMakeSecrets(dataDir: string): EmbeddedSecrets {
  const file = path.join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as EmbeddedSecrets;
  const random = () => randomBytes(32).toString('base64url');
  const secrets = { secret: random(), database_password: random() };
  writePrivateFile(file, secrets);
  return secrets;
}

/** Writes JSON that only the owner may read, whole or not at all. */
export function writePrivateFile(file: string, content: unknown): void {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(temporary, file);
}
