import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { readJsonObject, writePrivateFile } from '@/scripts/launching/data-folder';

interface SignIn {
  email: string;
  password: string;
}

/** What a start reports about `credentials.json`. */
export interface SeededCredentials {
  file: string;
  /** The people created by this start, with their passwords: printed only once, because a service's log keeps them. */
  newUsers: Record<string, SignIn> | undefined;
  /** Whether the file still holds what the first start wrote. */
  isWhole: boolean;
}

/**
 * Seeds the demo tenant in an empty database, and stores its passwords and this start's addresses in `credentials.json`. A
 * damaged file is never overwritten: it may still hold the only copy of the passwords.
 */
export async function seedDemoTenant(
  dataDir: string,
  addresses: { base_url: string; database_url: string },
): Promise<SeededCredentials> {
  const { seedDemo } = await import('@/prisma/seed-demo');
  const { disconnect } = await import('@/lib/db');
  const file = path.join(dataDir, 'credentials.json');
  // The addresses come from this start, the rest from the first.
  const keep = (content: object) => writePrivateFile(file, { ...content, ...addresses });
  const seeded = await seedDemo(keep);
  await disconnect();
  if (seeded) return { file, newUsers: seeded.users, isWhole: true };
  const kept = readJsonObject(file);
  keep(kept ?? setAside(file));
  return { file, newUsers: undefined, isWhole: kept?.users !== undefined };
}

/** Renames a damaged file, and logs that it is damaged or missing. @returns no credentials */
function setAside(file: string): Record<string, never> {
  const remedy = 'Its passwords are kept nowhere else; npm run create-person creates another person.';
  if (existsSync(file)) {
    const aside = `${file}.damaged-${Date.now()}`;
    renameSync(file, aside);
    console.error(`${file} is damaged, and was kept as ${aside}. ${remedy}`);
  } else {
    console.error(`${file} is missing. ${remedy}`);
  }
  return {};
}
