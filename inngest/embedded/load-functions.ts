import type { EngineFunction } from './read-functions';
import type { Transaction } from './run-transaction';

/** The functions as last registered. */
export async function loadFunctions(transaction: Transaction): Promise<EngineFunction[]> {
  const rows = await transaction.rows<{ config: EngineFunction }>(
    'SELECT config FROM lading_engine.functions ORDER BY id',
  );
  return rows.map((row) => row.config);
}

/** One function, or undefined when the app no longer has it. */
export async function loadFunction(
  transaction: Transaction,
  id: string,
): Promise<EngineFunction | undefined> {
  return (
    await transaction.row<{ config: EngineFunction }>(
      'SELECT config FROM lading_engine.functions WHERE id = $1',
      [id],
    )
  )?.config;
}
