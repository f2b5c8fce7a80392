import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { readJsonObject, writePrivateFile } from '@/scripts/launching/data-folder';

interface SignIn {
  email: string;
  password: string;
}

/** What a start tells of `credentials.json`. */
export interface SeededCredentials {
  file: string;
  /** The people that this start has made, with their passwords: told once, for a service's log keeps what is printed. */
  newUsers: Record<string, SignIn> | undefined;
  /** Whether the file still holds what the first start put there. */
  isWhole: boolean;
}

/**
 * Seeds the demo tenant of an empty database, and keeps its passwords and this start's addresses in `credentials.json`. A
 * file that cannot be read is never written over: it may still hold the only passwords there are.
 */
export async function seedDemoTenant(
  dataDir: string,
  addresses: { base_url: string; database_url: string },
): Promise<SeededCredentials> {
  const { seedDemo } = await import('@/prisma/seed-demo');
  const { disconnect } = await import('@/lib/db');
  const file = path.join(dataDir, 'credentials.json');
  // The addresses are of this start; the rest is of the first.
  const keep = (content: object) => writePrivateFile(file, { ...content, ...addresses });
  const seeded = await seedDemo(keep);
  await disconnect();
  if (seeded) return { file, newUsers: seeded.users, isWhole: true };
  const kept = readJsonObject(file);
  keep(kept ?? setAside(file));
  return { file, newUsers: undefined, isWhole: kept?.users !== undefined };
}

/** @returns what is known without the file: nothing */
function setAside(file: string): Record<string, never> {
  const remedy = 'Its passwords are kept nowhere else; npm run create-person makes another person.';
  if (existsSync(file)) {
    const aside = `${file}.damaged-${Date.now()}`;
    renameSync(file, aside);
    console.error(`${file} is damaged, and was kept as ${aside}. ${remedy}`);
  } else {
    console.error(`${file} is missing. ${remedy}`);
  }
  return {};
}
