/**
 * `npm run migration -- NAME` drafts the next migration from the difference between the last committed
 * `prisma/schema.prisma` and the present one. Review the draft and add what Prisma cannot express (partial indexes, checks).
 */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { draftMigration } from '@/prisma/migrate';
import { startEmbeddedPostgres } from '@/scripts/postgres/embedded-postgres';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Name the migration, in lower case and underscores: npm run migration -- add_targets');
  process.exit(2);
}
const committedSchema = execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], { encoding: 'utf8' });
const scratch = await mkdtemp(path.join(tmpdir(), 'lading-migration-'));
await chmod(scratch, 0o755); // root runs PostgreSQL as another user
const server = await startEmbeddedPostgres({ dataDir: path.join(scratch, 'postgres'), password: 'scratch' });
try {
  const sql = await draftMigration(committedSchema, server.url);
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join('prisma', 'migrations', `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), sql);
  console.log(`Drafted ${folder}/migration.sql`);
} finally {
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
}
