import type { ImportJobSummary, JobItem } from '@/lib/inbound/import-job-schemas';

export const operationNames: Record<ImportJobSummary['operation'], string> = {
  create: 'Create',
  update: 'Update',
  upsert: 'Create or update',
  cancel: 'Cancel',
};

export const itemStatusNames: Record<JobItem['status'], string> = {
  Created: 'Created',
  Updated: 'Updated',
  Cancelled: 'Cancelled',
  Rejected: 'Rejected',
};
