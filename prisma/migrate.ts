import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import { grantAccess } from './grant-access';

/**
 * Prisma's own schema engine, in its published WebAssembly form. The native engine that `prisma migrate` uses is downloaded
 * at run time, which a closed network does not allow; this one comes with `npm install`. The migrations remain ordinary
 * Prisma migrations, with Prisma's own bookkeeping table.
 */
const prismaFolder = path.resolve(import.meta.dirname);
const migrationsFolder = path.join(prismaFolder, 'migrations');
const filters = { externalTables: [], externalEnums: [] };

/**
 * The engine's bindings keep one instance per process. If this module were loaded again, its engine would get pointers into
 * the memory of the first.
 */
const holder = globalThis as { [key: symbol]: Promise<void> | undefined };
const loading = Symbol.for('lading.schema-engine');

function loadEngineModule(): Promise<void> {
  return (holder[loading] ??= instantiateEngine());
}

async function instantiateEngine(): Promise<void> {
  const wasmFile = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const wasm = await WebAssembly.instantiate(await readFile(wasmFile), {
    './schema_engine_bg.js': engineModule as unknown as WebAssembly.ModuleImports,
  });
  const bindings = engineModule as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  bindings.__wbg_set_wasm(wasm.instance.exports);
  (wasm.instance.exports.__wbindgen_start as () => void)();
}

async function withEngine<T>(
  databaseUrl: string,
  migrations: string[],
  work: (engine: engineModule.SchemaEngine) => Promise<T>,
) {
  await loadEngineModule();
  // The engine does not close its connections; the pool is ours so that we can.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, connectionTimeoutMillis: 10_000 });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool, migrations));
    const options = { datamodels: [await schemaFile()] };
    return await work(await engineModule.SchemaEngine.new(options, () => undefined, adapter));
  } finally {
    await pool.end();
  }
}

const finishMigration = `UPDATE "_prisma_migrations" SET "finished_at" = now()
  WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`;

/**
 * Prisma's adapter sends a script statement by statement, each on any connection of the pool, so that a killed start would
 * leave half a schema. PostgreSQL runs a script that is sent whole as one transaction, which here includes marking the
 * migration as done. So no migration may contain a statement that cannot run in a transaction (CREATE INDEX CONCURRENTLY).
 */
class WholeScripts extends PrismaPg {
  /** @param migrations the scripts to mark as done */
  constructor(
    pool: pg.Pool,
    private readonly migrations: string[],
  ) {
    super(pool);
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      const sql = this.migrations.includes(script) ? `${script};\n${finishMigration}` : script;
      await adapter.executeRaw({ sql, args: [], argTypes: [] });
    };
    return adapter;
  }
}

async function schemaFile(): Promise<[string, string]> {
  const file = path.join(prismaFolder, 'schema.prisma');
  return [file, await readFile(file, 'utf8')];
}

async function migrationsList() {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(migrationsFolder, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  };
}

/**
 * Applies the migrations that the database does not have yet, in order.
 * @param databaseUrl of the role that owns the tables
 * @param appRole the role that the app runs as, if it is a different one: it is granted access afterwards
 * @returns the names of the migrations applied
 * @throws the schema engine's error, with the migration and statement that failed
 */
export async function applyMigrations(databaseUrl: string, appRole?: string): Promise<string[]> {
  const list = await migrationsList();
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the next statement throws
  await client.connect();
  try {
    // Held until this connection ends: an instance that starts at the same time waits, and then finds everything applied.
    await client.query("SELECT pg_advisory_lock(hashtextextended('lading migrations', 0))");
    await forgetUnfinished(client);
    const scripts = list.migrationDirectories.map((one) => one.migrationFile.content.value);
    const output = await withEngine(databaseUrl, scripts, (engine) =>
      engine.applyMigrations({ migrationsList: list, filters }),
    );
    if (appRole !== undefined) await grantAccess(client, appRole);
    return output.appliedMigrationNames;
  } finally {
    await client.end();
  }
}

/** Forgets unfinished migrations: they changed nothing, but Prisma would refuse to continue because of them. */
async function forgetUnfinished(client: pg.Client) {
  const { rows } = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS known`);
  if (!rows[0].known) return;
  await client.query(
    'DELETE FROM "_prisma_migrations" WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL',
  );
}

/**
 * Drafts the next migration: the SQL from an earlier state of `schema.prisma` to the present one. It compares schemas,
 * because reading the migrations back from a database fails on PostgreSQL's `"char"` columns, which the adapter does not
 * support.
 * @param earlierSchema the schema that the existing migrations produce
 * @param databaseUrl any database: the engine requires one, but does not use it
 */
export async function draftMigration(earlierSchema: string, databaseUrl: string): Promise<string> {
  const [file, content] = await schemaFile();
  const output = await withEngine(databaseUrl, [], (engine) =>
    engine.diff({
      from: { tag: 'schemaDatamodel', files: [{ path: file, content: earlierSchema }] },
      to: { tag: 'schemaDatamodel', files: [{ path: file, content }] },
      script: true,
      exitCode: null,
      filters,
    }),
  );
  return output.stdout ?? '';
}
