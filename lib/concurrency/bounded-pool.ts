import pg from 'pg';
import { TooBusyError } from '@/lib/concurrency/too-busy';

type OnConnect = Parameters<pg.Pool['connect']>[0];

/** A pool with a bounded queue: while `maxWaiting` callers wait for a connection, further ones are refused at once. */
export class BoundedPool extends pg.Pool {
  constructor(
    options: pg.PoolConfig,
    private readonly maxWaiting: number,
  ) {
    super(options);
  }

  /** @throws TooBusyError when too many are waiting already */
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: OnConnect): void;
  override connect(callback?: OnConnect): Promise<pg.PoolClient> | void {
    if (this.waitingCount < this.maxWaiting) {
      return callback ? super.connect(callback) : super.connect();
    }
    const refusal = new TooBusyError('too many requests wait for a database connection');
    if (!callback) return Promise.reject(refusal);
    // Never before connect() has returned: pg-pool's own query() relies on that.
    process.nextTick(() => callback(refusal, undefined, () => undefined));
  }

  /** Waits however long the queue is: for work that is limited elsewhere. */
  connectAnyway(): Promise<pg.PoolClient> {
    return super.connect();
  }
}
