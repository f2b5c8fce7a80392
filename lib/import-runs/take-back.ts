import type { PoolClient } from 'pg';

/**
 * What a dry run does to deliveries: between these two, everything happens as in an import, with all that the database
 * refuses, and then nothing of it is left. All within the transaction of a chunk: a crash leaves nothing either.
 */
export async function beginTakeBack(client: PoolClient): Promise<void> {
  await client.query('SAVEPOINT dry_run');
}

export async function takeBack(client: PoolClient): Promise<void> {
  await client.query('ROLLBACK TO SAVEPOINT dry_run');
}
