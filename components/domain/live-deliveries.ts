import type { Import } from '@/lib/imports/import-schemas';

/** How many of the deliveries that an import has made are still there. Of a dry run's, none is. */
export function liveDeliveries(job: Pick<Import, 'dry_run' | 'delivery_count' | 'deleted_count'>): number {
  return job.dry_run ? 0 : job.delivery_count - job.deleted_count;
}
