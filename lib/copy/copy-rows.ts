import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import sql, { join } from 'sql-template-tag';
import { identifier } from '@/lib/sql/identifier';

/**
 * Copies rows into a table within the caller's transaction.
 * @param text lines in PostgreSQL's COPY text format, with columns in this order; empty for no rows
 * @returns how many rows were copied
 */
export async function copyRows(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  text: Uint8Array,
): Promise<number> {
  if (text.byteLength === 0) return 0;
  const statement = sql`COPY ${identifier(table)} (${join(columns.map(identifier), ', ')}) FROM STDIN`;
  const stream = client.query(from(statement.text));
  stream.end(asBuffer(text));
  await finished(stream);
  return stream.rowCount;
}

/** The same memory as a Buffer, which pg sends without copying. */
export function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
