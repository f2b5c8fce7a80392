import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import { query } from '@/lib/db';
import { loggableError } from '@/lib/faults/loggable-error';

/** A request as it is kept. Texts are redacted and cut (lib/request-log/redact.ts). */
interface NotedRequest {
  id: string;
  tenant_id: string;
  api_client_id: string;
  request_id: string;
  method: string;
  path: string;
  status: number;
  error_code: string | null;
  duration_ms: number;
  request_body: string | null;
  answer_body: string | null;
  created_at: string;
}

/** How many of the last requests of a client are kept. */
const REQUESTS_OF_CLIENT = 1000;
/** Requests that wait to be written; at 8 KB each, not more than 8 MB. Further ones are left out. */
const MAX_WAITING = 1000;
const FLUSH_MS = 1000;
const TRIM_AFTER = 200;
const WARN_MS = 60_000;

/** Collects requests and writes them once a second, off the path of the requests. */
class RequestLog {
  private waiting: NotedRequest[] = [];
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private readonly sinceTrim = new Map<string, number>();
  private warnedAt = -WARN_MS;
  private unsaid = 0;
  /** How many requests were left out since the process began. */
  dropped = 0;

  add(request: NotedRequest): void {
    if (this.waiting.length >= MAX_WAITING) return this.drop(1, 'too many at once');
    this.waiting.push(request);
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  /** Writes what waits. It never throws: what cannot be written is left out and counted. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  private async write(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length === 0) return;
    try {
      await query(
        'INSERT INTO client_requests SELECT * FROM json_populate_recordset(NULL::client_requests, $1)',
        [JSON.stringify(batch)],
      );
      await this.trim(batch);
    } catch (error) {
      this.drop(batch.length, loggableError(error));
    }
  }

  /** Removes all but the last requests of the clients that have sent many. */
  private async trim(batch: readonly NotedRequest[]): Promise<void> {
    for (const { api_client_id: client } of batch) {
      this.sinceTrim.set(client, (this.sinceTrim.get(client) ?? 0) + 1);
    }
    for (const [client, count] of this.sinceTrim) {
      if (count < TRIM_AFTER) continue;
      this.sinceTrim.delete(client);
      await query(
        `DELETE FROM client_requests WHERE api_client_id = $1 AND id < (
           SELECT id FROM client_requests WHERE api_client_id = $1 ORDER BY id DESC OFFSET $2 LIMIT 1)`,
        [client, REQUESTS_OF_CLIENT - 1],
      );
    }
  }

  private drop(count: number, reason: unknown): void {
    this.dropped += count;
    this.unsaid += count;
    if (performance.now() - this.warnedAt < WARN_MS) return;
    this.warnedAt = performance.now();
    console.warn(`${this.unsaid} requests of API clients are missing in their list:`, reason);
    this.unsaid = 0;
  }
}

const log = oncePerProcess('request log', () => new RequestLog());

/** Starts to keep requests: the web server does. Without it (scripts, tests), nothing is kept. */
export function openRequestLog(): RequestLog {
  return log.get();
}

/** The log, if it was opened. */
export function requestLog(): RequestLog | undefined {
  return log.peek();
}

/** Writes what waits and ends the log. */
export async function closeRequestLog(): Promise<void> {
  await log.take()?.flush();
}
