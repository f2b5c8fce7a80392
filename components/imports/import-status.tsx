import { Badge, type Tone } from '@/components/ui/badge';
import { Spinner } from '@/components/ui/spinner';
import type { Import } from '@/lib/imports/import-schemas';

type Status = Import['status'];

export const statusLabels: Record<Status, string> = {
  pending: 'Waiting',
  processing: 'Running',
  completed: 'Completed',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

const tones: Record<Status, Tone> = {
  pending: 'neutral',
  processing: 'accent',
  completed: 'ok',
  failed: 'bad',
  cancelled: 'warn',
};

/** The stamp of an import: what it is doing, or how it ended. */
export function ImportStatusBadge({ job }: { job: Pick<Import, 'status' | 'rolled_back_at'> }) {
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={tones[job.status]}>
        {job.status === 'processing' ? <Spinner className="size-3" /> : null}
        {statusLabels[job.status]}
      </Badge>
      {job.rolled_back_at ? <Badge tone="neutral">Rolled back</Badge> : null}
    </span>
  );
}

/** Whether rows can still become deliveries. */
export function isActive(status: Status): boolean {
  return status === 'pending' || status === 'processing';
}
