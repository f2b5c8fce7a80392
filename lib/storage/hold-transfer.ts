import { takeBudget } from '@/lib/concurrency/budget';
import { env } from '@/lib/env';

/**
 * Acquires one of the places for concurrent transfers to or from the disk store through this process: each transfer keeps a
 * file open for as long as the other side takes.
 * @param key of the object; its second part is the tenant
 * @returns a callback that releases the place
 * @throws TooBusyError if all places, or the tenant's half, are taken
 */
export function holdTransfer(direction: 'uploads' | 'downloads', key: string): () => void {
  const total = env().LADING_MAX_TRANSFERS;
  return takeBudget(direction, key.split('/')[1] ?? '', 1, { total, perOwner: Math.ceil(total / 2) });
}
