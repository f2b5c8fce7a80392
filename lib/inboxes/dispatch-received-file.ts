import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { inngest } from '@/inngest/client';
import { fileReceived } from '@/inngest/events';
import { withTimeout } from '@/lib/concurrency/with-timeout';
import { query } from '@/lib/db';

/** How long a request waits for the engine. After that, the watchdog sends the event. */
const sendTimeoutMs = 3000;
/** Files that one round of the watchdog asks for again. */
const maxFiles = 100;
/** Longer than checking a file takes, with its retries. After that, the engine has lost it. */
const SILENCE_MINUTES = 20;

interface WaitingFile {
  id: string;
  tenantId: string;
}

/**
 * Tells the engine that a file has come. Safe to repeat: a file is decided once. Never throws: if the engine is unreachable, the
 * watchdog tries again.
 */
export async function dispatchReceivedFile({ id, tenantId }: WaitingFile): Promise<void> {
  try {
    const data = { received_file_id: id, tenant_id: tenantId };
    const event = { id: `received-${id}-${randomUUID()}`, name: fileReceived.name, data };
    await withTimeout(inngest.send(event), sendTimeoutMs);
    await query(sql`
      UPDATE received_files SET due_at = now() + make_interval(mins => ${SILENCE_MINUTES}) WHERE id = ${id}`);
  } catch (error) {
    console.warn(
      `Could not tell the engine of received file ${id}; the watchdog will retry: ${String(error)}`,
    );
  }
}

/** Asks the engine again for files of which nothing was heard for a while. @returns how many there were */
export async function dispatchSilentFiles(): Promise<number> {
  const silent = await query<WaitingFile>(sql`
    UPDATE received_files SET due_at = now() + make_interval(mins => ${SILENCE_MINUTES})
    WHERE id IN (
      SELECT id FROM received_files WHERE state = 'received' AND due_at < now()
      ORDER BY due_at LIMIT ${maxFiles} FOR UPDATE SKIP LOCKED)
    RETURNING id, tenant_id AS "tenantId"`);
  for (const file of silent) await dispatchReceivedFile(file);
  return silent.length;
}
