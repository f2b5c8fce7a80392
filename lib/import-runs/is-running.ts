import type { ImportStatus } from '@/prisma/generated/enums';

/** Whether rows of an import with this status can still become deliveries. */
export function isRunning(status: ImportStatus): boolean {
  return status === 'pending' || status === 'processing';
}
