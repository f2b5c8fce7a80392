import { isRunning } from '@/lib/import-runs/is-running';
import type { Import } from '@/lib/imports/import-schemas';

/** Whether the import changes without anybody's doing: it is running, or its deliveries are being deleted. */
export function isChanging({ status, rollback }: Pick<Import, 'status' | 'rollback'>): boolean {
  return isRunning(status) || rollback !== null;
}
