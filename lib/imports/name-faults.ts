import { isStorageFull } from '@/lib/storage-full';

/** Not the name of a class, which builds shorten. */
const storageFull = 'StorageFullError';

/**
 * Runs a step; what it throws gets a name by which `failureCodeOf` knows it after the last try: on its way through the
 * engine an error loses its class, its code and what caused it.
 */
export async function nameFaults<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    const named = new Error('There is no room left to write to', { cause: error });
    throw Object.assign(named, { name: storageFull });
  }
}

/** Why a job ends whose step has failed for the last time. */
export function failureCodeOf(error: { name: string }): 'storage_full' | 'processing_failed' {
  return error.name === storageFull ? 'storage_full' : 'processing_failed';
}
