import { takeBudget } from '@/lib/concurrency/budget';
import { env } from '@/lib/env';

/**
 * Takes a place among the files that come to, or go from, the disk store through this process at once: each holds a
 * file open for as long as the other side takes.
 * @param key of the object, whose second part is its tenant
 * @returns how to give the place back
 * @throws TooBusyError when there is none, or the tenant has half of all already
 */
export function holdTransfer(direction: 'uploads' | 'downloads', key: string): () => void {
  const total = env().LADING_MAX_TRANSFERS;
  return takeBudget(direction, key.split('/')[1] ?? '', 1, { total, perOwner: Math.ceil(total / 2) });
}
