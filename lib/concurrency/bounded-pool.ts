import pg from 'pg';
import { TooBusyError } from '@/lib/concurrency/too-busy';

type OnConnect = Parameters<pg.Pool['connect']>[0];

/** A pool whose queue has an end: whoever comes when `maxWaiting` wait for a connection already is refused at once. */
export class BoundedPool extends pg.Pool {
  constructor(
    options: pg.PoolConfig,
    private readonly maxWaiting: number,
  ) {
    super(options);
  }

  /** @throws TooBusyError when too many wait already */
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: OnConnect): void;
  override connect(callback?: OnConnect): Promise<pg.PoolClient> | void {
    if (this.waitingCount < this.maxWaiting) {
      return callback ? super.connect(callback) : super.connect();
    }
    const refusal = new TooBusyError('too many requests wait for a database connection');
    if (!callback) return Promise.reject(refusal);
    // Never before connect() has returned: pg-pool's own query() counts on that.
    process.nextTick(() => callback(refusal, undefined, () => undefined));
  }

  /** Waits, however many others do: for work that is bounded where it comes from. */
  connectAnyway(): Promise<pg.PoolClient> {
    return super.connect();
  }
}
