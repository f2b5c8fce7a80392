import { query } from '@/lib/db';

/** @throws Error when the database does not answer */
export async function checkDatabase(): Promise<void> {
  await query('SELECT 1');
}
